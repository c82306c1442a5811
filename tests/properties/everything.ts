/** Everything that is computed from a state, as plain data: what has to be equal when two states are. */
import { livePair, nextPair } from '#shared/project/live.ts';
import { markOf } from '#shared/project/marks.ts';
import { passingOrder } from '#shared/project/passingOrder.ts';
import { pairs, races } from '#shared/project/pairs.ts';
import {
  competition,
  entries,
  isOfficial,
  programme,
  publishedStartList,
  timingRules,
} from '#shared/project/programme.ts';
import { generalRecords } from '#shared/project/recordBook.ts';
import { recordFlags } from '#shared/project/recordFlags.ts';
import { standings } from '#shared/project/standings.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { passingPointsM } from '#shared/rules/distances.ts';

export function everything(state: CompetitionState) {
  return {
    competition: competition(state),
    rules: timingRules(state),
    entries: [...entries(state)],
    live: livePair(state)?.pair ?? null,
    next: nextPair(state)?.pair ?? null,
    flags: recordFlags(state),
    distances: programme(state).map(({ distance, lengthM }) => ({
      distance,
      list: publishedStartList(state, distance),
      isOfficial: isOfficial(state, distance),
      pairs: pairs(state, distance),
      standings: standings(state, distance),
      records: generalRecords(state, distance),
      marks: races(state, distance).flatMap((race) => race.passages.map((passage) => markOf(state, race, passage))),
      orders: passingPointsM(lengthM).map((pointM) =>
        passingOrder(state, distance, pointM).map(({ item, rank, isShared }) => [item.race.entry, rank, isShared]),
      ),
    })),
  };
}
