/** The skater who has just taken the lead, on a green plate across an upright stage. */
import type { FinishView } from '#shared/view/finishPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { usePlays } from '../../../live/usePlays.ts';
import styles from './PortraitWinner.module.css';

export function PortraitWinner({ winner, takeover }: Pick<FinishView, 'winner' | 'takeover'>) {
  const { skater } = winner;
  const isPlayed = usePlays(takeover);
  return (
    <div className={styles['plate']} data-plays={isPlayed ? '' : undefined}>
      <div className={styles['ground']} />
      <LaneBadge armband={winner.armband} lane={winner.lane} className={styles['band']} />
      <span className={styles['rank']}>{winner.rank}</span>
      <span className={styles['nation']}>
        <Flag code={skater.flag} className={styles['flag']} />
        {skater.noc}
      </span>
      <FitText text={skater.surname} className={styles['name']} />
      <GapPlate gap={winner.gap} className={styles['gap']} />
    </div>
  );
}
