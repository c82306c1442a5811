/** The pair beside each other, inner lane left; a lane in which nobody starts says so (rule S4). */
import type { CommentatorPairView } from '#shared/view/commentatorView.ts';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { SkaterCard } from './SkaterCard.tsx';
import styles from './SkaterCard.module.css';

export function SkaterCards({ pair: { skaters, emptyLanes, targets } }: { readonly pair: CommentatorPairView }) {
  const texts = useTexts();
  const alone = emptyLanes.map((empty) => (
    <article key={empty.id} className={styles['empty']}>
      <LaneBadge armband={empty.armband} lane={empty.lane} className={styles['band']} />
      <p className={styles['nobody']}>{texts.laneEmpty}</p>
    </article>
  ));
  const isInnerEmpty = emptyLanes.some(({ lane }) => lane === 'inner') && skaters.length === 1;
  return (
    <div className={styles['cards']}>
      {isInnerEmpty && alone}
      {skaters.map((skater) => (
        <SkaterCard key={skater.id} skater={skater} target={targets?.rows.find(({ id }) => id === skater.id) ?? null} />
      ))}
      {!isInnerEmpty && alone}
    </div>
  );
}
