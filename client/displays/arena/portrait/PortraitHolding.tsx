/** Before the first call, on an upright stage: the competition over the line, its programme under it. */
import type { ProgrammeView, RehearsalView } from '#shared/view/heading.ts';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Note } from '../scenes/Note.tsx';
import styles from './PortraitHolding.module.css';

export interface PortraitHoldingProps {
  readonly programme: ProgrammeView;
  readonly rehearsal: RehearsalView;
}

export function PortraitHolding({ programme, rehearsal }: PortraitHoldingProps) {
  const texts = useTexts();
  const { name, place, distances } = programme;
  return (
    <main>
      <div className={styles['event']}>
        <h1 className={styles['name']}>{name ?? 'Icebell'}</h1>
        <p className={styles['place']}>{place ?? texts.waiting}</p>
      </div>
      <IceLine className={styles['ice']} />
      <ol className={styles['programme']} aria-label={texts.programme}>
        {distances.map(({ number, title, isOver }) => (
          <li key={number} className={styles['distance']}>
            {texts.distance(title)}
            {isOver && <span className={styles['over']}>{texts.isOver}</span>}
          </li>
        ))}
      </ol>
      <div className={styles['note']}>
        <Note rehearsal={rehearsal} />
      </div>
    </main>
  );
}
