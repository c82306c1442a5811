/** A file of any accepted kind → named columns and trimmed rows, with everything that is wrong with it as a whole. */
import { readDelimited } from './delimitedText.ts';
import { findHeadings, nameColumns, type ImportColumn, type Spellings } from './headings.ts';
import { looksLikeJson, readJsonTable } from './jsonTable.ts';
import { problem, type ImportProblem } from './problem.ts';
import type { RowUnit, Table, TableRow } from './table.ts';

export interface Sheet<Field extends string> {
  readonly columns: readonly ImportColumn<Field>[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
  readonly unit: RowUnit;
}

export interface Sought<Field extends string> {
  readonly known: Spellings<Field>;
  /** Of each group one column must be there. */
  readonly required: readonly (readonly [Field, ...Field[]])[];
  readonly maxRows: number;
  /** What the columns hold when the file does not say so; null when that cannot be told. */
  readonly guess: ((rows: readonly TableRow[]) => Guess<Field>) | null;
}

export interface Guess<Field extends string> {
  readonly fields: readonly (Field | null)[];
  /** The first row holds headings, in words this product does not know. */
  readonly hasHeading: boolean;
}

export function readSheet<Field extends string>(text: string, sought: Sought<Field>): Sheet<Field> {
  const table = readTable(text);
  const { unit } = table;
  const named = nameIn(table, sought);
  const problems = [...table.problems, ...named.problems];
  const rows = named.rows
    .map(({ line, cells }) => ({ line, cells: cells.map((cell) => withoutGuard(cell.trim())) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (rows.length === 0) {
    // What is wrong already tells why there are none.
    const isExplained = problems.some(({ severity }) => severity === 'error');
    return {
      ...named,
      unit,
      rows,
      problems: isExplained ? problems : [...problems, problem({ line: 1, code: 'noRows' })],
    };
  }
  const kept = rows.slice(0, sought.maxRows);
  problems.push(...missingColumns(named.columns, sought), ...extraCells(kept, named.columns.length));
  const first = rows[sought.maxRows];
  if (first !== undefined) {
    const [got, suggestion] = [String(rows.length), String(sought.maxRows)];
    problems.push(problem({ line: first.line, code: 'tooManyRows', got, suggestion }));
  }
  return { columns: named.columns, unit, rows: kept, problems };
}

/** What this product hands out keeps a spreadsheet from reading a text as a formula; taken back in, it is that text. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell;
}

function readTable(text: string): Table & { readonly problems: readonly ImportProblem[] } {
  if (looksLikeJson(text)) return readJsonTable(text);
  const { rows, openQuoteLine } = readDelimited(text);
  const problems = openQuoteLine === null ? [] : [problem({ line: openQuoteLine, code: 'openQuote', got: '"' })];
  return { headings: null, rows, unit: 'line', problems };
}

function nameIn<Field extends string>(table: Table, { known, guess }: Sought<Field>): Omit<Sheet<Field>, 'unit'> {
  const headed = findHeadings(table, known);
  if (headed !== null) {
    const { columns, problems } = nameColumns(headed, known);
    return { columns, rows: headed.rows, problems: [...headed.problems, ...problems] };
  }
  const [first] = table.rows;
  if (first === undefined) return { columns: [], rows: [], problems: [] };
  if (guess === null) {
    const columns = first.cells.map(() => ({ heading: null, field: null, isGuessed: false }));
    return {
      columns,
      rows: [],
      problems: [problem({ line: first.line, code: 'noHeading', got: first.cells.join(' ') })],
    };
  }
  const { fields, hasHeading } = guess(table.rows);
  const columns = fields.map((field, index) => ({
    heading: hasHeading ? (first.cells[index] ?? '').trim() : null,
    field,
    isGuessed: true,
  }));
  const rows = hasHeading ? table.rows.slice(1) : table.rows;
  return { columns, rows, problems: [problem({ line: first.line, severity: 'warning', code: 'columnsGuessed' })] };
}

function missingColumns<Field extends string>(
  columns: readonly ImportColumn<Field>[],
  { required }: Sought<Field>,
): readonly ImportProblem[] {
  return required
    .filter((group) => !columns.some(({ field }) => field !== null && group.includes(field)))
    .map(([got]) => problem({ line: 1, code: 'columnMissing', got }));
}

function extraCells(rows: readonly TableRow[], count: number): readonly ImportProblem[] {
  return rows.flatMap(({ line, cells }) => {
    const got = cells
      .slice(count)
      .filter((cell) => cell !== '')
      .join(' ');
    return got === '' ? [] : [problem({ line, severity: 'warning', code: 'extraCells', got })];
  });
}
