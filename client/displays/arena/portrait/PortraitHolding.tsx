/** Before the first call, on an upright stage: the competition over the line, its programme and what comes next under it. */
import type { RehearsalView } from '#shared/view/heading.ts';
import type { HoldingView } from '#shared/view/holdingPanel.ts';
import { IceLine } from '../../../components/Stage.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { Note } from '../scenes/Note.tsx';
import { UpNext } from '../scenes/UpNext.tsx';
import styles from './PortraitHolding.module.css';

export interface PortraitHoldingProps {
  readonly holding: HoldingView;
  readonly rehearsal: RehearsalView;
}

/** Distances of a programme that leave room for the records of the next one. */
const MOST_BESIDE_NEXT = 5;

export function PortraitHolding({ holding, rehearsal }: PortraitHoldingProps) {
  const texts = useTexts();
  const { name, place, distances, upNext } = holding;
  return (
    <main>
      <div className={styles['event']}>
        <h1 className={styles['name']}>{name ?? 'Icebell'}</h1>
        <p className={styles['place']}>{place ?? texts.waiting}</p>
      </div>
      <IceLine className={styles['ice']} />
      <div className={styles['below']}>
        <ol className={styles['programme']} aria-label={texts.programme}>
          {distances.map(({ number, title, isOver }) => (
            <li key={number} className={styles['distance']}>
              {texts.distance(title)}
              {isOver && <span className={styles['over']}>{texts.isOver}</span>}
            </li>
          ))}
        </ol>
        {upNext !== null && distances.length <= MOST_BESIDE_NEXT && (
          <div className={styles['next']}>
            <UpNext upNext={upNext} showsTitle={distances.length > 1} />
          </div>
        )}
      </div>
      <div className={styles['note']}>
        <Note rehearsal={rehearsal} />
      </div>
    </main>
  );
}
