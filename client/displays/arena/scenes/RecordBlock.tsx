/** The record as it stands now, whose it is, and what it was before. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import { FitText } from '../../../components/FitText.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from '../../../text/holderText.ts';
import styles from './RecordBlock.module.css';

export interface RecordBlockProps {
  readonly record: RecordBlockView;
  /** Only what it is and its value, where something else needs the room. */
  readonly isCompact?: boolean | undefined;
  readonly className?: string | undefined;
}

export const RecordBlock = memo(function RecordBlock({ record, isCompact = false, className }: RecordBlockProps) {
  const texts = useTexts();
  const { scope, now, before } = record;
  return (
    <section className={clsx(styles['block'], isCompact && styles['compact'], className)}>
      <h2 className={clsx(styles['label'], styles[scope])}>
        <FitText text={texts.record[scope]} widest={87} />
      </h2>
      <p className={styles['value']}>{now.time}</p>
      {!isCompact && (
        <>
          <p className={styles['holder']}>
            <FitText text={before === null ? now.holder : holderText(now, texts)} widest={87} />
          </p>
          <p className={styles['holder']}>
            <FitText text={(before === null ? now.place : texts.was(before.time)) ?? ''} widest={87} />
          </p>
        </>
      )}
    </section>
  );
});
