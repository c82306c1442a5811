/** What is wrong between the rows of a start list: places and skaters that occur twice, and pairs that are left out. */
import { entryIdOf } from './entryIds.ts';
import { problem, type ImportProblem } from './problem.ts';
import type { StartListDraft } from './startListRow.ts';
import type { StartListField } from './startListColumns.ts';

export interface NumberedDraft {
  readonly line: number;
  readonly draft: StartListDraft;
}

type ColumnOf = (field: StartListField) => number | null;

export function checkRows(rows: readonly NumberedDraft[], columnOf: ColumnOf): readonly ImportProblem[] {
  const nameColumn = columnOf('familyName') ?? columnOf('name');
  return [
    ...twice(rows, placeText).map((found) =>
      problem({ ...found, column: columnOf('lane'), code: 'laneTaken', suggestion: null }),
    ),
    ...twice(rows, skaterText).map((found) => problem({ ...found, column: nameColumn, code: 'skaterTwice' })),
    ...twice(rows, ({ bib }) => (bib === null ? null : String(bib))).map((found) =>
      problem({ ...found, column: columnOf('bib'), severity: 'warning', code: 'bibTwice' }),
    ),
    ...pairGaps(rows, columnOf('pair')),
  ];
}

interface Repetition {
  readonly line: number;
  readonly got: string;
  readonly otherLine: number;
}

/** Every row whose key an earlier row has, too. */
function twice(rows: readonly NumberedDraft[], keyOf: (draft: StartListDraft) => string | null): readonly Repetition[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ line, draft }) => {
    const got = keyOf(draft);
    if (got === null) return [];
    const otherLine = first.get(got);
    if (otherLine !== undefined) return [{ line, got, otherLine }];
    first.set(got, line);
    return [];
  });
}

function placeText({ pair, wave, lane }: StartListDraft): string | null {
  return pair === null || lane === null ? null : `${pair}/${wave ?? 1}/${lane}`;
}

function skaterText({ id, familyName, givenName, noc }: StartListDraft): string | null {
  return familyName === null ? null : entryIdOf({ id, familyName, givenName, noc });
}

/** Pairs count from 1; the row after the gap tells it. */
function pairGaps(rows: readonly NumberedDraft[], column: number | null): readonly ImportProblem[] {
  const byPair = rows
    .flatMap(({ line, draft: { pair } }) => (pair === null ? [] : [{ line, pair }]))
    .toSorted((a, b) => a.pair - b.pair);
  return byPair.flatMap(({ line, pair }, index) => {
    const before = byPair[index - 1]?.pair ?? 0;
    if (pair <= before + 1) return [];
    const got = pair === before + 2 ? String(before + 1) : `${before + 1}–${pair - 1}`;
    return [problem({ line, column, severity: 'warning', code: 'pairGap', got })];
  });
}
