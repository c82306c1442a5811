/** A JSON list of objects → rows of cells, one column for every name that occurs. */
import * as v from 'valibot';
import { problem, type ImportProblem } from './problem.ts';
import type { Table } from './table.ts';

const listOfObjects = v.array(v.record(v.string(), v.unknown()));

interface JsonTable extends Table {
  readonly problems: readonly ImportProblem[];
}

/** A list or an object; a quoted first cell of a CSV file is neither. */
export function looksLikeJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(text);
}

export function readJsonTable(text: string): JsonTable {
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if ('problems' in parsed) return { headings: [], rows: [], problems: parsed.problems };
  const objects = v.safeParse(listOfObjects, parsed.value);
  if (!objects.success) return { headings: [], rows: [], problems: [problem({ line: 1, code: 'badJson' })] };
  const headings = [...new Set(objects.output.flatMap((one) => Object.keys(one)))];
  const problems: ImportProblem[] = [];
  const rows = objects.output.map((one, index) => ({
    line: index + 1,
    cells: headings.map((heading, column) => {
      const value = Object.hasOwn(one, heading) ? one[heading] : null;
      if (value === null || value === undefined) return '';
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
      problems.push(problem({ line: index + 1, column, code: 'badJsonValue', got: heading }));
      return '';
    }),
  }));
  return { headings, rows, problems };
}

function parse(text: string): { readonly value: unknown } | { readonly problems: readonly ImportProblem[] } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const got = error instanceof Error ? error.message : String(error);
    return { problems: [problem({ line: 1, code: 'badJson', got })] };
  }
}
