/** One starter of the next pair in a single row. */
import type { LaneCard } from '#shared/view/nextPairPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RibbonCard.module.css';

export function RibbonCard({ card: { starter, armband, lane } }: { readonly card: LaneCard }) {
  const texts = useTexts();
  if (starter === null) return <article className={styles['empty']}>{texts.laneEmpty}</article>;
  const { skater, pb, sb } = starter;
  return (
    <article className={styles['card']}>
      <LaneBadge armband={armband} lane={lane} className={styles['band']} />
      <Flag code={skater.flag} className={styles['flag']} />
      <span className={styles['noc']}>{skater.noc}</span>
      <FitText
        text={skater.surname}
        after={skater.givenName}
        className={styles['name']}
        afterClassName={styles['given']}
      />
      <span className={styles['best']}>
        <span className={styles['label']}>PB</span>
        {pb?.time ?? '–'}
      </span>
      <span className={styles['best']}>
        <span className={styles['label']}>SB</span>
        {sb?.time ?? '–'}
      </span>
    </article>
  );
}
