/** The running clock: time since the gun, which in a rehearsal may pass faster than on the wall (rule S1). */
import { millis, type Millis, type WallInstant } from '../primitives/time.ts';
import { competition } from './programme.ts';
import type { CompetitionState } from './state.ts';

/** Race time that a clock started at `startedAt` shows at `now`; never negative. */
export function raceClockMs(state: CompetitionState, startedAt: WallInstant, now: WallInstant): Millis {
  const speed = competition(state)?.rehearsal?.speed ?? 1;
  return millis(Math.max(0, Math.trunc((now - startedAt) * speed)));
}
