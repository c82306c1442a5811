/** Who starts next, in which lane, with which best times, and the time to beat. */
import type { NextPairView } from '#shared/view/nextPairPanel.ts';
import { IceLine } from '../../../components/Stage.tsx';
import { LaneCard } from './LaneCard.tsx';
import styles from './NextPairScene.module.css';
import { ToBeat } from './ToBeat.tsx';

export function NextPairScene({ nextPair }: { readonly nextPair: NextPairView }) {
  const { cards, toBeat } = nextPair;
  return (
    <main>
      <div className={styles['cards']} data-cards={cards.length > 2 ? 'small' : undefined}>
        {cards.map((card) => (
          <LaneCard key={card.id} card={card} />
        ))}
      </div>
      {toBeat !== null && (
        <>
          <IceLine className={styles['ice']} />
          <ToBeat toBeat={toBeat} />
        </>
      )}
    </main>
  );
}
