/** From the old line to the new one; a record that was taken back is struck beside what stands again. */
import type { RecordMomentView } from '#shared/view/recordMoment.ts';
import { ArrowRight } from '../../../components/icons.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { holderText } from '../../../text/holderText.ts';
import styles from './RecordValues.module.css';

export function RecordValues({ moment: { notice, stands } }: { readonly moment: RecordMomentView }) {
  const texts = useTexts();
  const { badge } = notice;
  if (stands !== null) {
    return (
      <div className={styles['values']} data-figures={notice.new.time.length}>
        <p className={styles['side']}>
          <del className={styles['struck']}>
            {notice.new.time}
            <span className={styles['strike']} />
          </del>
          <span className={styles['holder']}>{texts.arena.withdrawn}</span>
        </p>
        <ArrowRight className={styles['arrow']} />
        <p className={styles['side']}>
          <span className={styles['new']}>{stands.time}</span>
          <span className={styles['holder']}>
            <RecordBadge badge={stands.badge} className={styles['badge']} /> {texts.arena.standsAgain}
          </span>
        </p>
      </div>
    );
  }
  return (
    <div className={styles['values']} data-figures={notice.old.time.length}>
      <p className={styles['side']}>
        <span className={styles['old']}>{notice.old.time}</span>
        <span className={styles['holder']}>{holderText(notice.old, texts)}</span>
      </p>
      <ArrowRight className={styles['arrow']} />
      <p className={styles['side']}>
        <span className={styles['new']}>{notice.new.time}</span>
        <span className={styles['holder']}>
          <RecordBadge badge={badge} className={styles['badge']} /> {notice.new.holder}
        </span>
      </p>
    </div>
  );
}
