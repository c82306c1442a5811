/** Reads a start list out of a file or out of what was copied from a spreadsheet, with everything that is wrong with it. */
import { guessColumns } from './guessColumns.ts';
import type { ImportColumn } from './headings.ts';
import { laneSpelling } from './laneSpelling.ts';
import type { ImportProblem } from './problem.ts';
import { readSheet } from './sheet.ts';
import { checkRows } from './startListChecks.ts';
import { startListHeadings, type StartListField } from './startListColumns.ts';
import { readStartListRow, type ReadRow, type StartListValues } from './startListRow.ts';
import type { RowUnit } from './table.ts';

/** As many as a published list takes. */
const MAX_START_LIST_ROWS = 200;

export interface StartListRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Null when a cell of the row is wrong or missing. */
  readonly values: StartListValues | null;
}

export interface StartListImport {
  readonly columns: readonly ImportColumn<StartListField>[];
  readonly rows: readonly StartListRow[];
  readonly problems: readonly ImportProblem[];
  readonly unit: RowUnit;
}

/** CSV, TSV or JSON; never throws, whatever the text. */
export function readStartList(text: string): StartListImport {
  const sheet = readSheet(text, {
    known: startListHeadings,
    required: [['pair'], ['lane'], ['familyName', 'name']],
    maxRows: MAX_START_LIST_ROWS,
    guess: guessColumns,
  });
  const { columns, unit } = sheet;
  const columnOf = (field: StartListField): number | null => {
    const index = columns.findIndex((column) => column.field === field);
    return index < 0 ? null : index;
  };
  const [laneColumn, pairColumn] = [columnOf('lane'), columnOf('pair')];
  const spellLane = laneSpelling(laneColumn === null ? [] : sheet.rows.map(({ cells }) => cells[laneColumn] ?? ''));
  const read = sheet.rows.map((row, index): ReadRow & { readonly line: number } => {
    const before = pairColumn === null ? '' : (sheet.rows[index - 1]?.cells[pairColumn] ?? '');
    const surroundings = { columns, spellLane, pairBefore: before === '' ? null : before };
    return { line: row.line, ...readStartListRow(row, surroundings) };
  });
  const problems = [...sheet.problems, ...read.flatMap((one) => one.problems), ...checkRows(read, columnOf)].toSorted(
    (a, b) => a.line - b.line,
  );
  const rows = sheet.rows.map((row, index) => ({ ...row, values: read[index]?.values ?? null }));
  return { columns, unit, rows, problems };
}
