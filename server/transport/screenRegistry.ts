/**
 * The public screens that are here, and those that are known and away: what each told of itself, the last fact it has
 * painted, and how long the facts it lacks have been under way (rule W6).
 */
import type { FleetScreen, Presence, ScreenStatus } from '#shared/control/fleet.ts';
import type { ScreenControl } from '#shared/control/foldControl.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { Painted } from '#shared/protocol/clientMessages.ts';
import type { Clock } from '../clock.ts';
import type { SeenScreen } from '../presence/neighbours.ts';
import { SentFacts } from './sentFacts.ts';

/** Facts that are not painted after this time make a screen `behind`. */
const BEHIND_AFTER_MS = 1000;
/** A screen that says nothing for so long is `away`, although its line may still be open. */
const AWAY_AFTER_MS = 3000;
/** Screens nobody has decided anything about are forgotten some time after they left. */
const FORGET_AFTER_MS = 30 * 60_000;
/** Whoever opens socket after socket must not fill the memory. */
const MOST_AWAY = 200;

export interface ScreenRegistryParts {
  readonly clock: Clock;
  /** What was decided about screens. */
  readonly book: { screens(): readonly ScreenId[]; of(screen: ScreenId): ScreenControl };
  readonly lastSeq: () => number;
}

/** One window of a screen, as long as it is connected. */
export interface ScreenWindow {
  heard(): void;
  tell(status: ScreenStatus): void;
  paint(painted: Painted): void;
  leave(): void;
}

interface Entry {
  screen: string;
  /** When each of its windows was last heard. */
  readonly windows: Map<symbol, number>;
  status: ScreenStatus | null;
  painted: number;
  joinedMs: number;
  heardMs: number;
  heardAt: WallInstant;
  drawnMs: number | null;
}

export class ScreenRegistry {
  readonly #parts: ScreenRegistryParts;
  readonly #entries = new Map<ScreenId, Entry>();
  readonly #sent = new SentFacts();

  constructor(parts: ScreenRegistryParts) {
    this.#parts = parts;
  }

