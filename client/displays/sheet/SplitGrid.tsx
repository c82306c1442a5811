/** All points of a long distance under the name: metres, time with rank, lap, in as few lines as fit (rules L1, K5). */
import type { SheetSplit } from '#shared/view/sheetRows.ts';
import { SplitRank } from './SplitRank.tsx';
import styles from './SplitGrid.module.css';

export function SplitGrid({ splits }: { readonly splits: readonly SheetSplit[] }) {
  return (
    <ol className={styles['grid']}>
      {splits.map(({ pointM, time, lap, rank }) => (
        <li key={pointM} className={styles['point']}>
          <span className={styles['metres']}>{pointM}</span>
          <span className={styles['time']}>
            {time ?? '–'} <SplitRank rank={rank} />
          </span>
          <span className={styles['lap']}>{lap}</span>
        </li>
      ))}
    </ol>
  );
}
