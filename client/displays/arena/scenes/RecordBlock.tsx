/** The record as it stands now, whose it is, and what it was before. */
import { clsx } from 'clsx';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from './holderText.ts';
import styles from './RecordBlock.module.css';

export interface RecordBlockProps {
  readonly record: RecordBlockView;
  /** Only what it is and its value, where something else needs the room. */
  readonly isCompact?: boolean | undefined;
  readonly className?: string | undefined;
}

export function RecordBlock({ record, isCompact = false, className }: RecordBlockProps) {
  const texts = useTexts();
  const { scope, now, before } = record;
  return (
    <section className={clsx(styles['block'], isCompact && styles['compact'], className)}>
      <h2 className={clsx(styles['label'], styles[scope])}>{texts.record[scope]}</h2>
      <p className={styles['value']}>{now.time}</p>
      {!isCompact && (
        <>
          <p className={styles['holder']}>{before === null ? now.holder : holderText(now, texts)}</p>
          <p className={styles['holder']}>{before === null ? now.place : texts.was(before.time)}</p>
        </>
      )}
    </section>
  );
}
