/** A record in one row: which, how sure, and its values at the right. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { Trigger } from '#shared/view/effects.ts';
import type { BadgeView } from '#shared/view/rows.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Cross, HalfDisc } from '../../../components/icons.tsx';
import { usePlays } from '../../../live/usePlays.ts';
import styles from './NoticeRow.module.css';

export interface NoticeRowProps {
  readonly badge: BadgeView;
  readonly text: string;
  /** By what the record was claimed; nothing moves without. */
  readonly claim?: Trigger | null | undefined;
  readonly children: ReactNode;
}

export function NoticeRow({ badge: { scope, look }, text, claim = null, children }: NoticeRowProps) {
  const isPlayed = usePlays(claim);
  return (
    <section className={clsx(styles['notice'], styles[scope], styles[look])} data-plays={isPlayed ? '' : undefined}>
      <h2 className={styles['plate']}>
        {look === 'pending' && <HalfDisc className={styles['icon']} />}
        {look === 'withdrawn' && <Cross className={styles['icon']} />}
        <FitText text={text} className={styles['word']} />
      </h2>
      <div className={styles['values']}>{children}</div>
    </section>
  );
}
