/** One starter of the next pair on a long ribbon: a card with the best times and where they were skated. */
import type { BestView, LaneCard } from '#shared/view/nextPairPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RibbonLaneCard.module.css';

export function RibbonLaneCard({ card: { starter, armband, lane } }: { readonly card: LaneCard }) {
  const texts = useTexts();
  if (starter === null) return <article className={styles['empty']}>{texts.laneEmpty}</article>;
  const { skater, pb, sb } = starter;
  return (
    <article className={styles['card']}>
      <LaneBadge armband={armband} lane={lane} word={texts.lane[lane]} className={styles['band']} />
      <div className={styles['first']}>
        <Flag code={skater.flag} className={styles['flag']} />
        <span className={styles['noc']}>{skater.noc}</span>
        <FitText text={skater.givenName ?? ''} widest={87} className={styles['given']} />
      </div>
      <FitText text={skater.surname} className={styles['name']} />
      <Best label="PB" best={pb} />
      <Best label="SB" best={sb} />
    </article>
  );
}

function Best({ label, best }: { readonly label: string; readonly best: BestView | null }) {
  return (
    <div className={styles['best']}>
      <p className={styles['value']}>
        <span className={styles['label']}>{label}</span>
        {best?.time ?? '–'}
      </p>
      <FitText text={best?.place ?? ''} widest={87} className={styles['place']} />
    </div>
  );
}
