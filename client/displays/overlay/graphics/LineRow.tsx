/** The line over the picture: who leads, and the time to beat. */
import { memo } from 'react';
import type { LineRow as LineRowView } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import styles from './LineRow.module.css';

export const LineRow = memo(function LineRow({ line }: { readonly line: LineRowView }) {
  const { rank, skater, badge, finish } = line;
  return (
    <div className={styles['row']}>
      <span className={styles['ice']} />
      <span key={`rank ${rank}`} className={styles['rank']}>
        {rank}
      </span>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText text={skater.surname} className={styles['name']} />
      {badge === null ? <span /> : <RecordBadge key={badge.look} badge={badge} className={styles['badge']} />}
      <span className={styles['time']}>{finish}</span>
    </div>
  );
});
