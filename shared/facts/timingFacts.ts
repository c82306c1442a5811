/** Facts from the ice: calls, starts, recalls and readings. */
import * as v from 'valibot';
import { lane, ofPair, ofRace, ofWave, raceTimeMs, seq, wallInstant, wave } from './fields.ts';

/** From the least to the most trusted; `official` is what an official typed as the result (P2). */
export const readingSource = v.picklist(['hand', 'transponder', 'lightBeam', 'photoFinish', 'official']);

export const pairCalled = v.strictObject({ kind: v.literal('PairCalled'), ...ofPair });

/** `startedAt` is the instant of the gun, not of the message (S1). */
export const pairStarted = v.strictObject({ kind: v.literal('PairStarted'), ...ofWave, startedAt: wallInstant });

/** The offender may be unknown. Whatever the wave had timed is void (S2). */
export const falseStartGiven = v.strictObject({
  kind: v.literal('FalseStartGiven'),
  ...ofWave,
  lane: v.nullable(lane),
});

/** The wave is called back to start again; its start and readings are void (S3). */
export const pairRecalled = v.strictObject({ kind: v.literal('PairRecalled'), ...ofWave });

/** The pair leaves the ice as if it had never been called; everything timed in it is void (S3). */
export const pairCleared = v.strictObject({ kind: v.literal('PairCleared'), ...ofPair });

export const readingRecorded = v.strictObject({
  kind: v.literal('ReadingRecorded'),
  ...ofRace,
  pointM: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_000)),
  source: readingSource,
  elapsedMs: raceTimeMs,
});

/** A reading belongs to the skater of another lane (RULES 6.9). */
export const readingReassigned = v.strictObject({
  kind: v.literal('ReadingReassigned'),
  ...ofPair,
  target: seq,
  wave,
  lane,
});

export const readingDismissed = v.strictObject({ kind: v.literal('ReadingDismissed'), ...ofPair, target: seq });

/** An official chose this reading by hand: it wins over every other of its passage (P2). */
export const readingPinned = v.strictObject({ kind: v.literal('ReadingPinned'), ...ofPair, target: seq });

export type ReadingSource = v.InferOutput<typeof readingSource>;
export type ReadingRecorded = v.InferOutput<typeof readingRecorded>;
