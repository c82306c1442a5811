/** What never moves on the map: both lanes, the crossing and the finish line of the distance. */
import { memo } from 'react';
import type { LengthM } from '#shared/rules/distances.ts';
import { crossingLines, finishX, OVAL } from '#shared/view/trackOval.ts';
import styles from './TrackMap.module.css';

const { width, height, band } = OVAL;

const CROSSING_LINES = crossingLines();

/** Drawn once a distance, whatever happens on it. */
export const TrackMapRink = memo(function TrackMapRink({ lengthM }: { readonly lengthM: LengthM }) {
  const finish = finishX(lengthM);
  return (
    <svg className={styles['rink']} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <path className={styles['ice']} fillRule="evenodd" d={oval(0) + oval(band)} />
      <path className={styles['lanes']} d={oval(band / 2)} />
      {CROSSING_LINES.map((line) => (
        <path key={line} className={styles['crossing']} d={line} />
      ))}
      <path className={styles['finish']} d={`M${finish} ${height - band + 2}V${height - 2}`} />
    </svg>
  );
});

/** A line round the rink, this far inside its edge. */
function oval(inset: number): string {
  const radius = height / 2 - inset;
  const [left, right] = [height / 2, width - height / 2];
  const bend = (x: number, y: number) => `A${radius} ${radius} 0 0 0 ${x} ${y}`;
  return `M${left} ${height - inset}H${right}${bend(right, inset)}H${left}${bend(left, height - inset)}z`;
}
