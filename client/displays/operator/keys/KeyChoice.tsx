/** One of a few, each with its key. */
import { KeyButton } from './KeyButton.tsx';
import type { Binding } from './keyboard.tsx';
import styles from './KeyChoice.module.css';

export interface KeyChoiceProps {
  readonly label: string;
  readonly bindings: readonly Binding[];
  /** Which of them is chosen. */
  readonly chosen: number;
}

export function KeyChoice({ label, bindings, chosen }: KeyChoiceProps) {
  return (
    <div className={styles['choice']} role="group" aria-label={label}>
      <span className={styles['label']}>{label}</span>
      {bindings.map((binding, index) => (
        <KeyButton key={binding.combo} binding={binding} isOn={index === chosen} />
      ))}
    </div>
  );
}
