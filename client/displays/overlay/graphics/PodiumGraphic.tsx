/** The first three; medals once the result is official (rule D5). */
import { clsx } from 'clsx';
import type { Graphics } from '#shared/view/overlayGraphics.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './PodiumGraphic.module.css';

export function PodiumGraphic({ view }: { readonly view: Graphics['podium'] }) {
  const texts = useTexts();
  return (
    <Graphic view={view} name="podium" className={styles['box']}>
      {({ heading, steps, isOfficial }) => (
        <>
          <header className={styles['head']}>
            <h2 className={styles['title']}>{texts.distance(heading)}</h2>
            <span>{isOfficial ? texts.arena.finalResult : texts.arena.provisionalFinal}</span>
          </header>
          <ol className={clsx(isDecided(steps) && styles['decided'])}>
            {steps.flatMap(({ step, rank, places }) =>
              places.map(({ id, skater, time, badge }) => (
                <li key={id} className={styles['row']}>
                  <span className={clsx(styles['rank'], isOfficial && styles[step])}>{rank}</span>
                  <Flag code={skater.flag} className={styles['flag']} />
                  <FitText
                    text={skater.surname}
                    after={skater.givenName}
                    className={styles['name']}
                    afterClassName={styles['given']}
                  />
                  {badge === null ? <span /> : <RecordBadge badge={badge} className={styles['badge']} />}
                  <RaceTime time={time} className={styles['time']} />
                </li>
              )),
            )}
          </ol>
        </>
      )}
    </Graphic>
  );
}

function isDecided(steps: NonNullable<Graphics['podium']>['steps']): boolean {
  return steps.some(({ places }) => places.some(({ time }) => time.thousandth !== null));
}
