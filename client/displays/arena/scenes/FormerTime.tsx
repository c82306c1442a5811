/** What a time was before it was put right: struck, under the value that holds. */
import { TurningArrow } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './FormerTime.module.css';

export function FormerTime({ time }: { readonly time: string }) {
  const { arena } = useTexts();
  return (
    <p className={styles['former']}>
      <TurningArrow className={styles['icon']} />
      {arena.corrected}
      <del className={styles['time']}>{time}</del>
    </p>
  );
}
