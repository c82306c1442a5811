/** How sure the result of a run is, or when it starts. */
import type { PhoneRun } from '#shared/view/phoneSkater.ts';
import { HalfDisc, TickDisc } from '../../../components/icons.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { usePhoneTexts } from '../text/usePhoneTexts.ts';
import styles from './SheetStatus.module.css';

export function SheetStatus({ run: { row, time, splits, pair } }: { readonly run: PhoneRun }) {
  const texts = useTexts();
  const phone = usePhoneTexts();
  if (row.running !== null) return <p className={styles['status']}>{texts.onTheIce}</p>;
  if (time === null) return <p className={styles['status']}>{splits.length === 0 ? texts.pair(pair) : null}</p>;
  const words = { provisional: texts.provisional, confirmed: phone.confirmed, official: texts.official };
  return (
    <p className={styles['status']}>
      {time.status === 'provisional' ? (
        <HalfDisc className={styles['icon']} />
      ) : (
        <TickDisc className={styles['icon']} />
      )}
      {words[time.status]}
    </p>
  );
}
