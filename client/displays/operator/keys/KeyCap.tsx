/** A key as it looks on the keyboard. */
import { capsOf } from './keyCombo.ts';
import styles from './KeyCap.module.css';

export function KeyCap({ combo }: { readonly combo: string }) {
  return (
    <span className={styles['caps']} aria-hidden>
      {capsOf(combo).map((cap) => (
        <kbd key={cap} className={styles['cap']}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
