/** A record in one row: which, how sure, and its values at the right. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { BadgeView } from '#shared/view/rows.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Cross, HalfDisc } from '../../../components/icons.tsx';
import styles from './NoticeRow.module.css';

export interface NoticeRowProps {
  readonly badge: BadgeView;
  readonly text: string;
  readonly children: ReactNode;
}

export function NoticeRow({ badge: { scope, look }, text, children }: NoticeRowProps) {
  return (
    <section className={clsx(styles['notice'], styles[scope], styles[look])}>
      <h2 className={styles['plate']}>
        {look === 'pending' && <HalfDisc className={styles['icon']} />}
        {look === 'withdrawn' && <Cross className={styles['icon']} />}
        <FitText text={text} className={styles['word']} />
      </h2>
      <div className={styles['values']}>{children}</div>
    </section>
  );
}
