/** The difference to the leader over the distance: above the line ahead, below it behind, and the record beside it. */
import { useId } from 'react';
import type { GapPlot as GapPlotView } from '#shared/view/lapChart.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './Plot.module.css';
import { Axes, Labels, Markers, PlotFigure } from './plotParts.tsx';

export function GapPlot({ plot }: { readonly plot: GapPlotView }) {
  const phone = usePhoneTexts();
  const id = useId();
  const { zeroY, width, height, left, right, main, other, area } = plot;
  const title = phone.gapsTitle(main.name);
  return (
    <PlotFigure plot={plot} title={title} ownName={phone.to(main.name)} hint={null}>
      <clipPath id={`${id}above`}>
        <rect width={width} height={zeroY} />
      </clipPath>
      <clipPath id={`${id}below`}>
        <rect y={zeroY} width={width} height={height} />
      </clipPath>
      <Axes plot={plot} />
      <path className={styles['areaAhead']} d={area} clipPath={`url(#${id}above)`} />
      <path className={styles['areaBehind']} d={area} clipPath={`url(#${id}below)`} />
      <path className={styles['zero']} d={`M${left} ${zeroY}H${right}`} />
      {other !== null && <path className={styles['record']} d={other.path} />}
      <path className={styles['curve']} d={main.path} />
      <Markers points={main.points} />
      <Labels points={main.points} />
    </PlotFigure>
  );
}
