/** One line that says how old the numbers are; it speaks of times, not of the connection. */
import { ClockFace } from '../../components/icons.tsx';
import { useTexts } from '../../text/useTexts.ts';
import styles from './StaleNote.module.css';

export interface StaleNoteProps {
  /** Counts up while nothing is heard; null while all is well. */
  readonly quietSeconds: number | null;
  readonly isOutdated: boolean;
}

export function StaleNote({ quietSeconds, isOutdated }: StaleNoteProps) {
  const texts = useTexts();
  if (!isOutdated && quietSeconds === null) return null;
  return (
    <p className={styles['note']} role="status">
      <ClockFace className={styles['icon']} />
      {isOutdated ? texts.outdated : texts.noNewTimes(quietSeconds ?? 0)}
    </p>
  );
}
