/** The skater who has just taken the lead, on a green plate across the stage. */
import type { FinishView } from '#shared/view/finishPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { usePlays } from '../../../live/usePlays.ts';
import styles from './WinnerPlate.module.css';

export function WinnerPlate({ winner, takeover }: Pick<FinishView, 'winner' | 'takeover'>) {
  const isPlayed = usePlays(takeover);
  return (
    <div className={styles['plate']} data-plays={isPlayed ? '' : undefined}>
      <div className={styles['ground']} />
      <LaneBadge armband={winner.armband} lane={winner.lane} className={styles['band']} />
      <span className={styles['rank']} data-figures={winner.rank?.length}>
        {winner.rank}
      </span>
      <Flag code={winner.skater.flag} className={styles['flag']} />
      <FitText text={winner.skater.surname} className={styles['name']} />
      <GapPlate gap={winner.gap} className={styles['gap']} />
    </div>
  );
}
