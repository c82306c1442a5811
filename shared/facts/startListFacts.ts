/** Facts about who starts when, where and beside whom. */
import * as v from 'valibot';
import { entryId, lane, ofDistance, ofRace, ofWave, pairNumber, wave } from './fields.ts';

/** A place in a pair; an empty lane is a place that is not listed (RULES 6.7). */
export const startListSlot = v.strictObject({ pair: pairNumber, wave, lane, entry: entryId });

export const iceBreak = v.strictObject({
  afterPair: pairNumber,
  minutes: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(180)),
});

export const startListPublished = v.strictObject({
  kind: v.literal('StartListPublished'),
  ...ofDistance,
  slots: v.pipe(v.array(startListSlot), v.minLength(1), v.maxLength(200)),
  iceBreaks: v.pipe(v.array(iceBreak), v.maxLength(20)),
});

export const skaterSubstituted = v.strictObject({ kind: v.literal('SkaterSubstituted'), ...ofRace, entry: entryId });

/** The skater leaves the start list before the start; the lane is empty and the mate skates alone. */
export const skaterWithdrawn = v.strictObject({ kind: v.literal('SkaterWithdrawn'), ...ofRace });

/** The two skaters of a wave change places, and with them all readings: who was credited changes, the times do not. */
export const lanesSwapped = v.strictObject({ kind: v.literal('LanesSwapped'), ...ofWave });

export type StartListSlot = v.InferOutput<typeof startListSlot>;
export type IceBreak = v.InferOutput<typeof iceBreak>;
