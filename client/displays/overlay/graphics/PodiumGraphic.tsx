/** The first three; medals once the result is official (rule D5). */
import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
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
          <ol
            className={clsx(styles['rows'], isDecided(steps) && styles['decided'])}
            style={rowsOf(placesOf(steps).length)}
          >
            {placesOf(steps)
              .map((place, index) => ({ ...place, index }))
              .toSorted((a, b) => (a.id < b.id ? -1 : 1))
              .map(({ id, skater, time, badge, step, rank, index }) => (
                <li key={id} className={styles['row']} style={placeBelow(index)}>
                  <span className={clsx(styles['rank'], isOfficial && styles[step])}>{rank}</span>
                  <Flag code={skater.flag} className={styles['flag']} />
                  <FitText
                    text={skater.surname}
                    after={skater.givenName}
                    className={styles['name']}
                    afterClassName={styles['given']}
                  />
                  {badge === null ? (
                    <span />
                  ) : (
                    <RecordBadge key={badge.look} badge={badge} className={styles['badge']} />
                  )}
                  <RaceTime time={time} className={styles['time']} />
                </li>
              ))}
          </ol>
        </>
      )}
    </Graphic>
  );
}

function placesOf(steps: Steps) {
  return steps.flatMap(({ step, rank, places }) => places.map((place) => ({ ...place, step, rank })));
}

function rowsOf(rows: number): CSSProperties {
  return { ['--rows' as string]: rows };
}

/** Rows keep their element and move, so that a change of places is seen as one. */
function placeBelow(rowsAbove: number): CSSProperties {
  return { ['--row' as string]: rowsAbove };
}

type Steps = NonNullable<Graphics['podium']>['steps'];

function isDecided(steps: Steps): boolean {
  return steps.some(({ places }) => places.some(({ time }) => time.thousandth !== null));
}
