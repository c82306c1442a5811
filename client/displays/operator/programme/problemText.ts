/** A problem of a file as a sentence. */
import type { ImportColumn } from '#shared/import/headings.ts';
import type { ImportProblem } from '#shared/import/problem.ts';
import type { ImportField, ImportTexts } from './text/importTexts.ts';

function fieldName({ field }: ImportTexts, name: string): string {
  return Object.hasOwn(field, name) ? field[name as ImportField] : name;
}

export function problemText(
  { code, column, got, suggestion, otherLine }: ImportProblem,
  columns: readonly ImportColumn<ImportField>[],
  texts: ImportTexts,
): string {
  const concerned = code === 'columnMissing' ? got : ((column === null ? null : columns[column]?.field) ?? '');
  return texts.problem[code]({ got, suggestion, otherLine, field: fieldName(texts, concerned) });
}
