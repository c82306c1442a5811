/** A control with its key printed on it: the same thing happens by key, by mouse and by touch. */
import { clsx } from 'clsx';
import type { Binding } from './keyboard.tsx';
import { KeyCap } from './KeyCap.tsx';
import styles from './KeyButton.module.css';

export interface KeyButtonProps {
  readonly binding: Binding;
  readonly look?: 'plain' | 'main' | 'quiet' | undefined;
  /** Chosen now, among others. */
  readonly isOn?: boolean | undefined;
  /** Only the key is seen; what it does is said. */
  readonly isBare?: boolean | undefined;
  readonly className?: string | undefined;
}

export function KeyButton({ binding, look = 'plain', isOn, isBare = false, className }: KeyButtonProps) {
  const { combo, isEnabled, label, run } = binding;
  return (
    <button
      type="button"
      className={clsx(styles['button'], styles[look], className)}
      disabled={!isEnabled}
      aria-pressed={isOn}
      // The keyboard belongs to the race: a click must not leave a button waiting for the space bar.
      onClick={(event) => {
        event.currentTarget.blur();
        run();
      }}
    >
      <KeyCap combo={combo} />
      <span className={isBare ? 'visuallyHidden' : styles['label']}>{label}</span>
    </button>
  );
}
