/** The leader under the line of an upright stage. */
import type { LineRow } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './PortraitLine.module.css';

export type PortraitLineProps = Pick<LineRow, 'skater' | 'finish' | 'badge'> &
  Partial<Pick<LineRow, 'rank' | 'passed'>> & { readonly note?: string | undefined };

export function PortraitLine({ line }: { readonly line: PortraitLineProps }) {
  const texts = useTexts();
  const { rank, skater, passed, finish, badge, note = texts.toBeat } = line;
  return (
    <div className={styles['row']}>
      <span className={styles['rank']}>{rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText text={skater.surname} after={note} className={styles['name']} afterClassName={styles['note']} />
      <span className={styles['time']} data-figures={passed?.time.length}>
        {passed?.time}
      </span>
      <span className={styles['finish']}>
        {badge !== null && <RecordBadge badge={badge} className={styles['badge']} />}
        {finish}
      </span>
    </div>
  );
}
