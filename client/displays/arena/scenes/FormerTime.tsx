/** What a time was before it was put right: struck, under the value that holds. */
import { clsx } from 'clsx';
import { TurningArrow } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './FormerTime.module.css';

export interface FormerTimeProps {
  readonly time: string;
  readonly className?: string | undefined;
}

export function FormerTime({ time, className }: FormerTimeProps) {
  const { arena } = useTexts();
  return (
    <p className={clsx(styles['former'], className)}>
      <TurningArrow className={styles['icon']} />
      {arena.corrected}
      <del className={styles['time']}>{time}</del>
    </p>
  );
}
