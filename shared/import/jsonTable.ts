/** A JSON list of objects → rows of cells, one column for every name that occurs. */
import * as v from 'valibot';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';
import { findJsonFault } from './jsonSyntax.ts';
import { problem, type ImportProblem } from './problem.ts';
import type { Table } from './table.ts';

const list = v.array(v.unknown());
const object = v.record(v.string(), v.unknown());
type Entry = v.InferOutput<typeof object>;

interface JsonTable extends Table {
  readonly problems: readonly ImportProblem[];
}

/** A list or an object; a quoted first cell of a CSV file is neither. */
export function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}

export function readJsonTable(text: string): JsonTable {
  const read = readEntries(text.replace(/^\uFEFF/, ''));
  if (!read.ok) return { headings: [], rows: [], unit: 'entry', problems: read.problem };
  const headings = [...new Set(read.value.flatMap((one) => Object.keys(one)))];
  const problems: ImportProblem[] = [];
  const rows = read.value.map((one, index) => ({
    line: index + 1,
    cells: headings.map((heading, column) => {
      const value = Object.hasOwn(one, heading) ? one[heading] : null;
      if (value === null || value === undefined) return '';
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
      problems.push(problem({ line: index + 1, column, code: 'badJsonValue', got: heading }));
      return '';
    }),
  }));
  return { headings, rows, unit: 'entry', problems };
}

function readEntries(text: string): Outcome<readonly Entry[], readonly ImportProblem[]> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const values = v.safeParse(list, parsed.value);
  if (!values.success) return refused([problem({ line: 1, code: 'badJson' })]);
  const entries = values.output.map((value) => v.safeParse(object, value));
  const problems = entries.flatMap(({ success }, index) =>
    success ? [] : [problem({ line: index + 1, code: 'badJsonEntry', got: excerpt(values.output[index]) })],
  );
  if (problems.length > 0) return refused(problems);
  return accepted(entries.flatMap(({ success, output }) => (success ? [output] : [])));
}

function parse(text: string): Outcome<unknown, readonly ImportProblem[]> {
  try {
    return accepted(JSON.parse(text));
  } catch {
    return refused([problem(findJsonFault(text) ?? { line: 1, code: 'badJson' })]);
  }
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= 30 ? text : `${text.slice(0, 29)}…`;
}
