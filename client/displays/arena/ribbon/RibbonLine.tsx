/** The leader under the line, in the columns of the skaters. */
import type { LineRow } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import styles from './RibbonLine.module.css';

/** `split` stays away where a scene has none, as in the introduction of a pair. */
export type RibbonLineProps = Pick<LineRow, 'skater' | 'finish' | 'badge'> &
  Partial<Pick<LineRow, 'rank' | 'passed'>> & { readonly note?: string | undefined };

export function RibbonLine({ line }: { readonly line: RibbonLineProps }) {
  const { rank, skater, passed, finish, badge, note } = line;
  return (
    <div className={styles['row']}>
      <span className={styles['rank']}>{rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText text={skater.surname} after={note} className={styles['name']} afterClassName={styles['note']} />
      <span className={styles['time']}>{passed?.time}</span>
      {passed !== undefined && <span className={styles['lap']}>{passed?.lap}</span>}
      <span className={styles['finish']}>
        {badge !== null && <RecordBadge badge={badge} className={styles['badge']} />}
        {finish}
      </span>
    </div>
  );
}
