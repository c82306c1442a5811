/** The words of a printed sheet, by meaning. */
import type { RemarkCode } from '#shared/facts/officialFacts.ts';
import type { StartLane } from '#shared/primitives/ids.ts';
import type { ResultSheet } from '#shared/view/resultSheet.ts';
import type { SheetFlagWord } from '#shared/view/sheetFlags.ts';
import type { SheetNote } from '#shared/view/sheetNotes.ts';

export interface SheetTexts {
  readonly results: string;
  readonly startList: string;
  readonly status: Readonly<Record<ResultSheet['status'], string>>;
  readonly columns: Readonly<
    Record<
      'rank' | 'pair' | 'lane' | 'name' | 'noc' | 'time' | 'lastLap' | 'behind' | 'remarks' | 'bib' | 'pb' | 'sb',
      { readonly short: string; readonly long: string }
    >
  >;
  readonly lane: Readonly<Record<StartLane, { readonly short: string; readonly long: string }>>;
  readonly point: (pointM: number) => string;
  readonly notRaced: string;
  readonly emptyLane: string;
  readonly withdrawn: string;
  readonly reskate: string;
  readonly iceBreak: (minutes: number) => string;
  readonly plannedStart: string;
  readonly records: {
    readonly title: string;
    readonly before: string;
    readonly after: string;
    readonly stands: string;
    /** On a start list (R10). */
    readonly atStart: string;
  };
  readonly flag: Readonly<Record<SheetFlagWord, string>>;
  readonly remark: Readonly<Record<RemarkCode, string>>;
  readonly notes: string;
  readonly note: (note: SheetNote) => string;
  /** What the letters on the sheet mean. */
  readonly legend: { readonly results: string; readonly startList: string };
  readonly print: string;
  readonly spreadsheet: string;
  readonly noDistance: string;
  readonly months: readonly string[];
  /** For the time of day. */
  readonly locale: string;
}
