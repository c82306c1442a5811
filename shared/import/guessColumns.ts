/** What the columns of a start list hold that does not say so: cells copied out of a spreadsheet without its headings. */
import { parseRaceTime } from '../primitives/raceTimeText.ts';
import { parseIrm } from '../rules/irm.ts';
import { isLane } from './laneSpelling.ts';
import { spellNoc } from './nocSpelling.ts';
import type { Guess } from './sheet.ts';
import type { StartListField } from './startListColumns.ts';
import type { TableRow } from './table.ts';

/** So many of the written cells must agree: a guess survives a typing error. */
const ENOUGH = 0.75;
const SAMPLE_ROWS = 60;

type Column = readonly string[];

/** In this order: what is easy to tell apart is taken first. */
const TYPES: readonly (readonly [StartListField, (column: Column) => boolean])[] = [
  ['pb', (column) => most(column, (text) => parseRaceTime(text).ok)],
  ['sb', (column) => most(column, (text) => parseRaceTime(text).ok)],
  ['status', (column) => most(column, (text) => parseIrm(text) !== null)],
  ['noc', (column) => most(column, (text) => /^[a-z]{3}$/i.test(text) && spellNoc(text).ok)],
  ['lane', (column) => most(column, (text) => !isWhole(text) && isLane(text))],
  ['pair', isPairs],
  ['wave', (column) => most(column, (text) => text === '1' || text === '2') && column.includes('2')],
  ['lane', (column) => most(column, (text) => text === '0' || text === '1')],
  ['bib', (column) => most(column, isWhole)],
];

export function guessColumns(rows: readonly TableRow[]): Guess<StartListField> {
  const count = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const hasHeading = rows.length > 1 && rows[0]?.cells.every((cell) => !/\d/.test(cell) && !isLane(cell)) === true;
  const sample = (hasHeading ? rows.slice(1) : rows).slice(0, SAMPLE_ROWS);
  const columns = Array.from({ length: count }, (_, index) =>
    sample.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => text !== ''),
  );
  const fields: (StartListField | null)[] = columns.map(() => null);
  for (const [field, fits] of TYPES) {
    if (fields.includes(field)) continue;
    const found = columns.findIndex((column, index) => fields[index] === null && column.length > 0 && fits(column));
    if (found >= 0) fields[found] = field;
  }
  for (const [index, field] of nameColumns(columns, fields)) fields[index] = field;
  return { fields, hasHeading };
}

function most(column: Column, fits: (text: string) => boolean): boolean {
  return column.filter(fits).length >= column.length * ENOUGH;
}

function isWhole(text: string): boolean {
  return /^\d{1,4}$/.test(text);
}

/** Low numbers that rise, each at most four times: a quartet has four skaters. */
function isPairs(column: Column): boolean {
  const numbers = column.filter(isWhole).map(Number);
  if (numbers.length < column.length * ENOUGH || (numbers[0] ?? 100) > 3) return false;
  const rises = numbers.every((number, index) => {
    const before = numbers[index - 1] ?? number;
    return number >= before && number - before <= 3;
  });
  const fourAgo = numbers.some((number, index) => numbers[index + 4] === number);
  return rises && !fourAgo;
}

/** One column of words is the whole name; of two the family name comes first, unless the second is the one in capitals. */
function nameColumns(
  columns: readonly Column[],
  fields: readonly (StartListField | null)[],
): readonly (readonly [number, StartListField])[] {
  const words = columns
    .map((column, index) => ({ column, index }))
    .filter(({ column, index }) => fields[index] === null && column.length > 0)
    .filter(({ column }) => most(column, (text) => /\p{L}{2}/u.test(text)));
  const [first, second] = words;
  if (first === undefined) return [];
  if (second === undefined) return [[first.index, 'name']];
  const isCapital = (column: Column): boolean => most(column, (text) => text === text.toUpperCase());
  const isGivenFirst = isCapital(second.column) && !isCapital(first.column);
  return [
    [first.index, isGivenFirst ? 'givenName' : 'familyName'],
    [second.index, isGivenFirst ? 'familyName' : 'givenName'],
  ];
}
