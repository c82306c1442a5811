/** The distance that comes: its start, the records it may reach, and the time to beat once there is one. */
import type { HoldingView } from '#shared/view/holdingPanel.ts';
import { Flag } from '../../../components/Flag.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from '../../../text/holderText.ts';
import styles from './UpNext.module.css';

export interface UpNextProps {
  readonly upNext: NonNullable<HoldingView['upNext']>;
  /** The only distance of a programme is named beside it already. */
  readonly showsTitle: boolean;
}

export function UpNext({ upNext, showsTitle }: UpNextProps) {
  const texts = useTexts();
  const { title, startsAt, records, toBeat } = upNext;
  return (
    <section className={styles['upNext']}>
      {(showsTitle || startsAt !== null) && (
        <h2 className={styles['title']}>
          {showsTitle && <span>{texts.distance(title)}</span>}
          {startsAt !== null && <span className={styles['start']}>{texts.arena.startsAt(startsAt)}</span>}
        </h2>
      )}
      {records.map(({ scope, line }) => (
        <p key={scope} className={styles['record']}>
          <RecordBadge badge={{ scope, look: 'confirmed' }} className={styles['badge']} />
          <span className={styles['time']}>{line.time}</span>
          <FitText text={holderText(line, texts)} className={styles['holder']} />
        </p>
      ))}
      {toBeat !== null && (
        <p className={styles['toBeat']}>
          <span className={styles['label']}>{texts.toBeat}</span>
          <span className={styles['time']}>{toBeat.time}</span>
          <Flag code={toBeat.skater.flag} className={styles['flag']} />
          <FitText text={toBeat.skater.surname} className={styles['leader']} />
        </p>
      )}
    </section>
  );
}
