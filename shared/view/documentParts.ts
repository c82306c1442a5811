/** The building blocks of the documents that programs read: a time is always its exact value beside the text a screen shows. */
import * as v from 'valibot';
import { gender, lane, lengthM, wave } from '../facts/fields.ts';
import type { Entry } from '../facts/programmeFacts.ts';
import { recordScope } from '../facts/recordFacts.ts';
import type { EntryId, RaceKey } from '../primitives/ids.ts';
import type { Centis, Millis } from '../primitives/time.ts';
import type { Holding } from '../project/recordBook.ts';
import type { RecordFlag } from '../project/recordFlags.ts';
import { entries } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { decidingTimeText, gapText, raceTimeText, shownTimeText } from './format.ts';

export const whole = v.pipe(v.number(), v.safeInteger());

/** `{"ms":72310,"text":"1:12.31"}`: thousandths exact, text cut to hundredths (T1, T2). */
export const timeValue = v.object({ ms: whole, text: v.string() });
export type TimeValue = v.InferOutput<typeof timeValue>;

export function timeOf(elapsed: Millis): TimeValue {
  return { ms: elapsed, text: raceTimeText(elapsed) };
}

/** With the thousandth in brackets where it decides (T6). */
export function decidingTimeOf(elapsed: Millis): TimeValue {
  return { ms: elapsed, text: decidingTimeText(elapsed) };
}

/** A lap is known in hundredths, as it is shown (T4). */
export function lapOf(lap: Centis): TimeValue {
  return { ms: lap * 10, text: shownTimeText(lap) };
}

/** Signed: `+1.96` is behind, `−0.28` ahead; number and text are one value (M4). */
export function gapOf(gap: Centis): TimeValue {
  return { ms: gap * 10, text: gapText(gap) };
}

export const skaterValue = v.object({
  entry: v.string(),
  familyName: v.string(),
  givenName: v.nullable(v.string()),
  noc: v.nullable(v.string()),
  bib: v.nullable(whole),
});
export type SkaterValue = v.InferOutput<typeof skaterValue>;

export function skaterOf(state: CompetitionState, entry: EntryId): SkaterValue {
  const known: Entry | undefined = entries(state).get(entry);
  return known ?? { entry, familyName: entry, givenName: null, noc: null, bib: null };
}

/** Where a run stands in the programme. */
export const racePlace = v.object({ distance: whole, pair: whole, wave, lane });

export function placeOf({ distance, pair, wave: inWave, lane: inLane }: RaceKey): v.InferOutput<typeof racePlace> {
  return { distance, pair, wave: inWave, lane: inLane };
}

export const distanceTitle = { distance: whole, lengthM, gender, label: v.nullable(v.string()) };

/** A record line as it stands or stood. `race` names the run of this competition that set it. */
export const recordValue = v.object({
  scope: recordScope,
  time: timeValue,
  holder: v.string(),
  noc: v.nullable(v.string()),
  day: v.nullable(v.string()),
  venue: v.nullable(v.string()),
  source: v.nullable(v.string()),
  race: v.nullable(racePlace),
});
export type RecordValue = v.InferOutput<typeof recordValue>;

export function recordOf({ scope, timeMs, holder, noc, day, venue, source, race }: Holding): RecordValue {
  return { scope, time: timeOf(timeMs), holder, noc, day, venue, source, race: race === null ? null : placeOf(race) };
}

/** A record that a result claims, and how sure that is (R5, R6, R8). */
export const flagValue = v.object({
  scope: recordScope,
  kind: v.picklist(['new', 'equalled']),
  state: v.picklist(['pending', 'confirmed', 'ratified', 'withdrawn']),
  /** Whether it may be told on air (R9). */
  release: v.picklist(['waiting', 'held', 'released']),
  isSuperseded: v.boolean(),
  previous: recordValue,
});
export type FlagValue = v.InferOutput<typeof flagValue>;

export function flagOf({ scope, kind, state, release, isSuperseded, previous }: RecordFlag): FlagValue {
  return { scope, kind, state, release, isSuperseded, previous: recordOf(previous) };
}
