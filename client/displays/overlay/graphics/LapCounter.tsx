/** Laps still to skate, over the picture; the last one is rung in. */
import { memo } from 'react';
import { Bell } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './LapCounter.module.css';

export const LapCounter = memo(function LapCounter({ laps }: { readonly laps: number }) {
  const texts = useTexts();
  if (laps === 1) {
    return (
      <span className={styles['last']}>
        <Bell className={styles['bell']} /> {texts.lastLap}
      </span>
    );
  }
  return (
    <span className={styles['counter']}>
      <b className={styles['number']}>{laps}</b> {texts.lapsToGo(laps)}
    </span>
  );
});
