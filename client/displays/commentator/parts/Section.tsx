/** A part of the desk under its title. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Section.module.css';

export interface SectionProps {
  readonly title: string;
  readonly aside?: string | null | undefined;
  /** Left out when somebody prints what is to come. */
  readonly isLiveOnly?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export function Section({ title, aside = null, isLiveOnly = false, className, children }: SectionProps) {
  return (
    <section className={clsx(styles['section'], className)} data-live-only={isLiveOnly ? '' : undefined}>
      <h2 className={styles['title']}>
        {title}
        {aside !== null && <span className={styles['aside']}>{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
