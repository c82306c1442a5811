/** One starter in a lower third: lane, name, nation, and what they have skated before. */
import { clsx } from 'clsx';
import type { BestView, LaneCard } from '#shared/view/nextPairPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './StarterCard.module.css';

export interface StarterCardProps {
  readonly card: LaneCard;
  /** One of two that share the width of the picture. */
  readonly isHalf?: boolean | undefined;
}

export function StarterCard({ card: { starter, armband, lane }, isHalf = false }: StarterCardProps) {
  const texts = useTexts();
  return (
    <div className={clsx(styles['card'], isHalf && styles['half'])}>
      <LaneBadge armband={armband} lane={lane} className={styles['band']} />
      {starter === null ? (
        <p className={styles['empty']}>{texts.laneEmpty}</p>
      ) : (
        <div className={styles['who']}>
          <p className={styles['first']}>
            <Flag code={starter.skater.flag} className={styles['flag']} />
            <FitText
              text={starter.skater.surname}
              after={starter.skater.givenName}
              className={styles['name']}
              afterClassName={styles['given']}
            />
          </p>
          <p className={styles['second']}>
            <span className={styles['noc']}>{starter.skater.noc}</span>
            <Best scope="PB" best={starter.pb} />
            <Best scope="SB" best={starter.sb} />
          </p>
        </div>
      )}
    </div>
  );
}

function Best({ scope, best }: { readonly scope: 'PB' | 'SB'; readonly best: BestView | null }) {
  if (best === null) return null;
  return (
    <span className={styles['best']}>
      {scope} <b className={styles['time']}>{best.time}</b>
    </span>
  );
}
