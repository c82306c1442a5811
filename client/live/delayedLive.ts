/**
 * The same race some time ago: facts and clock are held back together, so that a graphic matches a picture that comes late.
 * What is not due yet is in no state that a component could read, not even right after a reload. By how much it is held back
 * may change at any time: the whole picture then moves at once. What the desk says about it counts before anything else.
 */
import { LONGEST_DELAY_MS } from '#shared/primitives/delay.ts';
import { factsAfter } from '#shared/project/fold.ts';
import { HeardFacts } from './heardFacts.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore, type LiveState } from './liveStore.ts';

/** Milliseconds as an address asks for them; what is no number holds nothing back. */
export function delayAsked(text: string | null): number {
  return Math.min(LONGEST_DELAY_MS, Math.max(0, Math.round(Number(text ?? '0')) || 0));
}

export interface DelayedLive extends Live {
  /** Empty until then; returns the function that ends it. */
  readonly start: () => () => void;
  /** By how much, unless the desk says otherwise. */
  readonly holdBack: (ownMs: number) => void;
}

export function delayLive({ store: source, clock }: Live, firstMs: number): DelayedLive {
  const store = createLiveStore();
  let ownMs = firstMs;
  let delayMs = firstMs;
  let heard = new HeardFacts();
  let logId: LiveState['logId'] = null;
  let snapshotSeq = 0;
  let moves = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const delayedNow = () => clock.serverNow() - delayMs;

  function show(live: LiveState): void {
    // What is shown is as old as the delay, so a contact vouches for it that much longer.
    const lastContactAt = live.lastContactAt === null ? null : live.lastContactAt + delayMs;
    store.setState({ ...live, competition: heard.state, snapshotSeq, lastContactAt, moves });
    wait();
  }

  function wait(): void {
    clearTimeout(timer);
    const next = heard.nextCameAt;
    if (next !== null) timer = setTimeout(look, Math.max(0, next - delayedNow()));
  }

  function look(): void {
    // The clock may have been put right meanwhile.
    if (heard.release(delayedNow())) show(source.getState());
    else wait();
  }

  /** Facts and clock go to the new moment together. What was shown before, or is passed over, is no news there. */
  function move(nextMs: number): void {
    if (nextMs === delayMs) return;
    delayMs = nextMs;
    if (heard.lastSeq === 0) return;
    const shownSeq = heard.state.seq;
    heard.rewind(delayedNow());
    snapshotSeq = Math.max(snapshotSeq, shownSeq, heard.state.seq);
    moves += 1;
  }

  function take(live: LiveState): void {
    const isOther = live.logId !== logId || live.competition.seq < heard.lastSeq;
    if (isOther) [heard, logId] = [new HeardFacts(), live.logId];
    move(live.control?.delayMs ?? ownMs);
    heard.hear(factsAfter(live.competition, heard.lastSeq), clock.serverNow());
    heard.release(delayedNow());
    if (isOther) snapshotSeq = heard.state.seq;
    show(live);
  }

  return {
    store,
    clock: { ...clock, serverNow: delayedNow },
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
