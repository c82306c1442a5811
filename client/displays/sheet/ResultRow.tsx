/** One skater of a result sheet: a group of lines that no page break may split (rules K2, K3, I1, I4, T6). */
import type { SheetRow } from '#shared/view/sheetRows.ts';
import { useTexts } from '../../text/useTexts.ts';
import { LaneCell } from './LaneCell.tsx';
import { RowNotes } from './RowNotes.tsx';
import styles from './SheetTable.module.css';
import { SheetTime } from './SheetTime.tsx';
import { SkaterCells } from './SkaterCells.tsx';
import { SplitCell } from './SplitCell.tsx';
import { SplitGrid } from './SplitGrid.tsx';
import { useSheetTexts } from './text/useSheetTexts.ts';

interface ResultRowProps {
  readonly row: SheetRow;
  /** Splits as columns of the row; otherwise they have lines of their own under it. */
  readonly isBeside: boolean;
  readonly width: number;
}

export function ResultRow({ row, isBeside, width }: ResultRowProps) {
  const texts = useTexts();
  const words = useSheetTexts();
  const { kind, rank, place, skater, time, behind, splits, irm } = row;
  return (
    <tbody className={styles['group']} data-kind={kind}>
      <tr>
        <td className={styles['rank']}>{rank}</td>
        <td className={styles['number']}>{place.pair}</td>
        <LaneCell place={place} />
        <SkaterCells skater={skater} />
        {isBeside && splits.slice(0, -1).map((split) => <SplitCell key={split.pointM} split={split} />)}
        <td className={styles['time']}>
          {time !== null && <SheetTime time={time} />}
          {kind === 'notRaced' && <span className={styles['quiet']}>{words.notRaced}</span>}
          {irm !== null && (
            <span className={styles['mark']} title={texts.irm[irm.code]}>
              {[irm.code, irm.reason].filter(Boolean).join(' ')}
            </span>
          )}
        </td>
        <td className={styles['number']}>
          <span className={styles['lastLap']}>{splits.at(-1)?.lap}</span>
        </td>
        <td className={styles['number']}>{behind}</td>
        <td className={styles['text']}>
          <RowNotes row={row} />
        </td>
      </tr>
      {!isBeside && splits.some((split) => split.time !== null) && (
        <tr>
          <td colSpan={width} className={styles['below']}>
            <SplitGrid splits={splits} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
