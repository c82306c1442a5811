/** The words about a file that is taken over. A language that forgets a problem does not compile. */
import type { ImportCode } from '#shared/import/problem.ts';
import type { RecordField } from '#shared/import/recordColumns.ts';
import type { StartListField } from '#shared/import/startListColumns.ts';
import type { RowUnit } from '#shared/import/table.ts';

export type ImportField = StartListField | RecordField;

export interface ProblemAbout {
  readonly got: string;
  readonly suggestion: string | null;
  readonly otherLine: number | null;
  /** In which that row is counted. */
  readonly unit: RowUnit;
  /** What is missing or concerned, in words. */
  readonly field: string;
}

export interface ImportTexts {
  readonly file: string;
  readonly row: Readonly<Record<RowUnit, string>>;
  readonly problems: string;
  readonly noProblems: string;
  readonly error: string;
  readonly warning: string;
  readonly unused: string;
  readonly guessed: string;
  /** Where something is wrong. */
  readonly at: Readonly<Record<RowUnit | 'char', (number: number) => string>> & {
    readonly field: (name: string) => string;
  };
  readonly summary: (rows: number, errors: number, warnings: number) => string;
  readonly field: Readonly<Record<ImportField, string>>;
  /** What is wrong and what would be right. */
  readonly problem: Readonly<Record<ImportCode, (about: ProblemAbout) => string>>;
}
