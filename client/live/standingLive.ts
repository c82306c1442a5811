/** The race at one instant: a state that nothing changes and a clock that stands. It is never out of date. */
import type { CompetitionState } from '#shared/project/state.ts';
import type { Live } from './liveContext.ts';
import { createLiveStore } from './liveStore.ts';

/** `at` is on the server's clock. */
export function standingLive(competition: CompetitionState, at: number): Live {
  const store = createLiveStore();
  store.setState({ competition, snapshotSeq: competition.seq, lastContactAt: 0 });
  return {
    store,
    clock: {
      monotonicNow: () => 0,
      serverNow: () => at,
      hint: () => undefined,
      forget: () => undefined,
      take: () => undefined,
      uncertaintyMs: () => null,
    },
  };
}
