/** One result sheet: its table, the record lines before and after, and the notes. Short distances have splits as columns. */
import type { ResultSheet } from '#shared/view/resultSheet.ts';
import styles from './SheetTable.module.css';
import { ResultRow } from './ResultRow.tsx';
import { SheetColumn } from './SheetColumn.tsx';
import { SheetFoot } from './SheetFoot.tsx';
import { SheetHead } from './SheetHead.tsx';
import { useSheetTexts } from './text/useSheetTexts.ts';

/** More points than this stand under the name instead of beside it. */
const MOST_SPLIT_COLUMNS = 4;
/** With more the laps stand under the times, so that the row stays on the paper. */
const MOST_LAPS_BESIDE = 3;
const LEADING = ['rank', 'pair', 'lane', 'name', 'noc'] as const;
const TRAILING = ['time', 'lastLap', 'behind', 'remarks'] as const;

export function ResultPaper({ sheet }: { readonly sheet: ResultSheet }) {
  const words = useSheetTexts();
  const { pointsM, rows, status, records, notes } = sheet;
  // The finish has columns of its own: the time and the last lap.
  const columns = pointsM.length <= MOST_SPLIT_COLUMNS ? pointsM.slice(0, -1) : [];
  const width = LEADING.length + columns.length + TRAILING.length;
  return (
    <>
      <table className={styles['table']} data-laps={pointsM.length <= MOST_LAPS_BESIDE ? 'beside' : 'below'}>
        <thead>
          <SheetHead
            heading={sheet}
            name={words.results}
            status={words.status[status]}
            isOfficial={status === 'official'}
            columns={width}
          />
          <tr className={styles['columns']}>
            {LEADING.map((column) => (
              <SheetColumn key={column} column={column} />
            ))}
            {columns.map((pointM) => (
              <th key={pointM} scope="col" className={styles['number']}>
                {words.point(pointM)}
              </th>
            ))}
            {TRAILING.map((column) => (
              <SheetColumn key={column} column={column} />
            ))}
          </tr>
        </thead>
        {rows.map((row) => (
          <ResultRow key={row.id} row={row} isBeside={columns.length > 0} width={width} />
        ))}
      </table>
      <SheetFoot records={records} standing={words.records.stands} notes={notes} legend={words.legend.results} />
    </>
  );
}
