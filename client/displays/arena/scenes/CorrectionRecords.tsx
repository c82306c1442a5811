/** Below a correction: the record that is none any more, and the one that stands. */
import { clsx } from 'clsx';
import type { CorrectionView } from '#shared/view/correctionPanel.ts';
import { Cross } from '../../../components/icons.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './CorrectionRecords.module.css';

export function CorrectionRecords({
  correction,
}: {
  readonly correction: Pick<CorrectionView, 'withdrawn' | 'stands'>;
}) {
  const texts = useTexts();
  const { withdrawn, stands } = correction;
  return (
    <footer className={styles['records']}>
      {withdrawn !== null && (
        <p className={styles['withdrawn']}>
          <span className={styles['badge']}>
            <span className={styles['claim']}>
              {withdrawn.badge.scope} {withdrawn.time}
              <span className={styles['strike']} />
            </span>
            <Cross className={styles['cross']} />
          </span>
          {texts.arena.withdrawn}
        </p>
      )}
      {stands !== null && (
        <p className={clsx(styles['stands'], styles[stands.scope])}>
          <span className={styles['label']}>{texts.record[stands.scope]}</span>
          <RecordBadge badge={stands.badge} className={styles['scope']} />
          <span className={styles['time']}>{stands.time}</span>
        </p>
      )}
    </footer>
  );
}
