/** From one value to another; the old one struck where it is no longer true. */
import { clsx } from 'clsx';
import { ArrowRight } from '../../../components/icons.tsx';
import styles from './Change.module.css';

export interface ChangeProps {
  readonly before: string;
  readonly after: string;
  readonly isStruck?: boolean | undefined;
}

export function Change({ before, after, isStruck = false }: ChangeProps) {
  return (
    <span className={styles['change']}>
      <span className={clsx(styles['before'], isStruck && styles['struck'])}>{before}</span>
      <ArrowRight className={styles['arrow']} />
      <span className={styles['after']}>{after}</span>
    </span>
  );
}
