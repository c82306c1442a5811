/** What both plots are drawn of: frame with legend and table for screen readers, grid, points and their figures. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Plot, PlotPoint } from '#shared/view/lapChart.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './Plot.module.css';

export interface PlotFigureProps {
  readonly plot: Plot;
  readonly title: string;
  readonly ownName: string;
  readonly hint: string | null;
  readonly children: ReactNode;
}

export function PlotFigure({ plot, title, ownName, hint, children }: PlotFigureProps) {
  const { distance } = usePhoneTexts();
  const { width, height, other, rows } = plot;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>
        <span className={styles['title']}>{title}</span>
        {hint !== null && <span>{hint}</span>}
        {other !== null && <span className={styles['otherName']}>{other.name}</span>}
      </figcaption>
      <svg className={styles['plot']} viewBox={`0 0 ${width} ${height}`} aria-hidden>
        {children}
      </svg>
      <div className="visuallyHidden">
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{distance}</th>
              <th scope="col">{ownName}</th>
              {other !== null && <th scope="col">{other.name}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.point}>
                <th scope="row">{row.point}</th>
                <td>{row.own ?? '–'}</td>
                {other !== null && <td>{row.other ?? '–'}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

export function Axes({ plot: { xTicks, yTicks, left, right, height } }: { readonly plot: Plot }) {
  return (
    <g>
      {yTicks.map(({ at, label }) => (
        <g key={label}>
          <path className={styles['grid']} d={`M${left} ${at}H${right}`} />
          <text className={styles['yTick']} x={left} y={at} dx={-8} dy={4}>
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, label }) => (
        <text key={label} className={styles['xTick']} x={at} y={height} dy={-6}>
          {label}
        </text>
      ))}
    </g>
  );
}

const SHAPES = { ahead: 'M0-6 6 5H-6z', behind: 'M0 6 6-5H-6z', level: 'M-5-5H5V5H-5z', none: 'M-4-4H4V4H-4z' };

/** Shape and colour say the same as the place. */
export function Markers({ points }: { readonly points: readonly PlotPoint[] }) {
  return points.map(({ id, x, y, sign }) => (
    <path
      key={id}
      className={clsx(styles['marker'], styles[sign])}
      d={SHAPES[sign]}
      transform={`translate(${x} ${y})`}
    />
  ));
}

export function Labels({ points }: { readonly points: readonly PlotPoint[] }) {
  return points.map(({ id, x, labelY, sign, label }) =>
    label === null ? null : (
      <text key={id} className={clsx(styles['label'], styles[sign])} x={x} y={labelY}>
        {label}
      </text>
    ),
  );
}
