/** What every file is first brought into: rows of cells, each with the line it came from. */

/** A text has lines; a JSON list has entries, which may stand on one line or on twenty. */
export type RowUnit = 'line' | 'entry';

export interface TableRow {
  /** Line of the file on which the row begins, from 1; of a JSON list the place of the object. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** Known from the start when the rows are objects with names; null when a heading must be looked for. */
  readonly headings: readonly string[] | null;
  readonly rows: readonly TableRow[];
  readonly unit: RowUnit;
}
