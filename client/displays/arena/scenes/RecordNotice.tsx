/** The record that fell: its plate, the old value and the new one, and whose they are. */
import { clsx } from 'clsx';
import type { RecordNoticeView } from '#shared/view/recordBlock.ts';
import { ArrowRight, HalfDisc } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from './holderText.ts';
import styles from './RecordNotice.module.css';

export function RecordNotice({ notice }: { readonly notice: RecordNoticeView }) {
  const texts = useTexts();
  const { badge, kind, old } = notice;
  const word = (kind === 'new' ? texts.newRecord : texts.recordEqualled)[badge.scope];
  return (
    <section className={clsx(styles['notice'], styles[badge.scope])}>
      <h2 className={styles['plate']}>
        <span className={clsx(styles['hatch'], badge.look === 'pending' && styles['pending'])} />
        {badge.look === 'pending' && <HalfDisc className={styles['icon']} />}
        <span className={styles['word']}>{word}</span>
      </h2>
      <p className={styles['values']}>
        <span className={styles['old']}>{old.time}</span>
        <ArrowRight className={styles['arrow']} />
        <span className={styles['new']}>{notice.new.time}</span>
      </p>
      <p className={styles['holders']}>
        <span>{holderText(old, texts)}</span>
        <span>{holderText(notice.new, texts)}</span>
      </p>
    </section>
  );
}
