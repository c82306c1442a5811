/** Tables as comma-separated text after RFC 4180, safe to open in a spreadsheet: free text never becomes a formula. */

export type CsvSeparator = ';' | ',';

/** Free text comes from people: names, nations, reasons. Everything else, such as a gap of `+0.28`, is written as it is. */
export interface FreeText {
  readonly freeText: string | null;
}

export type CsvCell = string | number | null | FreeText;

export function freeText(text: string | null): FreeText {
  return { freeText: text };
}

const LINE_END = '\r\n';
/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** Every line, the last one too, ends with CR LF. */
export function csvText(rows: readonly (readonly CsvCell[])[], separator: CsvSeparator = ','): string {
  return rows.map((row) => row.map((cell) => cellText(cell, separator)).join(separator) + LINE_END).join('');
}

function cellText(cell: CsvCell, separator: CsvSeparator): string {
  const text = plainText(cell);
  const isQuoted = text.includes(separator) || /["\r\n]/.test(text) || text !== text.trim();
  return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
}

function plainText(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  const text = cell.freeText ?? '';
  return FORMULA_START.test(text) ? `'${text}` : text;
}
