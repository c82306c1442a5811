/** One start list: pair by pair, with empty lanes and breaks of the ice (rule S4). */
import type { StartListPair, StartListRow, StartListSheet } from '#shared/view/startListSheet.ts';
import { LaneCell } from './LaneCell.tsx';
import { SheetColumn } from './SheetColumn.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import styles from './SheetTable.module.css';
import { SkaterCells } from './SkaterCells.tsx';
import { useSheetTexts } from './text/useSheetTexts.ts';

const COLUMNS = ['pair', 'lane', 'bib', 'name', 'noc', 'pb', 'sb', 'remarks'] as const;

export function StartListPaper({ sheet }: { readonly sheet: StartListSheet }) {
  const words = useSheetTexts();
  const { plannedStart, pairs, records } = sheet;
  const status = plannedStart === null ? '' : `${words.plannedStart} ${clockText(plannedStart, words.locale)}`;
  return (
    <>
      <table className={styles['table']}>
        <thead>
          <SheetHead
            heading={sheet}
            name={words.startList}
            status={status}
            isOfficial={false}
            columns={COLUMNS.length}
          />
          <tr className={styles['columns']}>
            {COLUMNS.map((column) => (
              <SheetColumn key={column} column={column} />
            ))}
          </tr>
        </thead>
        {pairs.map((pair) => (
          <PairGroup key={pair.pair} pair={pair} />
        ))}
      </table>
      <SheetFoot records={records} standing={words.records.atStart} notes={[]} legend={words.legend.startList} />
    </>
  );
}

function PairGroup({ pair: { pair, rows, breakMinutes } }: { readonly pair: StartListPair }) {
  const words = useSheetTexts();
  return (
    <tbody className={styles['group']} data-kind="pair">
      {rows.map((row, index) => (
        <StarterRow key={`${row.place.wave}${row.place.lane}`} row={row} pair={index === 0 ? pair : null} />
      ))}
      {breakMinutes !== null && (
        <tr>
          <td colSpan={COLUMNS.length} className={styles['break']}>
            {words.iceBreak(breakMinutes)}
          </td>
        </tr>
      )}
    </tbody>
  );
}

function StarterRow({ row: { place, starter }, pair }: { readonly row: StartListRow; readonly pair: number | null }) {
  const words = useSheetTexts();
  return (
    <tr>
      <td className={styles['rank']}>{pair}</td>
      <LaneCell place={place} />
      {starter === null ? (
        <td colSpan={6} className={styles['empty']}>
          {words.emptyLane}
        </td>
      ) : (
        <>
          <td className={styles['number']}>{starter.skater.bib}</td>
          <SkaterCells skater={starter.skater} />
          <td className={styles['number']}>{starter.personalBest}</td>
          <td className={styles['number']}>{starter.seasonBest}</td>
          <td className={styles['text']}>
            {starter.isWithdrawn && words.withdrawn}
            {starter.isReskate && words.reskate}
          </td>
        </>
      )}
    </tr>
  );
}

function clockText(instant: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(instant);
}
