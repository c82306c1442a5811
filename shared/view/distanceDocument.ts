/** One distance as programs read it: its start list and every run of every pair. */
import * as v from 'valibot';
import { lane, wave } from '../facts/fields.ts';
import { iceBreak } from '../facts/startListFacts.ts';
import { memoByNumber } from '../primitives/memo.ts';
import { pairs, type PairTrace } from '../project/pairs.ts';
import { distance as distanceOf, isOfficial, publishedStartList } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import { distanceTitle, skaterOf, skaterValue, whole } from './documentParts.ts';
import { raceDocument, raceDocumentOf } from './raceDocument.ts';

export const pairDocument = v.object({
  pair: whole,
  phase: v.picklist(['scheduled', 'called', 'racing', 'finished', 'confirmed']),
  /** Instants of the guns in milliseconds since 1970. */
  starts: v.array(v.object({ wave, startedAt: whole })),
  falseStarts: v.array(v.object({ wave, lane: v.nullable(lane) })),
  races: v.array(raceDocument),
  /** Left the start list before the start; the lane they left is empty. */
  withdrawn: v.array(v.object({ wave, lane, skater: skaterValue })),
});
export type PairDocument = v.InferOutput<typeof pairDocument>;

export const distanceDocument = v.object({
  /** Number of the last fact in this document. */
  seq: whole,
  ...distanceTitle,
  startMode: v.picklist(['single', 'quartet']),
  plannedStart: v.nullable(whole),
  isOfficial: v.boolean(),
  pointsM: v.array(whole),
  iceBreaks: v.array(iceBreak),
  /** The start list in order, re-skates last. */
  pairs: v.array(pairDocument),
});
export type DistanceDocument = v.InferOutput<typeof distanceDocument>;

/** Null when the programme has no such distance. */
export const distanceDocumentOf = memoByNumber((state: CompetitionState, number): DistanceDocument | null => {
  const opened = distanceOf(state, number);
  if (opened === null) return null;
  const { distance, lengthM, gender, label, startMode, plannedStart } = opened;
  return {
    seq: state.seq,
    distance,
    lengthM,
    gender,
    label,
    startMode,
    plannedStart,
    isOfficial: isOfficial(state, number),
    pointsM: [...passingPointsM(lengthM)],
    iceBreaks: [...publishedStartList(state, number).iceBreaks],
    pairs: pairs(state, number).map((trace) => pairDocumentOf(state, trace)),
  };
});

export function pairDocumentOf(state: CompetitionState, trace: PairTrace): PairDocument {
  return {
    pair: trace.pair,
    phase: trace.phase,
    starts: [...trace.starts].map(([inWave, startedAt]) => ({ wave: inWave, startedAt })),
    falseStarts: [...trace.falseStarts],
    races: trace.races.map((race) => raceDocumentOf(state, race)),
    withdrawn: trace.withdrawn.map(({ key, entry }) => ({
      wave: key.wave,
      lane: key.lane,
      skater: skaterOf(state, entry),
    })),
  };
}
