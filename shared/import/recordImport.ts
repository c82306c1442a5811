/** Reads a record book out of a file, with everything that is wrong with it, and makes the command that loads it. */
import type { CommandOf } from '../decide/command.ts';
import type { RecordLine } from '../facts/recordFacts.ts';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';
import type { ImportColumn } from './headings.ts';
import { keepingKnown } from './knownRecords.ts';
import { hasErrors, problem, type ImportProblem } from './problem.ts';
import { recordHeadings, type RecordField } from './recordColumns.ts';
import { readRecordRow } from './recordRow.ts';
import { readSheet } from './sheet.ts';
import type { RowUnit } from './table.ts';

/** As many as one record book takes. */
const MAX_RECORDS = 2000;

export interface RecordRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Null when a cell of the row is wrong or missing. */
  readonly values: RecordLine | null;
}

export interface RecordImport {
  readonly columns: readonly ImportColumn<RecordField>[];
  readonly rows: readonly RecordRow[];
  readonly problems: readonly ImportProblem[];
  readonly unit: RowUnit;
}

/** CSV, TSV or JSON, always with headings; never throws, whatever the text. */
export function readRecords(text: string): RecordImport {
  const sheet = readSheet<RecordField>(text, {
    known: recordHeadings,
    required: [['scope'], ['length'], ['gender'], ['time'], ['holder']],
    maxRows: MAX_RECORDS,
    guess: null,
  });
  const read = sheet.rows.map((row) => ({ ...row, ...readRecordRow(row, sheet.columns) }));
  const rows = read.map(({ line, cells, values }) => ({ line, cells, values }));
  const problems = [...sheet.problems, ...read.flatMap((one) => one.problems), ...repeated(rows)];
  return { columns: sheet.columns, unit: sheet.unit, rows, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** Refused with the errors of the file while it has any. `known` is the record book as it is loaded. */
export function recordCommand(
  { rows, problems }: RecordImport,
  known: Iterable<RecordLine> = [],
): Outcome<CommandOf<'LoadRecordBook'>, readonly ImportProblem[]> {
  if (hasErrors(problems)) return refused(problems.filter(({ severity }) => severity === 'error'));
  const records = rows.flatMap(({ values }) => values ?? []);
  return records.length === 0
    ? refused([problem({ line: 1, code: 'noRows' })])
    : accepted({ kind: 'LoadRecordBook', records: [...keepingKnown(records, known)] });
}

/** Of two lines of one record only the later would count. */
function repeated(rows: readonly RecordRow[]): readonly ImportProblem[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, values }) => {
    if (values === null) return [];
    const { scope, lengthM, gender } = values;
    const owner = { WR: '', OR: '', TR: values.venue, NR: values.noc, PB: values.entry, SB: values.entry }[scope];
    const got = [scope, gender, `${lengthM} m`, owner].filter((part) => part !== null && part !== '').join(' ');
    const otherLine = first.get(got);
    first.set(got, otherLine ?? line);
    return otherLine === undefined ? [] : [problem({ line, code: 'recordTwice', got, otherLine })];
  });
}
