/** The result sheet as programs read it: the standings with every split, who has not raced, and the record lines (K1–K5, R1). */
import * as v from 'valibot';
import { lane, wave } from '../facts/fields.ts';
import { memoByNumber } from '../primitives/memo.ts';
import { raceOf, races } from '../project/pairs.ts';
import { splitRank } from '../project/passingOrder.ts';
import { competition, distance as distanceOf } from '../project/programme.ts';
import type { Race } from '../project/race.ts';
import { generalRecords } from '../project/recordBook.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import {
  distanceTitle,
  lapOf,
  recordOf,
  recordValue,
  skaterOf,
  skaterValue,
  timeOf,
  timeValue,
  whole,
} from './documentParts.ts';
import { placeOf } from './heading.ts';
import { sheetStatus } from './resultSheet.ts';
import { standingsRow, standingsRowOf } from './standingsDocument.ts';

const splitValue = v.object({
  pointM: whole,
  time: timeValue,
  lap: v.nullable(timeValue),
  rank: v.nullable(whole),
});
type SplitValue = v.InferOutput<typeof splitValue>;

export const resultDocument = v.object({
  seq: whole,
  competition: v.nullable(v.object({ name: v.string(), place: v.string(), day: v.string() })),
  ...distanceTitle,
  status: v.picklist(['startList', 'provisional', 'official']),
  pointsM: v.array(whole),
  rows: v.array(v.object({ ...standingsRow.entries, splits: v.array(splitValue) })),
  /** In the order of the starts; who is on the ice has splits already. */
  notRaced: v.array(v.object({ skater: skaterValue, pair: whole, wave, lane, splits: v.array(splitValue) })),
  records: v.array(v.object({ before: recordValue, now: recordValue })),
});
export type ResultDocument = v.InferOutput<typeof resultDocument>;

/** Null when the programme has no such distance. */
export const resultDocumentOf = memoByNumber((state: CompetitionState, number): ResultDocument | null => {
  const opened = distanceOf(state, number);
  if (opened === null) return null;
  const { distance, lengthM, gender, label } = opened;
  const held = competition(state);
  const rows = standings(state, number);
  const placed = new Set(rows.map(({ entry }) => entry));
  return {
    seq: state.seq,
    competition: held === null ? null : { name: held.name, place: placeOf(held), day: held.startDay },
    distance,
    lengthM,
    gender,
    label,
    status: sheetStatus(state, number),
    pointsM: [...passingPointsM(lengthM)],
    rows: rows.map((row) => ({ ...standingsRowOf(state, row), splits: splitsOf(state, raceOf(state, row.race)) })),
    notRaced: races(state, number)
      .filter(({ entry }) => !placed.has(entry))
      .map((race) => ({
        skater: skaterOf(state, race.entry),
        pair: race.key.pair,
        wave: race.key.wave,
        lane: race.key.lane,
        splits: splitsOf(state, race),
      })),
    records: generalRecords(state, number).map(({ before, now }) => ({ before: recordOf(before), now: recordOf(now) })),
  };
});

function splitsOf(state: CompetitionState, race: Race | null): SplitValue[] {
  if (race === null) return [];
  return race.passages.map(({ pointM, elapsedMs, lap }) => ({
    pointM,
    time: timeOf(elapsedMs),
    lap: lap === null ? null : lapOf(lap),
    rank: splitRank(state, race.key, pointM),
  }));
}
