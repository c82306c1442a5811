/** The pair that was called: who starts in which lane, their bests, and the time to beat. */
import type { LaneCard, NextPairView, ToBeatView } from '#shared/view/nextPairPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { PhoneBadge } from '../PhoneBadge.tsx';
import { PhoneFlag } from '../PhoneFlag.tsx';
import styles from './CalledPair.module.css';

export function CalledPair({
  nextPair: { cards, toBeat, isLastPair, hasFalseStart },
}: {
  readonly nextPair: NextPairView;
}) {
  const texts = useTexts();
  return (
    <section className={styles['called']}>
      {(hasFalseStart || isLastPair) && (
        <p className={styles['word']}>{hasFalseStart ? texts.falseStart : texts.lastPair}</p>
      )}
      {cards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
      {toBeat !== null && <ToBeat toBeat={toBeat} />}
    </section>
  );
}

function Card({ card: { armband, lane, starter } }: { readonly card: LaneCard }) {
  const texts = useTexts();
  if (starter === null) return <p className={styles['empty']}>{texts.laneEmpty}</p>;
  const { skater, pb, sb } = starter;
  return (
    <article className={styles['card']}>
      <LaneBadge armband={armband} lane={lane} />
      <div className={styles['who']}>
        <p className={styles['about']}>
          <PhoneFlag code={skater.flag} />
          <FitText
            text={[skater.noc, skater.givenName].filter((part) => part !== null).join(' ')}
            className={styles['given']}
          />
        </p>
        <FitText text={skater.surname} className={styles['name']} />
        <p className={styles['bests']}>
          <span>
            PB <b>{pb?.time ?? '–'}</b>
          </span>
          <span>
            SB <b>{sb?.time ?? '–'}</b>
          </span>
        </p>
      </div>
    </article>
  );
}

function ToBeat({ toBeat: { skater, time, badge } }: { readonly toBeat: ToBeatView }) {
  const texts = useTexts();
  return (
    <p className={styles['toBeat']}>
      <PhoneFlag code={skater.flag} />
      <FitText text={skater.surname} after={texts.toBeat} className={styles['leader']} />
      {badge !== null && <PhoneBadge badge={badge} />}
      <b className={styles['time']}>{time}</b>
    </p>
  );
}
