/** A record, as sure as it is: hatched while the pair is not confirmed. */
import { clsx } from 'clsx';
import type { RecordNoticeView } from '#shared/view/recordBlock.ts';
import { HalfDisc, TickDisc } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RecordBanner.module.css';

export function RecordBanner({ notice: { badge, kind, old } }: { readonly notice: RecordNoticeView }) {
  const texts = useTexts();
  const isPending = badge.look === 'pending';
  const words = (kind === 'new' ? texts.newRecord : texts.recordEqualled)[badge.scope];
  const where = [old.holder, old.pair === null ? old.place : texts.pair(old.pair)].filter((part) => part !== null);
  return (
    <div className={styles['record']}>
      <p className={clsx(styles['banner'], styles[badge.scope], isPending && styles['pending'])}>
        {isPending ? <HalfDisc className={styles['icon']} /> : <TickDisc className={styles['icon']} />}
        <span className={styles['words']}>{words}</span>
        {isPending && <span className="visuallyHidden">, {texts.spoken.pending}</span>}
      </p>
      <p className={styles['old']}>
        {texts.was(old.time)}, {where.join(', ')}
      </p>
    </div>
  );
}
