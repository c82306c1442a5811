/** What one skater needs for one of the times: the time left, how it stands now, or what became of it. */
import type { Need } from '#shared/view/needs.ts';
import { clsx } from 'clsx';
import { useCommentatorTexts } from '../text/useCommentatorTexts.ts';
import styles from './NeedCell.module.css';

export function NeedCell({ need }: { readonly need: Need }) {
  const words = useCommentatorTexts();
  switch (need.kind) {
    case 'open':
      return (
        <span className={styles['cell']}>
          <b className={styles['time']}>{need.time}</b>
          <span className={styles['small']}>
            {need.perLap !== null && <span>{words.perLap(need.perLap)}</span>}
            {need.pace !== null && (
              <span>
                {words.now} {need.pace.text}
              </span>
            )}
          </span>
        </span>
      );
    case 'home':
      return <b className={clsx(styles['gap'], styles[need.gap.sign])}>{need.gap.text}</b>;
    case 'missed':
      return <span className={styles['word']}>{words.missed}</span>;
    case 'held':
      return <span className={styles['word']}>{words.held}</span>;
    case 'none':
      return <span className={styles['word']}>–</span>;
  }
}
