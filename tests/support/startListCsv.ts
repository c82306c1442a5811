/** Writes a start list as a CSV file (RFC 4180) that reads back as the same list. */
import type { Millis } from '#shared/primitives/time.ts';
import { START_LIST_HEADINGS, type StartListField } from '#shared/import/startListColumns.ts';
import type { StartListValues } from '#shared/import/startListRow.ts';

const COLUMNS: readonly (readonly [StartListField, (row: StartListValues) => string | number | null])[] = [
  ['pair', ({ pair }) => pair],
  ['wave', ({ wave }) => wave],
  ['lane', ({ lane }) => lane],
  ['familyName', ({ familyName }) => familyName],
  ['givenName', ({ givenName }) => givenName],
  ['noc', ({ noc }) => noc],
  ['bib', ({ bib }) => bib],
  ['pb', ({ pbMs }) => exactTime(pbMs)],
  ['sb', ({ sbMs }) => exactTime(sbMs)],
  ['status', ({ status }) => status],
  ['id', ({ id }) => id],
];

export function startListCsv(rows: readonly StartListValues[]): string {
  const lines = [
    COLUMNS.map(([field]) => START_LIST_HEADINGS[field][0]),
    ...rows.map((row) => COLUMNS.map(([, read]) => String(read(row) ?? ''))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** To the thousandth, unlike what is shown: a file keeps what is known. */
function exactTime(time: Millis | null): string | null {
  if (time === null) return null;
  const minutes = Math.trunc(time / 60_000);
  const thousandths = String(time % 1000).padStart(3, '0');
  const seconds = Math.trunc((time % 60_000) / 1000);
  return minutes === 0 ? `${seconds}.${thousandths}` : `${minutes}:${String(seconds).padStart(2, '0')}.${thousandths}`;
}
