/** Facts about the competition as a whole: what it is, which distances it has and who is entered. */
import * as v from 'valibot';
import { dayOrYear, distanceNumber, entryId, gender, lengthM, noc, text, wallInstant } from './fields.ts';

/** Only an Olympic competition can set an Olympic record. */
const competitionLevel = v.picklist(['olympic', 'championship', 'worldCup', 'national', 'other']);

/** A session played again: at `speed` times real time; `reconstructed` when some of its values were never published. */
const rehearsal = v.strictObject({
  reconstructed: v.boolean(),
  speed: v.pipe(v.number(), v.finite(), v.minValue(0.1), v.maxValue(1000)),
});

export const competitionOpened = v.strictObject({
  kind: v.literal('CompetitionOpened'),
  name: text(120),
  venue: text(120),
  city: text(80),
  noc: v.nullable(noc),
  startDay: dayOrYear,
  level: competitionLevel,
  rehearsal: v.nullable(rehearsal),
});

export const timingRules = v.strictObject({
  /** How laps, gaps and marks are subtracted (T4). */
  difference: v.picklist(['differenceOfCut', 'exactThenCut']),
  /** Unit in which two finishes are equal (K2). */
  rankUnit: v.picklist(['thousandth', 'hundredth']),
  /** Unit in which two splits are equal (K5). */
  splitUnit: v.picklist(['thousandth', 'hundredth']),
  /** Whom a mark compares with (M1). */
  markReference: v.picklist(['leader', 'bestAtPoint', 'opponent', 'record', 'personalBest']),
  /** Whether a disqualified race keeps its place among the splits (K6). */
  disqualifiedKeepsSplits: v.boolean(),
});

export const timingRulesSet = v.strictObject({ kind: v.literal('TimingRulesSet'), rules: timingRules });

export const distanceOpened = v.strictObject({
  kind: v.literal('DistanceOpened'),
  distance: distanceNumber,
  lengthM,
  gender,
  /** Tells apart what is skated twice, for example `1st` or `Division B`. */
  label: v.nullable(text(40)),
  startMode: v.picklist(['single', 'quartet']),
  plannedStart: v.nullable(wallInstant),
});

export const entry = v.strictObject({
  entry: entryId,
  familyName: text(60),
  givenName: v.nullable(text(60)),
  /** Null when the nation is not known; AIN for a neutral athlete. */
  noc: v.nullable(noc),
  bib: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(9999))),
});

export const entriesRegistered = v.strictObject({
  kind: v.literal('EntriesRegistered'),
  entries: v.pipe(v.array(entry), v.minLength(1), v.maxLength(500)),
});

export type CompetitionOpened = v.InferOutput<typeof competitionOpened>;
export type DistanceOpened = v.InferOutput<typeof distanceOpened>;
export type TimingRules = v.InferOutput<typeof timingRules>;
export type Entry = v.InferOutput<typeof entry>;
