/** A titled part of a page, and what stands where a page has nothing to show. */
import type { ReactNode } from 'react';
import styles from './Section.module.css';

export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  );
}

export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={styles['empty']}>
      <p className={styles['what']}>{title}</p>
      {children}
    </div>
  );
}
