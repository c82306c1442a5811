/** How sure a result is, from the first light beam to the official list: one life cycle, shown step by step (rule D4). */
import { isOfficial } from '../project/programme.ts';
import { validFinish, type Race } from '../project/race.ts';
import type { ResultStatus } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';

/** `photoFinish`: still provisional, but seen by the camera. */
export type Certainty = ResultStatus | 'photoFinish';

/** As sure as the least sure of these runs; null without any. */
export function certaintyOf(state: CompetitionState, races: readonly Race[]): Certainty | null {
  const [first] = races;
  if (first === undefined) return null;
  if (isOfficial(state, first.key.distance)) return 'official';
  if (races.every(({ isConfirmed }) => isConfirmed)) return 'confirmed';
  return races.every(isSeenByCamera) ? 'photoFinish' : 'provisional';
}

function isSeenByCamera(race: Race): boolean {
  const source = validFinish(race)?.source;
  return source === 'photoFinish' || source === 'official';
}
