/** Whoever has just passed a point: where, in what time, the lap, the rank and the gap; gone when it is no news any more. */
import type { CSSProperties } from 'react';
import type { SplitGraphic as SplitView } from '#shared/view/overlayGraphics.ts';
import { FitText } from '../../../components/FitText.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Graphic } from '../Graphic.tsx';
import styles from './SplitGraphic.module.css';

export function SplitGraphic({ view }: { readonly view: SplitView | null }) {
  const texts = useTexts();
  return (
    <Graphic view={view} name="split" className={styles['box']}>
      {({ rows, places }) => (
        <div key={rows[0]?.passed?.point} className={styles['places']} style={placesOf(places)}>
          <header className={styles['head']}>
            <span className={styles['point']}>{rows[0]?.passed?.point ?? texts.finish}</span>
            <span className={styles['label']}>{rows.some(({ passed }) => passed?.lap !== null) && texts.lap}</span>
          </header>
          <ol>
            {rows.map((row) => (
              <li key={row.id} className={styles['row']}>
                <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
                <span key={`rank ${row.rank}`} className={styles['rank']}>
                  {row.rank}
                </span>
                <FitText text={row.skater.surname} className={styles['name']} />
                <span className={styles['time']}>{row.passed?.time}</span>
                <span className={styles['lap']}>{row.passed?.lap}</span>
                <GapPlate gap={row.gap} size="row" className={styles['gap']} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </Graphic>
  );
}

function placesOf(places: number): CSSProperties {
  return { ['--places' as string]: places };
}
