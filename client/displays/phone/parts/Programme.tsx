/** Before the first call: the competition and its programme. */
import type { ProgrammeView, RehearsalView } from '#shared/view/heading.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './Programme.module.css';
import { Rehearsal } from './TabHeading.tsx';

export interface ProgrammeProps {
  readonly programme: ProgrammeView;
  readonly rehearsal: RehearsalView;
}

export function Programme({ programme: { name, place, distances }, rehearsal }: ProgrammeProps) {
  const texts = useTexts();
  return (
    <>
      <header className={styles['head']}>
        <h1 className={styles['name']}>{name ?? 'Icebell'}</h1>
        <p className={styles['place']}>{place ?? texts.waiting}</p>
      </header>
      <div className={styles['line']} />
      <Rehearsal rehearsal={rehearsal} />
      <ol aria-label={texts.programme}>
        {distances.map(({ number, title, isOver }) => (
          <li key={number} className={styles['distance']}>
            <span>{texts.distance(title)}</span>
            {isOver && <span className={styles['over']}>{texts.isOver}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
