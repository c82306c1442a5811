/** The skater who has just taken the lead, on a green plate in the first row of a ribbon. */
import type { FinishView } from '#shared/view/finishPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { usePlays } from '../../../live/usePlays.ts';
import styles from './RibbonWinner.module.css';

export function RibbonWinner({ winner, takeover }: Pick<FinishView, 'winner' | 'takeover'>) {
  const { skater } = winner;
  const isPlayed = usePlays(takeover);
  return (
    <div className={styles['plate']} data-plays={isPlayed ? '' : undefined}>
      <div className={styles['ground']} />
      <LaneBadge armband={winner.armband} lane={winner.lane} className={styles['band']} />
      <span className={styles['rank']}>{winner.rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText text={skater.surname} className={styles['name']} />
      <GapPlate gap={winner.gap} className={styles['gap']} />
    </div>
  );
}
