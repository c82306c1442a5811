/** How the race went: at each point passed, the gap of every skater of the pair to the leader of that moment (rules M1, M4). */
import { raceKeyText, type StartLane } from '../primitives/ids.ts';
import { markOf } from '../project/marks.ts';
import type { PairTrace } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import { passageAt } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import type { Armband } from '../rules/track.ts';
import type { NumberLocale } from './format.ts';
import { gapView, type GapView } from './rows.ts';

export interface SplitTableView {
  readonly skaters: readonly { readonly id: string; readonly lane: StartLane; readonly armband: Armband }[];
  /** The latest points, in order; the gaps stand in the order of the skaters, null where a skater has not passed. */
  readonly points: readonly { readonly pointM: number; readonly gaps: readonly (GapView | null)[] }[];
}

const LATEST = 3;
/** On shorter distances the rows tell it all. */
const FROM_M = 1500;

/** Null where there is nothing to look back on: short distances, quartets, nobody to compare with, a single point. */
export function splitTable(state: CompetitionState, trace: PairTrace, locale: NumberLocale): SplitTableView | null {
  const lengthM = distanceOf(state, trace.distance)?.lengthM ?? 500;
  if (lengthM < FROM_M || trace.races.length > 2) return null;
  const points = passingPointsM(lengthM).map((pointM) => ({
    pointM,
    gaps: trace.races.map((race) => {
      const passage = passageAt(race, pointM);
      return passage === null || race.irm !== null ? null : gapView(markOf(state, race, passage), locale);
    }),
  }));
  const told = points.filter(({ gaps }) => gaps.some((gap) => gap !== null && gap.text !== null));
  const skaters = trace.races.map(({ key, armband }) => ({ id: raceKeyText(key), lane: key.lane, armband }));
  return told.length < 2 ? null : { skaters, points: told.slice(-LATEST) };
}
