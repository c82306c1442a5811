/**
 * The same race some time ago: facts and clock are held back together, so that a graphic matches a picture that comes late.
 * What is not due yet is in no state that a component could read, not even right after a reload. By how much it is held back
 * may change at any time: the whole picture then moves at once. What the desk says about it counts before anything else.
 */
import type { NumberedFact } from '#shared/facts/fact.ts';
import { factsAfter, foldAll } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore, type LiveState } from './liveStore.ts';

export interface DelayedLive extends Live {
  /** Empty until then; returns the function that ends it. */
  readonly start: () => () => void;
  /** By how much, unless the desk says otherwise. */
  readonly holdBack: (ownMs: number) => void;
}

interface Heard {
  readonly numbered: NumberedFact;
  /** On the server's clock. */
  readonly cameAt: number;
}

export function delayLive({ store: source, clock }: Live, firstMs: number): DelayedLive {
  const store = createLiveStore();
  let ownMs = firstMs;
  let delayMs = firstMs;
  let competition: CompetitionState = EMPTY_STATE;
  /** Everything that was heard, in log order; the first `shown` of them are in the competition. */
  let heard: Heard[] = [];
  let shown = 0;
  let logId: LiveState['logId'] = null;
  let snapshotSeq = 0;
  let moves = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A fact from a clock that ran ahead is no later than its arrival; none is shown before the one it follows. */
  function hear(facts: readonly NumberedFact[]): void {
    const now = clock.serverNow();
    let last = heard.at(-1)?.cameAt ?? -Infinity;
    for (const numbered of facts) {
      last = Math.max(last, Math.min(numbered.at, now));
      heard.push({ numbered, cameAt: last });
    }
  }

  function startAgain(live: LiveState): void {
    [competition, heard, shown, logId] = [EMPTY_STATE, [], 0, live.logId];
  }

  function release(): boolean {
    const dueUntil = clock.serverNow() - delayMs;
    let end = shown;
    while ((heard[end]?.cameAt ?? Infinity) <= dueUntil) end += 1;
    if (end === shown) return false;
    competition = foldAll(
      competition,
      heard.slice(shown, end).map(({ numbered }) => numbered),
    );
    shown = end;
    return true;
  }

  function show(live: LiveState): void {
    // What is shown is as old as the delay, so a contact vouches for it that much longer.
    const lastContactAt = live.lastContactAt === null ? null : live.lastContactAt + delayMs;
    store.setState({ ...live, competition, snapshotSeq, lastContactAt, moves });
    wait();
  }

  function wait(): void {
    clearTimeout(timer);
    const next = heard[shown];
    if (next !== undefined) timer = setTimeout(look, Math.max(0, next.cameAt + delayMs - clock.serverNow()));
  }

  function look(): void {
    // The clock may have been put right meanwhile.
    if (release()) show(source.getState());
    else wait();
  }

  /** Facts and clock go to the new moment together. What was shown before, or is passed over, is no news there. */
  function move(nextMs: number): void {
    if (nextMs === delayMs) return;
    delayMs = nextMs;
    if (heard.length === 0) return;
    const shownSeq = competition.seq;
    // A state of its own even where no fact comes or goes: what follows from the clock alone is another view.
    [competition, shown] = [EMPTY_STATE, 0];
    release();
    snapshotSeq = Math.max(snapshotSeq, shownSeq, competition.seq);
    moves += 1;
  }

  function take(live: LiveState): void {
    const seenSeq = heard.at(-1)?.numbered.seq ?? 0;
    const isOther = live.logId !== logId || live.competition.seq < seenSeq;
    if (isOther) startAgain(live);
    hear(factsAfter(live.competition, isOther ? 0 : seenSeq));
    move(live.control?.delayMs ?? ownMs);
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
    holdBack(nextMs) {
      if (nextMs === ownMs) return;
      ownMs = nextMs;
      take(source.getState());
    },
  };
}
