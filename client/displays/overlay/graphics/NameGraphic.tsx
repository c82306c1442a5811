/** Lower third of one starter of the pair that is called. */
import type { LaneCard } from '#shared/view/nextPairPanel.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './NameGraphic.module.css';
import { StarterCard } from './StarterCard.tsx';

export function NameGraphic({ view }: { readonly view: LaneCard | null }) {
  return (
    <Graphic view={view} name="name" className={styles['lower']}>
      {(card) => <StarterCard key={card.starter?.skater.surname} card={card} />}
    </Graphic>
  );
}
