/** The records as programs read them: each line before the competition and now, and every claim, withdrawn ones too (R5–R8). */
import * as v from 'valibot';
import { memoBy } from '../primitives/memo.ts';
import { programme } from '../project/programme.ts';
import { generalRecords } from '../project/recordBook.ts';
import { flagKey, recordFlags, type RecordFlag } from '../project/recordFlags.ts';
import { withdrawnFlags } from '../project/withdrawnFlags.ts';
import type { CompetitionState } from '../project/state.ts';
import {
  distanceTitle,
  flagOf,
  flagValue,
  placeOf,
  racePlace,
  recordOf,
  recordValue,
  skaterOf,
  skaterValue,
  timeOf,
  timeValue,
  whole,
} from './documentParts.ts';

const claimValue = v.object({
  ...flagValue.entries,
  race: racePlace,
  skater: skaterValue,
  time: timeValue,
  /** Number of the fact that took it back; null while it stands. */
  withdrawnBy: v.nullable(whole),
});

export const recordsDocument = v.object({
  seq: whole,
  distances: v.array(
    v.object({
      ...distanceTitle,
      /** World, Olympic and track record. */
      records: v.array(v.object({ before: recordValue, now: recordValue })),
      /** In the order in which they were earned; withdrawn ones last. */
      claims: v.array(claimValue),
    }),
  ),
});
export type RecordsDocument = v.InferOutput<typeof recordsDocument>;

export const recordsDocumentOf = memoBy((state: CompetitionState): RecordsDocument => {
  const claims = allClaims(state);
  return {
    seq: state.seq,
    distances: programme(state).map(({ distance, lengthM, gender, label }) => ({
      distance,
      lengthM,
      gender,
      label,
      records: generalRecords(state, distance).map(({ before, now }) => ({
        before: recordOf(before),
        now: recordOf(now),
      })),
      claims: claims.filter(({ race }) => race.distance === distance),
    })),
  };
});

/** A claim that an official refused is told once, with the fact that refused it. */
function allClaims(state: CompetitionState): readonly v.InferOutput<typeof claimValue>[] {
  const withdrawn = withdrawnFlags(state);
  const gone = new Set(withdrawn.map(({ flag }) => flagKey(flag)));
  const held = recordFlags(state).filter((flag) => flag.state !== 'withdrawn' || !gone.has(flagKey(flag)));
  return [
    ...held.map((flag) => claimOf(state, flag, null)),
    ...withdrawn.map(({ flag, by }) => claimOf(state, flag, by)),
  ];
}

function claimOf(
  state: CompetitionState,
  flag: RecordFlag,
  withdrawnBy: number | null,
): v.InferOutput<typeof claimValue> {
  return {
    ...flagOf(flag),
    race: placeOf(flag.race),
    skater: skaterOf(state, flag.entry),
    time: timeOf(flag.timeMs),
    withdrawnBy,
  };
}
