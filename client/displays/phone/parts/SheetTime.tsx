/** The time of a run as large as the phone is wide: running, or as it stands. */
import type { PhoneRun } from '#shared/view/phoneSkater.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import { PhoneClock } from './PhoneClock.tsx';
import styles from './SheetTime.module.css';

export function SheetTime({ run: { row, time, splits, pair } }: { readonly run: PhoneRun }) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  if (time !== null) {
    return (
      <div className={styles['box']}>
        <p className={styles['time']} data-figures={time.text.length}>
          {time.text}
          {time.thousandth !== null && <small className={styles['thousandth']}>({time.thousandth})</small>}
        </p>
      </div>
    );
  }
  if (row.running !== null) {
    return (
      <div className={styles['running']}>
        <PhoneClock clock={{ kind: 'running', running: row.running, lastSplit: splits.at(-1)?.time ?? null }} />
      </div>
    );
  }
  if (row.irm !== null || splits.length > 0) return null;
  return (
    <p className={styles['note']}>
      {phone.startsIn(pair)}, {phone.lane[row.lane]} <span className="visuallyHidden">{texts.pair(pair)}</span>
    </p>
  );
}
