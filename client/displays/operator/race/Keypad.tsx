/** Digits for a desk without a keyboard; only seen where a finger is the pointer. */
import { useOperatorTexts } from '../text/useOperatorTexts.ts';
import styles from './Keypad.module.css';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const;

export function Keypad({ press }: { readonly press: (key: string) => void }) {
  const { act } = useOperatorTexts();
  return (
    <div className={styles['pad']} role="group" aria-label={act.digits}>
      {DIGITS.map((digit) => (
        <button key={digit} type="button" className={styles['digit']} onClick={() => press(digit)}>
          {digit}
        </button>
      ))}
      <button type="button" className={styles['digit']} aria-label={act.erase} onClick={() => press('Backspace')}>
        ⌫
      </button>
    </div>
  );
}
