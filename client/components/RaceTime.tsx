/** A time as it stands: the deciding thousandth in brackets, a dotted rule while it is provisional (rule T6). */
import { clsx } from 'clsx';
import type { TimeView } from '#shared/view/rows.ts';
import styles from './RaceTime.module.css';

export interface RaceTimeProps {
  readonly time: TimeView;
  /** Draws the rule of a provisional time; tables say it once in their heading instead. */
  readonly hasRule?: boolean | undefined;
  readonly className?: string | undefined;
}

export function RaceTime({ time, hasRule = false, className }: RaceTimeProps) {
  const { text, thousandth, status } = time;
  return (
    <span className={clsx(styles['time'], hasRule && status === 'provisional' && styles['ruled'], className)}>
      {text}
      {thousandth !== null && <span className={styles['thousandth']}>({thousandth})</span>}
    </span>
  );
}
