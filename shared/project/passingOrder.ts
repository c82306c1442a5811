/** Order at one passing point over every run that has it (rules K5, K6). */
import type { DistanceOpened } from '../facts/programmeFacts.ts';
import type { RaceKey } from '../primitives/ids.ts';
import { isSameRace } from '../primitives/ids.ts';
import { memoByNumber } from '../primitives/memo.ts';
import { passingPointsM } from '../rules/distances.ts';
import { races } from './pairs.ts';
import { distance as distanceOf, timingRules } from './programme.ts';
import { passageAt, validFinish, type Passage, type Race } from './race.ts';
import { comparable, rankAscending, type Ranked } from './ranking.ts';
import type { CompetitionState } from './state.ts';

export interface Passed {
  readonly race: Race;
  readonly passage: Passage;
}

/** Each point is worked out when it is first asked for: the pair on the ice is at one of many. */
const orders = memoByNumber(
  ({ state, distance }: { readonly state: CompetitionState; readonly distance: number }, pointM) => {
    const opened = distanceOf(state, distance);
    const isPoint = opened !== null && passingPointsM(opened.lengthM).includes(pointM);
    return isPoint ? orderAt(state, opened, pointM) : [];
  },
);

/** One object for each, by which its points are remembered. */
const placeOf = memoByNumber((state: CompetitionState, distance) => ({ state, distance }));

/** A finish that does not count has no place at the finish, although its splits have theirs (K6). */
function orderAt(state: CompetitionState, opened: DistanceOpened, pointM: number): readonly Ranked<Passed>[] {
  const { splitUnit, disqualifiedKeepsSplits } = timingRules(state);
  const passed = races(state, opened.distance)
    .filter((race) => disqualifiedKeepsSplits || race.irm?.irm !== 'DQ')
    .flatMap((race) => {
      const passage = pointM === opened.lengthM ? validFinish(race) : passageAt(race, pointM);
      return passage === null ? [] : [{ race, passage }];
    });
  return rankAscending(passed, ({ passage }) => comparable(passage.elapsedMs, splitUnit));
}

/** Fastest first; empty when nobody has passed or the point does not exist. */
export function passingOrder(state: CompetitionState, distance: number, pointM: number): readonly Ranked<Passed>[] {
  return orders(placeOf(state, distance), pointM);
}

/** Null when the run has no passage there, or is left out of the splits. */
export function splitRank(state: CompetitionState, key: RaceKey, pointM: number): number | null {
  return passingOrder(state, key.distance, pointM).find(({ item }) => isSameRace(item.race.key, key))?.rank ?? null;
}
