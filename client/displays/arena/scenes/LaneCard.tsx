/** One starter of the next pair. */
import type { BestView, LaneCard as LaneCardView } from '#shared/view/nextPairPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './LaneCard.module.css';

export function LaneCard({ card }: { readonly card: LaneCardView }) {
  const texts = useTexts();
  const { starter, armband, lane } = card;
  if (starter === null) return <article className={styles['empty']}>{texts.laneEmpty}</article>;
  const { skater, pb, sb } = starter;
  return (
    <article className={styles['card']}>
      <LaneBadge armband={armband} lane={lane} word={texts.lane[lane]} className={styles['band']} />
      <div className={styles['who']}>
        <Flag code={skater.flag} className={styles['flag']} />
        <div className={styles['first']}>
          <span className={styles['noc']}>{skater.noc}</span>
          <FitText text={skater.givenName ?? ''} className={styles['given']} />
        </div>
        <FitText text={skater.surname} className={styles['name']} />
        <Best label={texts.personalBest} best={pb} />
        <Best label={texts.seasonBest} best={sb} />
      </div>
    </article>
  );
}

function Best({ label, best }: { readonly label: string; readonly best: BestView | null }) {
  return (
    <div className={styles['best']}>
      <p className={styles['label']}>{label}</p>
      <p className={styles['value']}>{best?.time ?? '–'}</p>
      <p className={styles['place']}>{best?.place}</p>
    </div>
  );
}
