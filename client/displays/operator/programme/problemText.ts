/** A problem of a file as a sentence, and where in the file it is. */
import type { ImportColumn } from '#shared/import/headings.ts';
import type { ImportCode, ImportProblem } from '#shared/import/problem.ts';
import type { RowUnit } from '#shared/import/table.ts';
import type { ImportField, ImportTexts } from './text/importTexts.ts';

interface ProblemFile {
  readonly columns: readonly ImportColumn<ImportField>[];
  readonly unit: RowUnit;
}

/** A JSON file has no line of headings that could be named for these. */
const OF_THE_FILE: ReadonlySet<ImportCode> = new Set(['noRows', 'badJson', 'columnMissing']);
const OF_A_FIELD: ReadonlySet<ImportCode> = new Set(['unknownColumn', 'columnTwice']);

/** `Line 3`; of a JSON file `Entry 3, field "noc"`, and where its text is wrong `Line 12, column 7`. */
export function whereText(
  { code, line, char, column }: ImportProblem,
  { columns, unit }: ProblemFile,
  { at, file }: ImportTexts,
): string {
  if (char !== null) return `${at.line(line)}, ${at.char(char)}`;
  if (unit === 'line') return at.line(line);
  if (OF_THE_FILE.has(code)) return file;
  const heading = column === null ? null : (columns[column]?.heading ?? null);
  const named = heading === null ? [] : [at.field(heading)];
  return (OF_A_FIELD.has(code) ? named : [at.entry(line), ...named]).join(', ');
}

export function problemText(
  { code, column, got, suggestion, otherLine }: ImportProblem,
  { columns, unit }: ProblemFile,
  texts: ImportTexts,
): string {
  const concerned = code === 'columnMissing' ? got : ((column === null ? null : columns[column]?.field) ?? '');
  return texts.problem[code]({ got, suggestion, otherLine, unit, field: fieldName(texts, concerned) });
}

function fieldName({ field }: ImportTexts, name: string): string {
  return Object.hasOwn(field, name) ? field[name as ImportField] : name;
}
