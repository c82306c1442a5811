/** Which column holds what: headings are found by their names, in any case, with or without accents and spaces. */
import { problem, type ImportProblem } from './problem.ts';
import type { Table, TableRow } from './table.ts';

export interface ImportColumn<Field extends string> {
  /** Null when the file names no columns. */
  readonly heading: string | null;
  readonly field: Field | null;
  readonly isGuessed: boolean;
}

export type Spellings<Field extends string> = ReadonlyMap<string, Field>;

/** A title and a date may stand above the headings. */
const LINES_ABOVE = 5;
const ENOUGH_HEADINGS = 2;

export function spellings<Field extends string>(
  names: Readonly<Record<Field, readonly string[]>>,
): ReadonlyMap<string, Field> {
  const pairs = (Object.entries(names) as [Field, readonly string[]][]).flatMap(([field, all]) =>
    all.map((name): [string, Field] => [plain(name), field]),
  );
  return new Map(pairs);
}

/** `Achter-Naam ` → `achternaam`. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

interface Headed {
  readonly headings: readonly string[];
  readonly rows: readonly TableRow[];
  readonly line: number;
  readonly problems: readonly ImportProblem[];
}

/** Null when no row near the top names two columns or more. */
export function findHeadings<Field extends string>(table: Table, known: Spellings<Field>): Headed | null {
  if (table.headings !== null) return { headings: table.headings, rows: table.rows, line: 1, problems: [] };
  const at = table.rows.slice(0, LINES_ABOVE).findIndex(({ cells }) => {
    const found = new Set(cells.map((cell) => known.get(plain(cell))).filter((field) => field !== undefined));
    return found.size >= ENOUGH_HEADINGS;
  });
  const row = table.rows[at];
  if (row === undefined) return null;
  const problems = table.rows.slice(0, at).map(({ line, cells }) => {
    const got = cells.filter((cell) => cell.trim() !== '').join(' ');
    return problem({ line, severity: 'warning', code: 'textAboveHeading', got });
  });
  return { headings: row.cells.map((cell) => cell.trim()), rows: table.rows.slice(at + 1), line: row.line, problems };
}

interface NamedColumns<Field extends string> {
  readonly columns: readonly ImportColumn<Field>[];
  readonly problems: readonly ImportProblem[];
}

/** A column without heading and without content is no problem, whatever the spreadsheet left there. */
export function nameColumns<Field extends string>(
  { headings, rows, line }: Omit<Headed, 'problems'>,
  known: Spellings<Field>,
): NamedColumns<Field> {
  const taken = new Set<Field>();
  const problems: ImportProblem[] = [];
  const columns = headings.map((heading, column): ImportColumn<Field> => {
    const field = known.get(plain(heading)) ?? null;
    const unused = { heading, field: null, isGuessed: false };
    if (field === null) {
      const isEmpty = heading === '' && rows.every(({ cells }) => (cells[column] ?? '').trim() === '');
      if (!isEmpty) problems.push(problem({ line, column, severity: 'warning', code: 'unknownColumn', got: heading }));
      return unused;
    }
    if (taken.has(field)) {
      problems.push(problem({ line, column, code: 'columnTwice', got: heading }));
      return unused;
    }
    taken.add(field);
    return { heading, field, isGuessed: false };
  });
  return { columns, problems };
}
