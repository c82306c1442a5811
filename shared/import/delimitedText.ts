/** Text with a separator → rows of cells: comma, semicolon or tab, quoted cells, any line ending (RFC 4180, read leniently). */
import type { TableRow } from './table.ts';

export type Separator = ',' | ';' | '\t';

export interface DelimitedText {
  readonly separator: Separator;
  /** Rows in which something is written. */
  readonly rows: readonly TableRow[];
  /** Where a quote was opened that nothing closes: from there on the rows cannot be trusted. */
  readonly openQuoteLine: number | null;
}

/** Of equally frequent ones the earlier: times are written with commas, names with neither. */
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];
const SAMPLE_LINES = 10;
const SAMPLE_LENGTH = 4000;
const QUOTED_CELL = /(?<![^,;\t\r\n])"(?:[^"]|"")*"/g;
const BYTE_ORDER_MARK = /^\uFEFF/;

export function readDelimited(text: string): DelimitedText {
  const bare = text.replace(BYTE_ORDER_MARK, '');
  const separator = guessSeparator(bare);
  return { separator, ...split(bare, separator) };
}

/** Counts what stands outside quotes at the top of the text. */
function guessSeparator(text: string): Separator {
  const bare = text.slice(0, SAMPLE_LENGTH).replaceAll(QUOTED_CELL, '');
  const sample = bare.split(/[\r\n]+/, SAMPLE_LINES).join('\n');
  const counts = SEPARATORS.map((separator) => sample.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function split(text: string, separator: Separator): Omit<DelimitedText, 'separator'> {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;

  while (at < text.length) {
    const { value, end, isOpen } = text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    if (isOpen) return { rows, openQuoteLine: line };
    cells.push(value);
    line += lineEndings(text, at, end);
    at = end;
    const stop = text[at];
    if (stop === separator) {
      at += 1;
      // A separator that ends the text is followed by one more, empty cell.
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    at += stop === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    rowLine = line;
  }
  return { rows, openQuoteLine: null };
}

interface Cell {
  readonly value: string;
  /** Where the separator or the line ending stands. */
  readonly end: number;
  readonly isOpen: boolean;
}

function plainCell(text: string, start: number, separator: Separator): Cell {
  let end = start;
  while (end < text.length && !isStop(text[end], separator)) end += 1;
  return { value: text.slice(start, end), end, isOpen: false };
}

/** What stands between the closing quote and the separator is kept, as spreadsheets do. */
function quotedCell(text: string, start: number, separator: Separator): Cell {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: text.slice(start), end: text.length, isOpen: true };
    value += text.slice(from, quote);
    from = quote + 2;
    if (text[quote + 1] === '"') value += '"';
    else {
      const rest = plainCell(text, quote + 1, separator);
      return { ...rest, value: value + rest.value };
    }
  }
}

function isStop(char: string | undefined, separator: Separator): boolean {
  return char === separator || char === '\n' || char === '\r';
}

function lineEndings(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\r|\n/g)?.length ?? 0;
}
