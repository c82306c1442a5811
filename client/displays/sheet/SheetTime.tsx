/** A time on paper; every time keeps room for the deciding thousandth, so that hundredths stand in line (rule T6). */
import type { TimeView } from '#shared/view/rows.ts';
import styles from './SheetTable.module.css';

export function SheetTime({ time: { text, thousandth } }: { readonly time: TimeView }) {
  return (
    <>
      {text}
      <span className={styles['thousandth']}>{thousandth !== null && `(${thousandth})`}</span>
    </>
  );
}
