/** One part of the sheet with its name, and one sample in it with a word about what it shows. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Sample.module.css';

export interface PartProps {
  readonly name: string;
  readonly children: ReactNode;
  /** One sample a line, for parts that take the whole width. */
  readonly isStacked?: boolean | undefined;
}

export function Part({ name, children, isStacked = false }: PartProps) {
  return (
    <section className={styles['part']}>
      <h2 className={styles['name']}>{name}</h2>
      <div className={clsx(styles['samples'], isStacked && styles['stacked'])}>{children}</div>
    </section>
  );
}

export interface SampleProps {
  readonly says: string;
  readonly children: ReactNode;
  /** As it looks when the server has not been heard for a while. */
  readonly isStale?: boolean | undefined;
}

export function Sample({ says, children, isStale = false }: SampleProps) {
  return (
    <figure className={styles['sample']} data-stale={isStale ? '' : undefined}>
      <div className={styles['shown']}>{children}</div>
      <figcaption className={styles['says']}>{says}</figcaption>
    </figure>
  );
}
