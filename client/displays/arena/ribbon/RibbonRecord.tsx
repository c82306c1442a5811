/** The record as one short line: which one, and its value. */
import { clsx } from 'clsx';
import type { RecordBlockView } from '#shared/view/recordBlock.ts';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import styles from './RibbonRecord.module.css';

export interface RibbonRecordProps {
  readonly record: RecordBlockView;
  readonly className?: string | undefined;
}

export function RibbonRecord({ record: { scope, now }, className }: RibbonRecordProps) {
  return (
    <p className={clsx(styles['record'], styles[scope], className)}>
      <RecordBadge badge={{ scope, look: 'confirmed' }} className={styles['badge']} />
      {now.time}
    </p>
  );
}
