/** Laps still to skate, over the picture; the last one is rung in. */
import { clsx } from 'clsx';
import { memo } from 'react';
import { Bell } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './LapCounter.module.css';

export interface LapCounterProps {
  readonly laps: number;
  /** Where there is room for one word. */
  readonly isShort: boolean;
}

export const LapCounter = memo(function LapCounter({ laps, isShort }: LapCounterProps) {
  const texts = useTexts();
  if (laps === 1) {
    return (
      <span key="last" className={clsx(styles['last'], isShort && styles['short'])}>
        <Bell className={styles['bell']} /> {texts.lastLap}
      </span>
    );
  }
  return (
    <span key="counter" className={clsx(styles['counter'], isShort && styles['short'])}>
      <b className={styles['number']}>{laps}</b> {isShort ? texts.laps : texts.lapsToGo(laps)}
    </span>
  );
});
