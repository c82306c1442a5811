/** A field with its label above it. */
import styles from './Field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
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

export function TextField({ label, hint, onChange, isFirst = false, type = 'text', ...rest }: TextFieldProps) {
  return (
    <label className={styles['field']}>
      {label}
      <input
        {...rest}
        type={type}
        className={styles['input']}
        autoComplete="off"
        spellCheck={false}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opened it wants to write
        autoFocus={isFirst}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
    </label>
  );
}
