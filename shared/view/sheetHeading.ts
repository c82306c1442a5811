/** The head of every printed sheet: which competition, where and when, which distance, and its record lines (rules R1, R5, R10). */
import type { RecordScope } from '../facts/recordFacts.ts';
import { competition, distance as distanceOf } from '../project/programme.ts';
import { generalRecords, recordsAtStart, type Holding } from '../project/recordBook.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { distanceTitle, placeOf, rehearsalView, type DistanceTitle, type RehearsalView } from './heading.ts';

export interface SheetHeading {
  readonly distance: number;
  readonly lengthM: number;
  readonly title: DistanceTitle;
  /** Null before the competition is opened. */
  readonly competition: string | null;
  readonly place: string | null;
  /** `2026-02-09`, or only a year. */
  readonly day: string | null;
  readonly rehearsal: RehearsalView;
}

export interface SheetRecordLine {
  readonly time: string;
  readonly holder: string;
  readonly noc: string | null;
  readonly place: string | null;
  readonly day: string | null;
}

export interface SheetRecord {
  readonly scope: RecordScope;
  readonly before: SheetRecordLine;
  /** Null while the line stands as it was before. */
  readonly after: SheetRecordLine | null;
}

/** Null when the programme has no such distance. */
export function sheetHeading(state: CompetitionState, distance: number): SheetHeading | null {
  const opened = distanceOf(state, distance);
  const title = distanceTitle(state, distance);
  if (opened === null || title === null) return null;
  const held = competition(state);
  return {
    distance,
    lengthM: opened.lengthM,
    title,
    competition: held?.name ?? null,
    place: held === null ? null : placeOf(held),
    day: held?.startDay ?? null,
    rehearsal: rehearsalView(state),
  };
}

export function sheetRecords(state: CompetitionState, distance: number, locale: NumberLocale): readonly SheetRecord[] {
  return generalRecords(state, distance).map(({ scope, before, now }) => ({
    scope,
    before: lineOf(before, locale),
    after: now === before ? null : lineOf(now, locale),
  }));
}

/** For whoever is about to start, also when they have started since (R10). */
export function sheetRecordsAtStart(
  state: CompetitionState,
  distance: number,
  locale: NumberLocale,
): readonly SheetRecord[] {
  return recordsAtStart(state, distance).map((held) => ({
    scope: held.scope,
    before: lineOf(held, locale),
    after: null,
  }));
}

function lineOf({ timeMs, holder, noc, venue, day }: Holding, locale: NumberLocale): SheetRecordLine {
  return { time: raceTimeText(timeMs, locale), holder, noc, place: venue, day };
}
