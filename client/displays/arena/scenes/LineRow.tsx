/** The leader, in the columns of the skaters and in the colour of the line. */
import { memo } from 'react';
import type { LineRow as LineRowView } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './LineRow.module.css';

export const LineRow = memo(function LineRow({ line }: { readonly line: LineRowView }) {
  const texts = useTexts();
  const { rank, skater, passed, finish, badge } = line;
  return (
    <div className={styles['row']}>
      <span className={styles['rank']}>{rank}</span>
      <span className={styles['who']}>
        <Flag code={skater.flag} className={styles['flag']} />
        <FitText
          text={skater.surname}
          after={texts.toBeat}
          className={styles['name']}
          afterClassName={styles['note']}
        />
      </span>
      <span className={styles['time']}>{passed?.time}</span>
      <span className={styles['lap']}>{passed?.lap}</span>
      <span className={styles['finish']}>
        {badge !== null && <RecordBadge badge={badge} className={styles['badge']} />}
        {finish}
      </span>
    </div>
  );
});