  /** @param held number of the last fact the screen holds, and so has painted before */
  join(id: ScreenId, screen: string, held: number): ScreenWindow {
    const { clock } = this.#parts;
    const known = this.#entries.get(id);
    const entry: Entry = {
      screen,
      windows: known?.windows ?? new Map<symbol, number>(),
      status: known?.status ?? null,
      painted: Math.min(held, this.#parts.lastSeq()),
      joinedMs: clock.monotonicMs(),
      heardMs: clock.monotonicMs(),
      heardAt: clock.now(),
      drawnMs: known?.drawnMs ?? null,
    };
    this.#entries.set(id, entry);
    this.#forgetSome();
    return this.#windowOf(id, entry.windows);
  }

  /** To be called just before the batch that ends with the last number is sent. */
  sending(): void {
    this.#sent.add(this.#parts.lastSeq(), this.#parts.clock.monotonicMs());
  }

  /** Another log is on air: its numbers begin anew. */
  startAgain(): void {
    this.#sent.clear();
    for (const entry of this.#entries.values()) {
      Object.assign(entry, { painted: 0, drawnMs: null, joinedMs: this.#parts.clock.monotonicMs() });
    }
  }

  /** In no order. */
  screens(): readonly FleetScreen[] {
    const ids = new Set([...this.#parts.book.screens(), ...this.#entries.keys()]);
    return [...ids].map((id) => this.#describe(id));
  }

  /** Those that were here since the server started. */
  seen(): readonly SeenScreen[] {
    return [...this.#entries].map(([id, entry]) => this.#see(id, entry));
  }

  /** What it said last; null when it has said nothing. */
  statusOf(id: ScreenId): ScreenStatus | null {
    return this.#entries.get(id)?.status ?? null;
  }

  #windowOf(id: ScreenId, windows: Entry['windows']): ScreenWindow {
    const { clock } = this.#parts;
    const me = Symbol(id);
    windows.set(me, clock.monotonicMs());
    const change = (changes: Partial<Entry>): void => {
      const entry = this.#entries.get(id);
      if (!windows.has(me) || entry === undefined) return;
      windows.set(me, clock.monotonicMs());
      Object.assign(entry, changes, { heardMs: clock.monotonicMs(), heardAt: clock.now() });
    };
    return {
      heard: () => change({}),
      tell: (status) => change({ status, painted: this.#onAir(status.lastPaintedSeq) }),
      paint: ({ seq, agoMs }) => {
        const entry = this.#entries.get(id);
        const drawnMs = entry === undefined ? null : this.#drawnMs(entry, seq, agoMs);
        change({ painted: this.#onAir(seq), ...(drawnMs === null ? {} : { drawnMs }) });
      },
      leave: () => {
        windows.delete(me);
      },
    };
  }

  /** A number of the former log may still be under way. */
  #onAir(seq: number): number {
    return Math.min(seq, this.#parts.lastSeq());
  }

  /**
   * From the sending of the newest fact painted to the frame it stood in: the report took one way back, which half the
   * best round trip is taken for, and waited `agoMs` on the screen. Null for what was painted before, or sent
   * before the screen came.
   */
  #drawnMs({ joinedMs, painted, status }: Entry, seq: number, agoMs: number): number | null {
    const sentAt = seq > painted ? this.#sent.sentAt(seq) : null;
    if (sentAt === null || sentAt < joinedMs) return null;
    const oneWayMs = status?.clockOffsetUncertaintyMs ?? 0;
    return Math.max(0, Math.round(this.#parts.clock.monotonicMs() - sentAt - agoMs - oneWayMs));
  }

  #describe(id: ScreenId): FleetScreen {
    const entry = this.#entries.get(id);
    const control = this.#parts.book.of(id);
    return entry === undefined ? { id, ...control, ...NEVER_HEARD } : { ...control, ...this.#see(id, entry) };
  }

  #see(id: ScreenId, entry: Entry): SeenScreen {
    const { drawnMs, screen, status } = entry;
    const windows = [...entry.windows.values()].filter((heardMs) => !this.#isSilentSince(heardMs)).length;
    const isAway = this.#isAway(entry);
    const factsBehind = isAway ? 0 : Math.max(0, this.#parts.lastSeq() - entry.painted);
    const behindMs = factsBehind === 0 ? null : this.#behindMs(entry);
    const presence = presenceOf(isAway, behindMs);
    return {
      id,
      screen,
      status,
      drawnMs,
      windows,
      presence,
      factsBehind,
      behindMs,
      awaySince: isAway ? entry.heardAt : null,
    };
  }

  /** What was sent before the screen came is counted from its coming. */
  #behindMs({ joinedMs, painted }: Entry): number {
    const since = Math.max(joinedMs, this.#sent.firstAfter(painted) ?? joinedMs);
    return Math.round(this.#parts.clock.monotonicMs() - since);
  }

  #isAway({ heardMs, windows }: Entry): boolean {
    return windows.size === 0 || this.#isSilentSince(heardMs);
  }

  #isSilentSince(heardMs: number): boolean {
    return this.#parts.clock.monotonicMs() - heardMs > AWAY_AFTER_MS;
  }

  #forgetSome(): void {
    const decided = new Set(this.#parts.book.screens());
    const gone = [...this.#entries].filter(([id, { windows }]) => windows.size === 0 && !decided.has(id));
    const nowMs = this.#parts.clock.monotonicMs();
    const byAge = gone.toSorted(([, a], [, b]) => b.heardMs - a.heardMs);
    for (const [index, [id, { heardMs }]] of byAge.entries()) {
      if (index >= MOST_AWAY || nowMs - heardMs > FORGET_AFTER_MS) this.#entries.delete(id);
    }
  }
}

const NEVER_HEARD = {
  screen: null,
  presence: 'away',
  status: null,
  drawnMs: null,
  factsBehind: 0,
  behindMs: null,
  awaySince: null,
  windows: 0,
} as const;

function presenceOf(isAway: boolean, behindMs: number | null): Presence {
  if (isAway) return 'away';
  return behindMs !== null && behindMs > BEHIND_AFTER_MS ? 'behind' : 'live';
}
