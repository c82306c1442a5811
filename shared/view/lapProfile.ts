/** Where a skater with nothing but a finish time would have been: the laps of a measured run in proportion (rule N3). */
import { millis, type Millis } from '../primitives/time.ts';
import { raceOf } from '../project/pairs.ts';
import { passageAt, validFinish, type Race } from '../project/race.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM, type LengthM } from '../rules/distances.ts';

/** The best result so far that was measured at every point; null before there is one. */
export function profileRun(state: CompetitionState, distance: number, lengthM: LengthM): Race | null {
  for (const { race: key, irm } of standings(state, distance)) {
    const race = irm === null ? raceOf(state, key) : null;
    if (race !== null && race.passages.length === passingPointsM(lengthM).length) return race;
  }
  return null;
}

/** Whole numbers all the way, so that nothing is lost between (T3); null where the run has no such point. */
export function estimatedAt(profile: Race, finishMs: Millis, pointM: number): Millis | null {
  const [passage, finish] = [passageAt(profile, pointM), validFinish(profile)];
  if (passage === null || finish === null) return null;
  const product = passage.elapsedMs * finishMs;
  return millis((product - (product % finish.elapsedMs)) / finish.elapsedMs);
}
