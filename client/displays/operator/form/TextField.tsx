/** A field with its label above it, and below it what helps to fill it in. */
import { useId } from 'react';
import styles from './Field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The next field is gone to. */
  readonly onLeave?: (() => void) | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly type?: 'text' | 'datetime-local' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | undefined;
  /** Id of a list of proposals. */
  readonly list?: string | undefined;
  /** The first field of what was just opened. */
  readonly isFirst?: boolean | undefined;
}

export function TextField({ label, hint, onChange, onLeave, isFirst = false, type = 'text', ...rest }: TextFieldProps) {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        {...rest}
        id={id}
        type={type}
        className={styles['input']}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opened it wants to write
        autoFocus={isFirst}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
      {hint !== undefined && (
        <span id={`${id}hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
    </div>
  );
}
