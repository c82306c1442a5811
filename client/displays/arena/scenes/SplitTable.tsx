/** The last points of the race: how far each skater was from the leader there. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { SplitTableView } from '#shared/view/splitTable.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import styles from './SplitTable.module.css';

export const SplitTable = memo(function SplitTable({
  splits: { skaters, points },
}: {
  readonly splits: SplitTableView;
}) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <td aria-label="m" />
          {skaters.map(({ id, armband, lane }) => (
            <th key={id} scope="col">
              <LaneBadge armband={armband} lane={lane} className={styles['band']} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map(({ pointM, gaps }) => (
          <tr key={pointM}>
            <th scope="row" className={styles['point']}>
              {pointM}
            </th>
            {skaters.map(({ id }, index) => (
              <td key={id} className={clsx(styles['gap'], styles[gaps[index]?.sign ?? 'none'])}>
                {gaps[index]?.text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
