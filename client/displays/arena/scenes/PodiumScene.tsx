/** The first three on their steps: the winner above the line, the others below it. Medals only for an official result. */
import type { PodiumPlace, PodiumStep, PodiumView } from '#shared/view/podiumPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import styles from './PodiumScene.module.css';

export function PodiumScene({ podium }: { readonly podium: PodiumView }) {
  const { isOfficial, steps } = podium;
  return (
    <main data-medals={isOfficial ? '' : undefined}>
      {steps.map((step) => (
        <Step key={step.step} step={step} />
      ))}
      <IceLine className={styles['ice']} />
    </main>
  );
}

function Step({ step: { step, rank, places } }: { readonly step: PodiumStep }) {
  return (
    <section className={styles['step']} data-step={step} data-places={places.length}>
      <div className={styles['front']}>
        <span className={styles['metal']} />
        <span className={styles['rank']}>{rank}</span>
      </div>
      <div className={styles['places']}>
        {places.map((place) => (
          <Place key={place.id} place={place} />
        ))}
      </div>
    </section>
  );
}

function Place({ place: { skater, time, gap, badge } }: { readonly place: PodiumPlace }) {
  return (
    <article className={styles['place']}>
      <p className={styles['nation']}>
        <Flag code={skater.flag} className={styles['flag']} />
        <span>{skater.noc}</span>
        <FitText text={skater.givenName ?? ''} className={styles['given']} />
        {badge !== null && <RecordBadge badge={badge} className={styles['badge']} />}
      </p>
      <FitText text={skater.surname} className={styles['name']} />
      <p className={styles['result']} data-decided={time.thousandth === null ? undefined : ''}>
        <RaceTime time={time} className={styles['time']} />
        <span className={styles['gap']}>{gap}</span>
      </p>
    </article>
  );
}
