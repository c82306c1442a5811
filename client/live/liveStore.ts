/** What this screen holds: the folded facts, how the link stands and when the server was last heard. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Fleet } from '#shared/control/fleet.ts';
import type { LogId, ScreenId } from '#shared/primitives/ids.ts';
import { foldAll, foldFromEmpty } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import type { Control, FactBatch, Snapshot } from '#shared/protocol/serverMessages.ts';

/** `outdated`: this page is older than the server and reloading it did not help. */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'outdated';

export interface LiveState {
  readonly competition: CompetitionState;
  /** Number of the last fact that came with a snapshot: later ones were seen to arrive. */
  readonly snapshotSeq: number;
  /** Names the log the state was folded from; null before the first snapshot. */
  readonly logId: LogId | null;
  readonly link: Link;
  /** The server this screen is at, `http://192.168.1.21:3000`; null while that is the one its page came from. */
  readonly server: string | null;
  /** When the server was last heard, while it knew the newest facts; on this device's monotonic clock. */
  readonly lastContactAt: number | null;
  /** Messages that were not understood. */
  readonly ignored: number;
  /** By which the desk knows this screen; null where it obeys nobody. */
  readonly screenId: ScreenId | null;
  /** What the desk decided about this screen; kept while the server is away. */
  readonly control: Control | null;
  /** The desk wants to know which screen this is. */
  readonly isIdentifying: boolean;
  /** Whether viewers see this screen, as its host says; null where none tells. */
  readonly onAir: boolean | null;
  /** By how much what this screen shows is held back; null for a screen that is always live. */
  readonly delayMs: number | null;
  /** How often what is shown has jumped to another moment of the race: a jump is no news, and is not played. */
  readonly moves: number;
  /** All public screens; null for whoever is not shown them. */
  readonly fleet: Fleet | null;
}

export type LiveStore = StoreApi<LiveState>;

export function createLiveStore(): LiveStore {
  return createStore<LiveState>()(() => ({
    competition: EMPTY_STATE,
    snapshotSeq: 0,
    logId: null,
    link: 'connecting',
    server: null,
    lastContactAt: null,
    ignored: 0,
    screenId: null,
    control: null,
    isIdentifying: false,
    onAir: null,
    delayMs: null,
    moves: 0,
    fleet: null,
  }));
}

/** Starts again from a snapshot. False when its numbers have a gap: then nothing was taken. */
export function takeSnapshot(store: LiveStore, { logId, facts }: Snapshot): boolean {
  const competition = unlessGap(() => foldFromEmpty(facts));
  if (competition === null) return false;
  store.setState({ competition, snapshotSeq: competition.seq, logId, link: 'live' });
  return true;
}

/** Adds a batch in one change. False on a gap in the numbers: then nothing was taken (W2). */
export function takeFacts(store: LiveStore, facts: FactBatch): boolean {
  const competition = unlessGap(() => foldAll(store.getState().competition, facts));
  if (competition === null) return false;
  store.setState({ competition });
  return true;
}

function unlessGap(foldFacts: () => CompetitionState): CompetitionState | null {
  try {
    return foldFacts();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function countIgnored(store: LiveStore): void {
  store.setState(({ ignored }) => ({ ignored: ignored + 1 }));
}
