/** Who starts next, on an upright stage: one card over the other, and under the line the time to beat. */
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { NextPairView } from '#shared/view/nextPairPanel.ts';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { LaneCard } from '../scenes/LaneCard.tsx';
import { Note } from '../scenes/Note.tsx';
import { PortraitLine } from './PortraitLine.tsx';
import styles from './PortraitNextPair.module.css';

export interface PortraitNextPairProps extends Pick<ArenaView, 'rehearsal'> {
  readonly nextPair: NextPairView;
}

export function PortraitNextPair({ nextPair, rehearsal }: PortraitNextPairProps) {
  const texts = useTexts();
  const { cards, toBeat, isLastPair, hasFalseStart } = nextPair;
  return (
    <main className={styles['scene']}>
      <div className={styles['cards']} data-cards={cards.length > 2 ? 'small' : undefined}>
        {cards.map((card) => (
          <LaneCard key={card.id} card={card} />
        ))}
      </div>
      {toBeat !== null && (
        <div className={styles['line']}>
          <IceLine />
          <PortraitLine
            line={{ ...toBeat, finish: toBeat.time, note: `${texts.toBeat}, ${texts.pair(toBeat.pair)}` }}
          />
        </div>
      )}
      <div className={styles['foot']}>
        <Note rehearsal={rehearsal} />
        {(hasFalseStart || isLastPair) && (
          <p className={styles['word']}>{hasFalseStart ? texts.falseStart : texts.lastPair}</p>
        )}
      </div>
    </main>
  );
}
