/** Who led until now, under the line. */
import type { FinishView } from '#shared/view/finishPanel.ts';
import { Flag } from '../../../components/Flag.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './FormerLeader.module.css';

export function FormerLeader({ former }: { readonly former: NonNullable<FinishView['formerLeader']> }) {
  const texts = useTexts();
  const { rank, skater, pair, isMate, time } = former;
  return (
    <div className={styles['row']}>
      <span className={styles['rank']}>{rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <span className={styles['name']}>{skater.surname}</span>
      <span className={styles['note']}>{isMate ? texts.ledForAMoment : texts.ledSince(pair)}</span>
      <span className={styles['time']}>{time}</span>
    </div>
  );
}
