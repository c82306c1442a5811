/** One run as programs read it: every passage with lap, rank and the mark it was given at its moment (L1, K5, M5). */
import * as v from 'valibot';
import { lane, wave } from '../facts/fields.ts';
import { irmCode, remarkCode } from '../facts/officialFacts.ts';
import { readingSource } from '../facts/timingFacts.ts';
import { isSameRace } from '../primitives/ids.ts';
import { markOf } from '../project/marks.ts';
import type { IrmMark, Remark } from '../project/pairRecord.ts';
import { splitRank } from '../project/passingOrder.ts';
import type { Passage, Race } from '../project/race.ts';
import { flagsOfRace } from '../project/recordFlags.ts';
import { standingsRowOf } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import {
  decidingTimeOf,
  flagOf,
  flagValue,
  gapOf,
  lapOf,
  placeOf,
  racePlace,
  skaterOf,
  skaterValue,
  timeOf,
  timeValue,
  whole,
} from './documentParts.ts';

const markValue = v.object({
  sign: v.picklist(['ahead', 'level', 'behind', 'none']),
  gap: v.nullable(timeValue),
  /** Whose time it was compared with; `skater` is null for a record that was loaded. */
  reference: v.nullable(v.object({ time: timeValue, skater: v.nullable(skaterValue), race: v.nullable(racePlace) })),
});
type MarkValue = v.InferOutput<typeof markValue>;

const passageValue = v.object({
  pointM: whole,
  time: timeValue,
  lap: v.nullable(timeValue),
  rank: v.nullable(whole),
  mark: markValue,
  source: readingSource,
  /** Number of the fact that gave this time. */
  seq: whole,
});

export const irmValue = v.object({ code: irmCode, reason: v.nullable(v.string()) });
export const remarkValue = v.object({ remark: remarkCode, note: v.nullable(v.string()) });

export const raceDocument = v.object({
  wave,
  lane,
  armband: v.picklist(['white', 'red', 'yellow', 'blue']),
  skater: skaterValue,
  /** Instant of the gun in milliseconds since 1970; null before it. */
  startedAt: v.nullable(whole),
  passages: v.array(passageValue),
  finish: v.nullable(timeValue),
  /** In the standings; null while unfinished, for a mark without rank, and for a run that does not count (K7). */
  rank: v.nullable(whole),
  behind: v.nullable(timeValue),
  irm: v.nullable(irmValue),
  remarks: v.array(remarkValue),
  records: v.array(flagValue),
  isConfirmed: v.boolean(),
  reskateOf: v.nullable(racePlace),
});
export type RaceDocument = v.InferOutput<typeof raceDocument>;

export function raceDocumentOf(state: CompetitionState, race: Race): RaceDocument {
  const row = standingsRowOf(state, race.key.distance, race.entry);
  const counting = row !== null && isSameRace(row.race, race.key) ? row : null;
  return {
    wave: race.key.wave,
    lane: race.key.lane,
    armband: race.armband,
    skater: skaterOf(state, race.entry),
    startedAt: race.startedAt,
    passages: race.passages.map((passage) => passageOf(state, race, passage)),
    finish: finishOf(race.finish, counting?.showsThousandth ?? false),
    rank: counting?.rank ?? null,
    behind: counting === null || counting.behind === null ? null : gapOf(counting.behind),
    irm: irmOf(race.irm),
    remarks: race.remarks.map(remarkOf),
    records: flagsOfRace(state, race.key).map(flagOf),
    isConfirmed: race.isConfirmed,
    reskateOf: race.reskateOf === null ? null : placeOf(race.reskateOf),
  };
}

export function finishOf(finish: Passage | null, showsThousandth: boolean) {
  if (finish === null) return null;
  return showsThousandth ? decidingTimeOf(finish.elapsedMs) : timeOf(finish.elapsedMs);
}

export function irmOf(mark: IrmMark | null): v.InferOutput<typeof irmValue> | null {
  return mark === null ? null : { code: mark.irm, reason: mark.reason };
}

export function remarkOf({ remark, note }: Remark): v.InferOutput<typeof remarkValue> {
  return { remark, note };
}

function passageOf(state: CompetitionState, race: Race, passage: Passage): v.InferOutput<typeof passageValue> {
  const { pointM, elapsedMs, lap, source, seq } = passage;
  return {
    pointM,
    time: timeOf(elapsedMs),
    lap: lap === null ? null : lapOf(lap),
    rank: splitRank(state, race.key, pointM),
    mark: markValueOf(state, race, passage),
    source,
    seq,
  };
}

function markValueOf(state: CompetitionState, race: Race, passage: Passage): MarkValue {
  const { sign, gap, reference } = markOf(state, race, passage);
  return {
    sign,
    gap: gap === null ? null : gapOf(gap),
    reference:
      reference === null
        ? null
        : {
            time: timeOf(reference.elapsedMs),
            skater: reference.entry === null ? null : skaterOf(state, reference.entry),
            race: reference.race === null ? null : placeOf(reference.race),
          },
  };
}
