/** Facts about records: the book as it was loaded and what officials decided about a claim. */
import * as v from 'valibot';
import { dayOrYear, entryId, gender, lengthM, noc, ofRace, raceTimeMs, text } from './fields.ts';

/** World, Olympic, track, national record; personal and season best. */
export const recordScope = v.picklist(['WR', 'OR', 'TR', 'NR', 'PB', 'SB']);

export const recordLine = v.strictObject({
  scope: recordScope,
  lengthM,
  gender,
  timeMs: raceTimeMs,
  holder: text(80),
  /** For an NR the nation it belongs to, otherwise the holder's. */
  noc: v.nullable(noc),
  /** For a PB or SB the skater it belongs to. */
  entry: v.nullable(entryId),
  day: v.nullable(dayOrYear),
  /** For a TR the track it belongs to, otherwise where it was set. */
  venue: v.nullable(text(120)),
  /** Where the value was read, so that it can be checked. */
  source: v.nullable(text(200)),
});

export const recordBookLoaded = v.strictObject({
  kind: v.literal('RecordBookLoaded'),
  records: v.pipe(v.array(recordLine), v.minLength(1), v.maxLength(2000)),
});

export const recordRatified = v.strictObject({ kind: v.literal('RecordRatified'), ...ofRace, scope: recordScope });

/** The claim is taken back although the time stands, for example after a wind or equipment ruling (R8). */
export const recordRefused = v.strictObject({
  kind: v.literal('RecordRefused'),
  ...ofRace,
  scope: recordScope,
  reason: v.nullable(text(120)),
});

/**
 * When a record may be told on air: as it happens, when its pair is confirmed, or when an official releases it (R9). The
 * hall is always told at once.
 */
export const RELEASE_RULES = ['atOnce', 'onConfirmation', 'onRelease'] as const;
export const releaseRule = v.picklist(RELEASE_RULES);

export const releaseRuleSet = v.strictObject({ kind: v.literal('ReleaseRuleSet'), rule: releaseRule });

/** Nothing of the claim goes on air until it is released. */
export const recordHeld = v.strictObject({ kind: v.literal('RecordHeld'), ...ofRace, scope: recordScope });

export const recordReleased = v.strictObject({ kind: v.literal('RecordReleased'), ...ofRace, scope: recordScope });

export type ReleaseRule = v.InferOutput<typeof releaseRule>;
export type RecordScope = v.InferOutput<typeof recordScope>;
export type RecordLine = v.InferOutput<typeof recordLine>;
