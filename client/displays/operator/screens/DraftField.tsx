/** A line of text that stands on a screen or is about to: written, sent with Enter, and taken back. */
import { useId, useState } from 'react';
import styles from './ScreenControls.module.css';

export interface DraftFieldProps {
  readonly label: string;
  /** What stands now; null for nothing. */
  readonly standing: string | null;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly maxLength: number;
  readonly send: string;
  readonly clear: string;
  /** Null takes back what stands. */
  readonly onSend: (text: string | null) => void;
}

export function DraftField({ label, standing, placeholder, hint, maxLength, send, clear, onSend }: DraftFieldProps) {
  const id = useId();
  // Null follows what stands: somebody else may change it meanwhile.
  const [draft, setDraft] = useState<string | null>(null);
  const text = (draft ?? '').trim();
  const isNew = draft !== null && text !== '' && text !== standing;
  const submit = (next: string | null) => {
    onSend(next);
    setDraft(null);
  };
  return (
    <form
      className={styles['field']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) submit(text);
      }}
    >
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles['input']}
        value={draft ?? standing ?? ''}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => setDraft(event.target.value)}
      />
      <button type="submit" className={styles['button']} disabled={!isNew}>
        {send}
      </button>
      <button type="button" className={styles['button']} disabled={standing === null} onClick={() => submit(null)}>
        {clear}
      </button>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles['fieldHint']}>
          {hint}
        </p>
      )}
    </form>
  );
}
