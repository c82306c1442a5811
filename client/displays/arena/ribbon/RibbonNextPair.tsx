/** Who starts next, on a ribbon: two rows with their best times, and under the line the time to beat. */
import type { ArenaView } from '#shared/view/arenaView.ts';
import type { NextPairView } from '#shared/view/nextPairPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { roomOf } from '../stageShape.ts';
import { useStageSize } from '../useStageSize.ts';
import { RibbonCard } from './RibbonCard.tsx';
import { RibbonLaneCard } from './RibbonLaneCard.tsx';
import { RibbonLine } from './RibbonLine.tsx';
import styles from './RibbonNextPair.module.css';
import { RibbonTitle } from './RibbonTitle.tsx';

export interface RibbonNextPairProps extends Pick<ArenaView, 'heading' | 'rehearsal'> {
  readonly nextPair: NextPairView;
}

export function RibbonNextPair({ nextPair, heading, rehearsal }: RibbonNextPairProps) {
  const texts = useTexts();
  const { isLong } = roomOf(useStageSize());
  const { cards, toBeat, isLastPair, hasFalseStart } = nextPair;
  const pair = heading?.pair ?? null;
  const isQuartet = cards.length > 2;
  const Card = isLong && !isQuartet ? RibbonLaneCard : RibbonCard;
  return (
    <main className={styles['scene']} data-long={isLong ? '' : undefined}>
      <RibbonTitle heading={heading} rehearsal={rehearsal} />
      <div className={styles['pair']}>
        {pair !== null && heading !== null && <FitText text={texts.pairOf(pair, heading.pairs)} />}
      </div>
      {(hasFalseStart || isLastPair) && (
        <p className={styles['word']}>{hasFalseStart ? texts.falseStart : texts.lastPair}</p>
      )}
      <div className={styles['foot']}>
        {toBeat !== null && <span className={styles['toBeat']}>{texts.toBeat}</span>}
      </div>
      <div className={styles['cards']} data-rows={isQuartet ? 'small' : undefined}>
        {cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </div>
      {toBeat !== null && (
        <div className={styles['line']}>
          <IceLine />
          <RibbonLine line={{ ...toBeat, finish: toBeat.time, note: texts.pair(toBeat.pair) }} />
        </div>
      )}
    </main>
  );
}
