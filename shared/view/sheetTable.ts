/** The sheets as plain tables, one line a skater, for spreadsheets and newsrooms; the names of the columns never change. */
import { freeText, type CsvCell } from './csvText.ts';
import type { ResultSheet } from './resultSheet.ts';
import type { SheetFlag } from './sheetFlags.ts';
import type { SheetPlace, SheetRow, SheetSkater } from './sheetRows.ts';
import type { StartListRow, StartListSheet } from './startListSheet.ts';

type Table = readonly (readonly CsvCell[])[];

const PLACE = ['Pair', 'Wave', 'Lane'];
const SKATER = ['Bib', 'NOC', 'Family name', 'Given name'];
const BETWEEN = ' / ';

/** Empty lanes are no skaters, so they have no line. */
export function startListTable({ pairs }: StartListSheet): Table {
  return [
    [...PLACE, ...SKATER, 'Personal best', 'Season best', 'Remark'],
    ...pairs.flatMap(({ rows }) => rows.flatMap(startListCells)),
  ];
}

function startListCells({ place, starter }: StartListRow): Table {
  if (starter === null) return [];
  const { skater, personalBest, seasonBest, isWithdrawn, isReskate } = starter;
  const remark = [...(isWithdrawn ? ['WDR'] : []), ...(isReskate ? ['RS'] : [])].join(BETWEEN);
  return [[...placeCells(place), ...skaterCells(skater), personalBest, seasonBest, remark]];
}

/** The thousandth has brackets as on every screen, so a time that needs none is a plain one (T6). */
export function resultTable({ pointsM, rows }: ResultSheet): Table {
  const splits = pointsM.flatMap((pointM) => [`${pointM} m`, `${pointM} m lap`, `${pointM} m rank`]);
  const result = ['Time', 'Behind', 'Mark', 'Reason', 'Remarks', 'Records', 'Status'];
  return [['Rank', ...PLACE, ...SKATER, ...result, ...splits], ...rows.map(resultCells)];
}

function resultCells({ rank, place, skater, time, behind, irm, remarks, flags, splits }: SheetRow): readonly CsvCell[] {
  const thousandth = time === null || time.thousandth === null ? '' : `(${time.thousandth})`;
  return [
    rankNumber(rank),
    ...placeCells(place),
    ...skaterCells(skater),
    time === null ? null : time.text + thousandth,
    behind,
    irm?.code ?? null,
    freeText(irm?.reason ?? null),
    freeText(remarks.map(({ remark, note }) => [remark, note ?? ''].join(' ').trim()).join(BETWEEN)),
    flags.map(flagText).join(BETWEEN),
    time?.status ?? null,
    ...splits.flatMap((split) => [split.time, split.lap, split.rank]),
  ];
}

/** A shared rank is the same number twice; the sign for it would be a formula to a spreadsheet. */
function rankNumber(rank: string | null): string | null {
  return rank === null ? null : rank.replace('=', '');
}

function placeCells({ pair, wave, lane }: SheetPlace): readonly CsvCell[] {
  return [pair, wave, lane];
}

function skaterCells({ bib, noc, familyName, givenName }: SheetSkater): readonly CsvCell[] {
  return [bib, freeText(noc), freeText(familyName), freeText(givenName)];
}

/** `OR`, `WR pending`, `OR superseded`. */
function flagText({ scope, words }: SheetFlag): string {
  return [scope, ...words].join(' ');
}
