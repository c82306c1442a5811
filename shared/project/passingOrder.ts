/** Order at one passing point over every run that has it (rules K5, K6). */
import { toCentis } from '../primitives/time.ts';
import type { RaceKey } from '../primitives/ids.ts';
import { isSameRace } from '../primitives/ids.ts';
import { memoByNumber } from '../primitives/memo.ts';
import { passingPointsM } from '../rules/distances.ts';
import { races } from './pairs.ts';
import { distance as distanceOf, timingRules } from './programme.ts';
import { passageAt, type Passage, type Race } from './race.ts';
import { rankAscending, type Ranked } from './ranking.ts';
import type { CompetitionState } from './state.ts';

export interface Passed {
  readonly race: Race;
  readonly passage: Passage;
}

const orders = memoByNumber((state: CompetitionState, distance): ReadonlyMap<number, readonly Ranked<Passed>[]> => {
  const opened = distanceOf(state, distance);
  if (opened === null) return new Map();
  return new Map(passingPointsM(opened.lengthM).map((pointM) => [pointM, orderAt(state, distance, pointM)]));
});

function orderAt(state: CompetitionState, distance: number, pointM: number): readonly Ranked<Passed>[] {
  const { splitUnit, disqualifiedKeepsSplits } = timingRules(state);
  const passed = races(state, distance)
    .filter((race) => disqualifiedKeepsSplits || race.irm?.irm !== 'DQ')
    .flatMap((race) => {
      const passage = passageAt(race, pointM);
      return passage === null ? [] : [{ race, passage }];
    });
  return rankAscending(passed, ({ passage: { elapsedMs } }) =>
    splitUnit === 'thousandth' ? elapsedMs : toCentis(elapsedMs),
  );
}

/** Fastest first; empty when nobody has passed or the point does not exist. */
export function passingOrder(state: CompetitionState, distance: number, pointM: number): readonly Ranked<Passed>[] {
  return orders(state, distance).get(pointM) ?? [];
}

/** Null when the run has no passage there, or is left out of the splits. */
export function splitRank(state: CompetitionState, key: RaceKey, pointM: number): number | null {
  return passingOrder(state, key.distance, pointM).find(({ item }) => isSameRace(item.race.key, key))?.rank ?? null;
}
