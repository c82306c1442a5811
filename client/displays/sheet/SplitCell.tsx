/** One passing point in a column of its own: the time with its rank, and the lap under it (rules L1, K5). */
import type { SheetSplit } from '#shared/view/sheetRows.ts';
import { SplitRank } from './SplitRank.tsx';
import styles from './SheetTable.module.css';

export function SplitCell({ split: { time, lap, rank } }: { readonly split: SheetSplit }) {
  return (
    <td className={styles['number']}>
      {time !== null && (
        <>
          {time} <SplitRank rank={rank} />
          {lap !== null && lap !== time && <span className={styles['lap']}>{lap}</span>}
        </>
      )}
    </td>
  );
}
