/** Facts that officials decide: invalid-result marks, remarks, re-skates, confirmation. */
import * as v from 'valibot';
import { ofDistance, ofPair, ofRace, pairNumber, text, wave, lane } from './fields.ts';

export const irmCode = v.picklist(['DNF', 'DQ', 'DNS', 'WDR']);
/** F fell, RS re-skate, RW referee's warning: notes beside a valid time, which they do not touch (I4). */
export const remarkCode = v.picklist(['F', 'RS', 'RW']);

export const irmGiven = v.strictObject({
  kind: v.literal('IrmGiven'),
  ...ofRace,
  irm: irmCode,
  /** Reason as printed on the sheet, for example T04 or T08. */
  reason: v.nullable(text(40)),
  /** A few rows carry a mark and a rank; normally null (I1). */
  rank: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(500))),
});

export const irmLifted = v.strictObject({ kind: v.literal('IrmLifted'), ...ofRace });

export const remarkAdded = v.strictObject({
  kind: v.literal('RemarkAdded'),
  ...ofRace,
  remark: remarkCode,
  note: v.nullable(text(120)),
});

/** The skater of `of` runs once more in pair `pair`, alone or beside another re-skate (RULES 4). */
export const reskateGranted = v.strictObject({
  kind: v.literal('ReskateGranted'),
  ...ofRace,
  of: v.strictObject({ pair: pairNumber, wave, lane }),
});

export const pairConfirmed = v.strictObject({ kind: v.literal('PairConfirmed'), ...ofPair });

export const distanceMadeOfficial = v.strictObject({ kind: v.literal('DistanceMadeOfficial'), ...ofDistance });

export type IrmCode = v.InferOutput<typeof irmCode>;
export type RemarkCode = v.InferOutput<typeof remarkCode>;
