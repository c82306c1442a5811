/** The record as it stands now, whose it is, and what it was before. */
import { clsx } from 'clsx';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from './holderText.ts';
import styles from './RecordBlock.module.css';

export function RecordBlock({
  record,
  className,
}: {
  readonly record: RecordBlockView;
  readonly className?: string | undefined;
}) {
  const texts = useTexts();
  const { scope, now, before } = record;
  return (
    <section className={clsx(styles['block'], className)}>
      <h2 className={clsx(styles['label'], styles[scope])}>{texts.record[scope]}</h2>
      <p className={styles['value']}>{now.time}</p>
      <p className={styles['holder']}>{before === null ? now.holder : holderText(now, texts)}</p>
      <p className={styles['holder']}>{before === null ? now.place : texts.was(before.time)}</p>
    </section>
  );
}
