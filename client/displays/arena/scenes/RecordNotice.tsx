/** The record that fell: its plate, the old value and the new one, and whose they are. */
import { clsx } from 'clsx';
import type { Trigger } from '#shared/view/effects.ts';
import type { RecordNoticeView } from '#shared/view/recordBlock.ts';
import { FitText } from '../../../components/FitText.tsx';
import { ArrowRight, HalfDisc, TickDisc } from '../../../components/icons.tsx';
import { usePlays } from '../../../live/usePlays.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from '../../../text/holderText.ts';
import styles from './RecordNotice.module.css';

export interface RecordNoticeProps {
  readonly notice: RecordNoticeView;
  /** By what the record was claimed; nothing moves without. */
  readonly claim?: Trigger | null | undefined;
}

export function RecordNotice({ notice, claim = null }: RecordNoticeProps) {
  const texts = useTexts();
  const isPlayed = usePlays(claim);
  const { badge, kind, old } = notice;
  const word = (kind === 'new' ? texts.newRecord : texts.recordEqualled)[badge.scope];
  return (
    <section className={clsx(styles['notice'], styles[badge.scope])} data-plays={isPlayed ? '' : undefined}>
      <h2 className={clsx(styles['plate'], badge.look === 'pending' && styles['pending'])}>
        <span className={styles['hatch']} />
        <span className={styles['signs']}>
          <HalfDisc className={styles['doubt']} />
          <TickDisc className={styles['sure']} />
        </span>
        <FitText text={word} className={styles['word']} />
      </h2>
      <p className={styles['values']} data-figures={old.time.length}>
        <span className={styles['old']}>{old.time}</span>
        <ArrowRight className={styles['arrow']} />
        <span className={styles['new']}>{notice.new.time}</span>
      </p>
      <p className={styles['holders']}>
        <FitText text={holderText(old, texts)} />
        <FitText text={holderText(notice.new, texts)} />
      </p>
    </section>
  );
}
