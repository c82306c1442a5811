/** Laps still to skate; the bell on the last one. */
import { Bell } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './LapsToGo.module.css';

export function LapsToGo({ laps }: { readonly laps: number | null }) {
  const texts = useTexts();
  if (laps === null) return null;
  if (laps === 1) {
    return (
      <p className={styles['laps']}>
        <Bell className={styles['bell']} />
        <b className={styles['last']}>{texts.lastLap}</b>
      </p>
    );
  }
  return (
    <p className={styles['laps']}>
      <b className={styles['count']}>{laps}</b>
      <span>{texts.lapsToGo(laps)}</span>
    </p>
  );
}
