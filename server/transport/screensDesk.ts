/**
 * Between the people at the desk and the public screens: screens are told what stands about them, people see the fleet,
 * and what a director asks is stored before a screen hears of it.
 */
import type { Fleet, FleetScreen } from '#shared/control/fleet.ts';
import { isOverPicture } from '#shared/control/overPicture.ts';
import { controlFactOf, type ScreenCommand } from '#shared/control/screenCommand.ts';
import { tallyOf, type Tally } from '#shared/control/tally.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { Hello } from '#shared/protocol/clientMessages.ts';
import type { ServerToClientEvents } from '#shared/protocol/socketEvents.ts';
import type { Cancel, Clock, Scheduler } from '../clock.ts';
import type { ControlBook } from '../control/controlBook.ts';
import type { Neighbours } from '../presence/neighbours.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { repeat } from './repeat.ts';
import { ScreenRegistry, type ScreenWindow } from './screenRegistry.ts';
import { wholeFleet } from './wholeFleet.ts';

type DeskEvents = Pick<ServerToClientEvents, 'control' | 'instruction' | 'fleet'>;

/** The sockets of one screen, or of all people; and one socket. */
export interface DeskRooms {
  sizeOf(room: string): number;
  send<Name extends keyof DeskEvents>(room: string, name: Name, ...message: Parameters<DeskEvents[Name]>): void;
}

export interface DeskMember {
  send<Name extends keyof DeskEvents>(name: Name, ...message: Parameters<DeskEvents[Name]>): void;
  join(room: string): void;
  leave(room: string): void;
}

export interface ScreensDeskParts {
  readonly book: ControlBook;
  /** The servers with which it shares the screens. */
  readonly neighbours: Neighbours;
  readonly host: SessionHost;
  readonly rooms: DeskRooms;
  readonly clock: Clock;
  readonly scheduler: Pick<Scheduler, 'after'>;
  readonly build: string;
  /** That are connected here. */
  readonly phones: () => number;
}

/**
 * `away`: what is done at once cannot be asked of a screen that does not hear it, nor a delay of one that has not said yet
 * what it is. `alwaysLive`: it is watched beside the race. `onAir`: viewers would see it, or nobody says that they would not.
 */
export interface RefusedDirection {
  readonly kind: 'away' | 'alwaysLive' | 'onAir';
  readonly screen: FleetScreen;
}

export type Directed =
  | { readonly kind: 'done'; readonly screen: FleetScreen }
  | { readonly kind: 'unknown' }
  | RefusedDirection;

/** The numbers are for people; what a director did and what is on air they see at once. */
const FLEET_EVERY_MS = 500;
const PEOPLE = 'people';
/** Where a card meant for the hall is seen by no viewer. */
const MAY_PAINT: ReadonlySet<Tally> = new Set(['offAir', null]);

export class ScreensDesk {
  readonly #parts: ScreensDeskParts;
  readonly #registry: ScreenRegistry;
  readonly #stops: readonly Cancel[];
  #lastSent = '';

