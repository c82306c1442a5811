/** Everything that stands over the picture now. */
import type { OverlayView } from '#shared/view/overlayView.ts';
import { RehearsalTag } from '../../components/RehearsalTag.tsx';
import { Graphic } from './Graphic.tsx';
import { ClockGraphic } from './graphics/ClockGraphic.tsx';
import { NameGraphic } from './graphics/NameGraphic.tsx';
import { NextGraphic } from './graphics/NextGraphic.tsx';
import { PairGraphic } from './graphics/PairGraphic.tsx';
import { PodiumGraphic } from './graphics/PodiumGraphic.tsx';
import { RecordGraphic } from './graphics/RecordGraphic.tsx';
import { SplitGraphic } from './graphics/SplitGraphic.tsx';
import { TableGraphic } from './graphics/TableGraphic.tsx';
import { ToBeatGraphic } from './graphics/ToBeatGraphic.tsx';
import styles from './Graphics.module.css';

export function Graphics({ view: { graphics, rehearsal } }: { readonly view: OverlayView }) {
  return (
    <>
      <ClockGraphic view={graphics.clock} />
      <PairGraphic view={graphics.pair} />
      <NameGraphic view={graphics.name} />
      <SplitGraphic view={graphics.split} />
      <TableGraphic view={graphics.results} name="results" />
      <TableGraphic view={graphics.standings} name="standings" />
      <RecordGraphic view={graphics.record} />
      <ToBeatGraphic view={graphics['time-to-beat']} />
      <NextGraphic view={graphics.next} />
      <PodiumGraphic view={graphics.podium} />
      <Graphic view={rehearsal === 'none' ? null : rehearsal} name="rehearsal" className={styles['rehearsal']}>
        {(marked) => <RehearsalTag rehearsal={marked} />}
      </Graphic>
    </>
  );
}
