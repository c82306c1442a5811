/** The lane beside a skater who skates alone, on an upright stage: there, and nobody in it. */
import type { EmptyLane } from '#shared/view/ladder.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './PortraitEmptyLane.module.css';

export function PortraitEmptyLane({ empty: { armband, lane } }: { readonly empty: EmptyLane }) {
  const { laneEmpty } = useTexts();
  return (
    <div className={styles['row']}>
      <LaneBadge armband={armband} lane={lane} className={styles['band']} />
      <span>{laneEmpty}</span>
    </div>
  );
}
