/** The lane beside a skater who skates alone, in the place of a row. */
import type { EmptyLane } from '#shared/view/ladder.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RibbonEmptyLane.module.css';

export function RibbonEmptyLane({ empty: { armband, lane } }: { readonly empty: EmptyLane }) {
  const { laneEmpty } = useTexts();
  return (
    <div className={styles['row']}>
      <LaneBadge armband={armband} lane={lane} className={styles['band']} />
      <span>{laneEmpty}</span>
    </div>
  );
}
