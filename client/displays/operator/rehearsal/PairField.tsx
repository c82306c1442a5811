/** The pair a rehearsal begins with, typed. */
import { useId, useMemo } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { fieldOf } from '../keys/fieldOf.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import styles from './RehearsalDesk.module.css';
import { rehearsalTextsFor } from './text/rehearsalTextsFor.ts';

export interface PairFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function PairField({ value, onChange }: PairFieldProps) {
  const texts = rehearsalTextsFor(useTexts().language);
  const id = useId();
  const bindings = useMemo<readonly Binding[]>(
    () => [{ combo: 'P', label: texts.fromPair, isEnabled: true, run: () => fieldOf(id)?.select() }],
    [id, texts],
  );
  useBindings(texts.fromPair, bindings);
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        <KeyCap combo="P" /> {texts.fromPair}
      </label>
      <input
        id={id}
        type="number"
        min={1}
        max={999}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <span id={`${id}-hint`} className={styles['what']}>
        {texts.fromPairHint}
      </span>
    </div>
  );
}
