/** The laps of a race beside those of the leader; faster is higher. */
import type { Plot } from '#shared/view/lapChart.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './Plot.module.css';
import { Axes, Labels, Markers, PlotFigure } from './plotParts.tsx';

export function LapPlot({ plot }: { readonly plot: Plot }) {
  const phone = usePhoneTexts();
  const { main, other } = plot;
  return (
    <PlotFigure plot={plot} title={phone.lapsTitle} ownName={main.name} hint={phone.fasterAbove}>
      <Axes plot={plot} />
      {other !== null && <path className={styles['leader']} d={other.path} />}
      <path className={styles['curve']} d={main.path} />
      <Markers points={main.points} />
      <Labels points={main.points} />
    </PlotFigure>
  );
}
