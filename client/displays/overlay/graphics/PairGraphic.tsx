/** Lower third of a pair: both starters side by side, the inner lane first. */
import type { NextGraphic } from '#shared/view/overlayGraphics.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import { StarterCard } from './StarterCard.tsx';
import styles from './PairGraphic.module.css';

export function PairGraphic({ view }: { readonly view: NextGraphic | null }) {
  const texts = useTexts();
  return (
    <Graphic view={view} name="pair" className={styles['lower']}>
      {({ heading, next }) => (
        <>
          <header key={heading.pair} className={styles['head']}>
            <span className={styles['title']}>{texts.distance(heading)}</span>
            {heading.pair !== null && <span>{texts.pairOf(heading.pair, heading.pairs)}</span>}
            {next.hasFalseStart && <span className={styles['word']}>{texts.falseStart}</span>}
            {next.isLastPair && !next.hasFalseStart && <span className={styles['word']}>{texts.lastPair}</span>}
          </header>
          <div key={`cards of ${heading.pair}`} className={styles['cards']}>
            {next.cards.map((card) => (
              <StarterCard key={card.id} card={card} isHalf />
            ))}
          </div>
        </>
      )}
    </Graphic>
  );
}