  /** Made before the fan-out subscribes to the host, so that a batch is known before it is sent. */
  constructor(parts: ScreensDeskParts) {
    this.#parts = parts;
    const { book, host, neighbours, scheduler } = parts;
    this.#registry = new ScreenRegistry({ ...parts, lastSeq: () => host.current().lastSeq() });
    const unsubscribe = host.subscribe({
      onFacts: () => this.#registry.sending(),
      onSwitch: () => this.#registry.startAgain(),
    });
    this.#stops = [
      unsubscribe,
      book.subscribe((screens) => this.#onControl(screens)),
      neighbours.follow({
        onChange: () => this.#broadcast(),
        onInstructed: ({ kind, screen }) => parts.rooms.send(roomOf(screen), 'instruction', { kind }),
      }),
      repeat(scheduler, FLEET_EVERY_MS, () => this.#onChange()),
    ];
  }

  /** Before the screen is sent any fact, so that its first picture is already the right one. */
  admitScreen(member: DeskMember, id: ScreenId, { screen, resume }: Pick<Hello, 'screen' | 'resume'>): ScreenWindow {
    const isSameLog = resume?.logId === this.#parts.host.current().logId;
    member.send('control', this.#parts.book.of(id));
    member.join(roomOf(id));
    const window = this.#registry.join(id, screen, isSameLog ? resume.seq : 0);
    return {
      ...window,
      tell: (status) => {
        const before = this.#registry.statusOf(id)?.onAir ?? null;
        window.tell(status);
        if (status.onAir !== before) this.#onChange();
      },
    };
  }

  admitPerson(member: DeskMember): void {
    member.send('fleet', this.fleet());
    member.join(PEOPLE);
  }

  dismissPerson(member: DeskMember): void {
    member.leave(PEOPLE);
  }

  /** Of all servers. */
  fleet(): Fleet {
    const { build, host, neighbours, phones } = this.#parts;
    const elsewhere = neighbours.others().filter(({ isGone }) => !isGone);
    const phonesElsewhere = elsewhere.reduce((sum, { presence }) => sum + presence.phones, 0);
    return {
      seq: host.current().lastSeq(),
      build,
      screens: [...this.#screens()],
      phones: phones() + phonesElsewhere,
    };
  }

  /** Those that this server serves, or knows nothing better of. */
  ownScreens(): readonly FleetScreen[] {
    return this.#registry.screens();
  }

  /** @throws Error when it could not be stored */
  async direct(id: ScreenId, command: ScreenCommand, by: string): Promise<Directed> {
    const { book } = this.#parts;
    const screen = this.#screens().find((each) => each.id === id);
    if (screen === undefined) return { kind: 'unknown' };
    const refused = this.#whyNot(screen, command);
    if (refused !== null) return { kind: refused, screen };
    const fact = controlFactOf(id, command);
    if (fact === null) await this.#instruct(id, command.kind === 'reload' ? 'reload' : 'identify');
    else await book.record(fact, by);
    return { kind: 'done', screen: { ...screen, ...book.of(id) } };
  }

  /** Null for what may be asked of this screen; a delay may always be taken back. */
  #whyNot(screen: FleetScreen, command: ScreenCommand): RefusedDirection['kind'] | null {
    const isHeard = this.#parts.rooms.sizeOf(roomOf(screen.id)) > 0 || this.#isElsewhere(screen.id);
    switch (command.kind) {
      case 'delay':
        if (command.delayMs === null || isOverPicture(screen.screen)) return null;
        return screen.screen === null ? 'away' : 'alwaysLive';
      case 'identify':
        if (!isHeard) return 'away';
        return MAY_PAINT.has(tallyOf(screen)) ? null : 'onAir';
      case 'reload':
        return isHeard ? null : 'away';
      default:
        return null;
    }
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }

  #screens(): readonly FleetScreen[] {
    const { book, neighbours } = this.#parts;
    return wholeFleet(this.#registry.screens(), neighbours.others(), (id) => book.of(id));
  }

  #isElsewhere(id: ScreenId): boolean {
    const elsewhere = this.#parts.neighbours.others().filter(({ isGone }) => !isGone);
    return elsewhere.some(({ presence }) => presence.screens.some((seen) => seen.id === id && seen.windows > 0));
  }

  async #instruct(screen: ScreenId, kind: 'reload' | 'identify'): Promise<void> {
    const { neighbours, rooms } = this.#parts;
    if (this.#isElsewhere(screen)) await neighbours.instruct({ screen, kind });
    rooms.send(roomOf(screen), 'instruction', { kind });
  }

  /** Decided here or at another server. */
  #onControl(screens: ReadonlySet<ScreenId>): void {
    const { book, rooms } = this.#parts;
    for (const screen of screens) rooms.send(roomOf(screen), 'control', book.of(screen));
    this.#broadcast();
  }

  #onChange(): void {
    const { clock, neighbours, phones } = this.#parts;
    neighbours.tell(() => ({ now: clock.now(), screens: [...this.#registry.seen()], phones: phones() }));
    this.#broadcast();
  }

  #broadcast(): void {
    const { rooms } = this.#parts;
    if (rooms.sizeOf(PEOPLE) === 0) return;
    const fleet = this.fleet();
    const text = JSON.stringify(fleet);
    if (text === this.#lastSent) return;
    this.#lastSent = text;
    rooms.send(PEOPLE, 'fleet', fleet);
  }
}

function roomOf(id: ScreenId): string {
  return `public screen ${id}`;
}
