/**
 * The same race some time ago: facts and clock are held back together, so that a graphic matches a picture that comes late.
 * What is not due yet is in no state that a component could read, not even right after a reload.
 */
import type { NumberedFact } from '#shared/facts/fact.ts';
import { factsAfter, foldAll } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore, type LiveState } from './liveStore.ts';

/** Five minutes: longer than any picture is on its way. */
const LONGEST_DELAY_MS = 300_000;

/** Milliseconds as an address asks for them; what is no number holds nothing back. */
export function delayAsked(text: string | null): number {
  return Math.min(LONGEST_DELAY_MS, Math.max(0, Math.round(Number(text ?? '0')) || 0));
}

export interface DelayedLive extends Live {
  /** Empty until then; returns the function that ends it. */
  readonly start: () => () => void;
}

interface Held {
  readonly numbered: NumberedFact;
  /** On the server's clock. */
  readonly dueAt: number;
}

export function delayLive({ store: source, clock }: Live, delayMs: number): DelayedLive {
  const store = createLiveStore();
  let competition: CompetitionState = EMPTY_STATE;
  let held: readonly Held[] = [];
  /** The last fact that was seen, due or not. */
  let seenSeq = 0;
  let logId: LiveState['logId'] = null;
  let snapshotSeq = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A fact from a clock that ran ahead is no later than its arrival; none is shown before the one it follows. */
  function hold(facts: readonly NumberedFact[]): void {
    const now = clock.serverNow();
    let last = held.at(-1)?.dueAt ?? -Infinity;
    const newer = facts.map((numbered): Held => {
      last = Math.max(last, Math.min(numbered.at, now) + delayMs);
      return { numbered, dueAt: last };
    });
    held = [...held, ...newer];
  }

  function startAgain(live: LiveState): void {
    [competition, held, seenSeq, logId] = [EMPTY_STATE, [], 0, live.logId];
  }

  function release(): boolean {
    const now = clock.serverNow();
    const due = held.filter(({ dueAt }) => dueAt <= now);
    if (due.length === 0) return false;
    held = held.slice(due.length);
    competition = foldAll(
      competition,
      due.map(({ numbered }) => numbered),
    );
    return true;
  }

  function show(live: LiveState): void {
    // What is shown is as old as the delay, so a contact vouches for it that much longer.
    const lastContactAt = live.lastContactAt === null ? null : live.lastContactAt + delayMs;
    store.setState({ ...live, competition, snapshotSeq, lastContactAt });
    wait();
  }

  function wait(): void {
    clearTimeout(timer);
    const [next] = held;
    if (next !== undefined) timer = setTimeout(look, Math.max(0, next.dueAt - clock.serverNow()));
  }

  function look(): void {
    // The clock may have been put right meanwhile.
    if (release()) show(source.getState());
    else wait();
  }

  function take(live: LiveState): void {
    const isOther = live.logId !== logId || live.competition.seq < seenSeq;
    if (isOther) startAgain(live);
    hold(factsAfter(live.competition, seenSeq));
    seenSeq = live.competition.seq;
    release();
    if (isOther) snapshotSeq = competition.seq;
    show(live);
  }

  return {
    store,
    clock: { ...clock, serverNow: () => clock.serverNow() - delayMs },
    start() {
      take(source.getState());
      const unsubscribe = source.subscribe(take);
      return () => {
        unsubscribe();
        clearTimeout(timer);
      };
    },
  };
}
