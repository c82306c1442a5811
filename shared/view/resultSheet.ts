/** The result sheet of a distance as it is printed: everything of it, whatever stage it is in (rules K1–K7, I1–I4, R4–R8, T6). */
import { distance as distanceOf, isOfficial } from '../project/programme.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM } from '../rules/distances.ts';
import type { NumberLocale } from './format.ts';
import { sheetHeading, sheetRecords, type SheetHeading, type SheetRecord } from './sheetHeading.ts';
import { sheetNotes, type SheetNote } from './sheetNotes.ts';
import { sheetRows, type SheetRow } from './sheetRows.ts';

export interface ResultSheet extends SheetHeading {
  /** `startList` until the first result or mark. */
  readonly status: 'startList' | 'provisional' | 'official';
  readonly pointsM: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly records: readonly SheetRecord[];
  readonly notes: readonly SheetNote[];
}

/** Null when the programme has no such distance. */
export function resultSheet(state: CompetitionState, distance: number, locale: NumberLocale): ResultSheet | null {
  const heading = sheetHeading(state, distance);
  const opened = distanceOf(state, distance);
  if (heading === null || opened === null) return null;
  return {
    ...heading,
    status: sheetStatus(state, distance),
    pointsM: passingPointsM(opened.lengthM),
    rows: sheetRows(state, distance, locale),
    records: sheetRecords(state, distance, locale),
    notes: sheetNotes(state, distance, locale),
  };
}

export function sheetStatus(state: CompetitionState, distance: number): ResultSheet['status'] {
  if (isOfficial(state, distance)) return 'official';
  return standings(state, distance).length === 0 ? 'startList' : 'provisional';
}
