/** Everything that stands over the picture now. */
import type { OverlayView } from '#shared/view/overlayView.ts';
import { RehearsalTag } from '../../components/RehearsalTag.tsx';
import { Graphic } from './Graphic.tsx';
import { ClockGraphic } from './graphics/ClockGraphic.tsx';
import { NameGraphic } from './graphics/NameGraphic.tsx';
import { RecordGraphic } from './graphics/RecordGraphic.tsx';
import { TableGraphic } from './graphics/TableGraphic.tsx';
import styles from './Graphics.module.css';

export function Graphics({ view: { graphics, rehearsal } }: { readonly view: OverlayView }) {
  return (
    <>
      <ClockGraphic view={graphics.clock} />
      <NameGraphic view={graphics.name} />
      <TableGraphic view={graphics.results} />
      <RecordGraphic view={graphics.record} />
      <Graphic view={rehearsal === 'none' ? null : rehearsal} name="rehearsal" className={styles['rehearsal']}>
        {(marked) => <RehearsalTag rehearsal={marked} />}
      </Graphic>
    </>
  );
}
