/** A choice of a few, with its label above it. */
import styles from './Field.module.css';

export interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

export function ChoiceField<Value extends string>({ label, value, options, onChange }: ChoiceFieldProps<Value>) {
  return (
    <label className={styles['field']}>
      {label}
      <select
        className={styles['input']}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The words of a table as options, in its order. */
export function optionsOf<Value extends string>(
  texts: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly text: string }[] {
  return (Object.keys(texts) as Value[]).map((value) => ({ value, text: texts[value] }));
}
