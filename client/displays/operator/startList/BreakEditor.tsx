/** How long the ice is made after a pair. */
import { useMemo, useState } from 'react';
import { TextField } from '../form/TextField.tsx';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useProgrammeTexts } from '../programme/text/useProgrammeTexts.ts';
import styles from './PairTable.module.css';

export interface BreakEditorProps {
  readonly minutes: number | null;
  /** Null for no break. */
  readonly onKeep: (minutes: number | null) => void;
  readonly onStop: () => void;
}

export function BreakEditor({ minutes, onKeep, onStop }: BreakEditorProps) {
  const { list: texts, problem } = useProgrammeTexts();
  const { tell } = usePanel();
  const [typed, setTyped] = useState(minutes === null ? '15' : String(minutes));

  const bindings = useMemo<readonly Binding[]>(() => {
    const keep = () => {
      const read = typed.trim() === '' ? null : Number(typed);
      if (read !== null && !(Number.isInteger(read) && read >= 1 && read <= 180)) {
        return tell({ kind: 'problem', text: problem.minutes });
      }
      tell(null);
      onKeep(read);
    };
    return [
      { combo: 'Enter', label: texts.act.iceBreak, isEnabled: true, run: keep, isGlobal: true },
      { combo: 'Escape', label: texts.act.stop, isEnabled: true, run: onStop, isGlobal: true },
    ];
  }, [onKeep, onStop, problem, tell, texts, typed]);
  useBindings(texts.minutes, bindings);

  return (
    <section className={styles['editor']} aria-label={texts.act.iceBreak}>
      <TextField
        label={texts.minutes}
        hint={texts.minutesHint}
        value={typed}
        maxLength={3}
        inputMode="numeric"
        isFirst
        onChange={setTyped}
      />
      <div className={styles['editorKeys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Enter' ? 'main' : 'plain'} />
        ))}
      </div>
    </section>
  );
}
