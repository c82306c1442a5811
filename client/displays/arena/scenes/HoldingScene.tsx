/** While nothing happens on the ice: the competition, its programme, the records and when it goes on. */
import type { HoldingView } from '#shared/view/holdingPanel.ts';
import type { RehearsalView } from '#shared/view/heading.ts';
import { FitText } from '../../../components/FitText.tsx';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './HoldingScene.module.css';
import { Note } from './Note.tsx';
import { UpNext } from './UpNext.tsx';

export interface HoldingSceneProps {
  readonly holding: HoldingView;
  readonly rehearsal: RehearsalView;
}

export function HoldingScene({ holding, rehearsal }: HoldingSceneProps) {
  const texts = useTexts();
  const { name, place, distances, upNext } = holding;
  return (
    <main className={styles['scene']}>
      <h1 className={styles['name']}>{name ?? 'Icebell'}</h1>
      <p className={styles['place']}>
        <FitText text={place ?? texts.waiting} />
      </p>
      <IceLine className={styles['ice']} />
      <ol
        className={styles['programme']}
        aria-label={texts.programme}
        data-many={distances.length > 5 ? '' : undefined}
      >
        {distances.map(({ number, title, isOver }) => (
          <li key={number} className={styles['distance']}>
            {texts.distance(title)}
            {isOver && <span className={styles['over']}>{texts.isOver}</span>}
          </li>
        ))}
      </ol>
      {upNext !== null && distances.length <= 5 && <UpNext upNext={upNext} showsTitle={distances.length > 1} />}
      <div className={styles['note']}>
        <Note rehearsal={rehearsal} />
      </div>
    </main>
  );
}
