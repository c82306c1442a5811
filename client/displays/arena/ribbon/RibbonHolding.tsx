/** Before the first call, on a ribbon: the competition over the line, its programme under it. */
import type { ProgrammeView, RehearsalView } from '#shared/view/heading.ts';
import { FitText } from '../../../components/FitText.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Note } from '../scenes/Note.tsx';
import styles from './RibbonHolding.module.css';

export interface RibbonHoldingProps {
  readonly programme: ProgrammeView;
  readonly rehearsal: RehearsalView;
}

export function RibbonHolding({ programme, rehearsal }: RibbonHoldingProps) {
  const texts = useTexts();
  const { name, place, distances } = programme;
  const titles = distances.map(({ title }) => texts.distance(title));
  return (
    <main>
      <h1 className={styles['name']}>
        <FitText text={name ?? 'Icebell'} />
      </h1>
      <p className={styles['place']}>{place ?? texts.waiting}</p>
      <div className={styles['note']}>
        <Note rehearsal={rehearsal} />
      </div>
      <IceLine className={styles['ice']} />
      <div className={styles['programme']} aria-label={texts.programme}>
        <FitText text={titles.join('  ·  ')} />
      </div>
    </main>
  );
}
