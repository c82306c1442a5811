/** The standings of a distance as programs read them: ranked rows, then marked ones (K1–K4, I2). */
import * as v from 'valibot';
import { lane, wave } from '../facts/fields.ts';
import { memoByNumber } from '../primitives/memo.ts';
import { distance as distanceOf, isOfficial } from '../project/programme.ts';
import { flagsOfRace } from '../project/recordFlags.ts';
import { standings, type StandingsRow } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { distanceTitle, flagOf, flagValue, gapOf, skaterOf, skaterValue, timeValue, whole } from './documentParts.ts';
import { finishOf, irmOf, irmValue, remarkOf, remarkValue } from './raceDocument.ts';

export const standingsRow = v.object({
  rank: v.nullable(whole),
  isRankShared: v.boolean(),
  skater: skaterValue,
  pair: whole,
  wave,
  lane,
  /** A marked row may carry the time it was run in; it does not count. */
  time: v.nullable(timeValue),
  behind: v.nullable(timeValue),
  irm: v.nullable(irmValue),
  remarks: v.array(remarkValue),
  status: v.picklist(['provisional', 'confirmed', 'official']),
  records: v.array(flagValue),
});
export type StandingsRowDocument = v.InferOutput<typeof standingsRow>;

export const standingsDocument = v.object({
  seq: whole,
  ...distanceTitle,
  isOfficial: v.boolean(),
  rows: v.array(standingsRow),
});
export type StandingsDocument = v.InferOutput<typeof standingsDocument>;

/** Null when the programme has no such distance. */
export const standingsDocumentOf = memoByNumber((state: CompetitionState, number): StandingsDocument | null => {
  const opened = distanceOf(state, number);
  if (opened === null) return null;
  const { distance, lengthM, gender, label } = opened;
  const rows = standings(state, number).map((row) => standingsRowOf(state, row));
  return { seq: state.seq, distance, lengthM, gender, label, isOfficial: isOfficial(state, number), rows };
});

export function standingsRowOf(state: CompetitionState, row: StandingsRow): StandingsRowDocument {
  return {
    rank: row.rank,
    isRankShared: row.isRankShared,
    skater: skaterOf(state, row.entry),
    pair: row.race.pair,
    wave: row.race.wave,
    lane: row.race.lane,
    time: finishOf(row.finish, row.showsThousandth),
    behind: row.behind === null ? null : gapOf(row.behind),
    irm: irmOf(row.irm),
    remarks: row.remarks.map(remarkOf),
    status: row.status,
    records: flagsOfRace(state, row.race).map(flagOf),
  };
}
