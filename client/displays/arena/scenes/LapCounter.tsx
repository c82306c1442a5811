/** Laps still to skate; the last one is rung in. */
import { clsx } from 'clsx';
import { memo } from 'react';
import { Bell } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './LapCounter.module.css';

export const LapCounter = memo(function LapCounter({
  laps,
  className,
}: {
  readonly laps: number;
  readonly className?: string | undefined;
}) {
  const texts = useTexts();
  const isLast = laps === 1;
  return (
    <div className={clsx(styles['counter'], className)}>
      {isLast ? <Bell className={styles['bell']} /> : <span className={styles['number']}>{laps}</span>}
      <span className={isLast ? styles['last'] : styles['word']}>{isLast ? texts.lastLap : texts.lapsToGo(laps)}</span>
    </div>
  );
});
