/** Field schemas shared by facts and commands: every bound is stated here once. */
import * as v from 'valibot';
import type { CommandId, EntryId, LogId, Seq } from '../primitives/ids.ts';
import type { Millis, WallInstant } from '../primitives/time.ts';

const positiveInteger = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** Short text without control characters; never trusted as markup. */
export function text(maxLength: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(maxLength),
    v.regex(/^[^\p{Cc}]*$/u, 'must not contain control characters'),
  );
}

export const seq = v.pipe(
  positiveInteger,
  v.transform((value) => value as Seq),
);
/** 0 stands for "nothing yet". */
export const seqOrZero = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.transform((value) => value as Seq),
);
export const logId = v.pipe(
  text(64),
  v.transform((value) => value as LogId),
);
export const commandId = v.pipe(
  text(64),
  v.transform((value) => value as CommandId),
);
export const entryId = v.pipe(
  text(64),
  v.transform((value) => value as EntryId),
);

/** Race time: more than nothing, at most one hour. */
export const raceTimeMs = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(1),
  v.maxValue(3_600_000),
  v.transform((value) => value as Millis),
);
/** A moment between 2000 and 2100, in milliseconds since 1970. */
export const wallInstant = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(946_684_800_000),
  v.maxValue(4_102_444_800_000),
  v.transform((value) => value as WallInstant),
);
/** A whole day or, where no more is known, a year: `2026-02-09` or `2019`. */
export const dayOrYear = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/, 'must look like 2026-02-09 or 2026'),
);

export const distanceNumber = v.pipe(positiveInteger, v.maxValue(999));
export const LAST_PAIR = 99;
export const pairNumber = v.pipe(positiveInteger, v.maxValue(LAST_PAIR));
export const wave = v.picklist([1, 2]);
export const lane = v.picklist(['inner', 'outer']);
export const gender = v.picklist(['women', 'men']);
export const lengthM = v.picklist([500, 1000, 1500, 3000, 5000, 10000]);
export const noc = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be a three-letter NOC code such as NED'));

export const ofDistance = { distance: distanceNumber };
export const ofPair = { ...ofDistance, pair: pairNumber };
export const ofWave = { ...ofPair, wave };
export const ofRace = { ...ofWave, lane };
