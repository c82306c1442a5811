/** Before the first call: the competition and its programme. */
import type { ProgrammeView, RehearsalView } from '#shared/view/heading.ts';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './HoldingScene.module.css';
import { Note } from './Note.tsx';

export interface HoldingSceneProps {
  readonly programme: ProgrammeView;
  readonly rehearsal: RehearsalView;
}

export function HoldingScene({ programme, rehearsal }: HoldingSceneProps) {
  const texts = useTexts();
  const { name, place, distances } = programme;
  return (
    <main className={styles['scene']}>
      <h1 className={styles['name']}>{name ?? 'Icebell'}</h1>
      <p className={styles['place']}>{place ?? texts.waiting}</p>
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
