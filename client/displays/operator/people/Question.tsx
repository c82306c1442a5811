/** A question that is answered before anything else. */
import { useMemo } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import styles from './EndableList.module.css';
import { peopleTextsFor } from './text/peopleTextsFor.ts';

export interface QuestionProps {
  readonly text: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

export function Question({ text, yes, onYes, onNo }: QuestionProps) {
  const texts = peopleTextsFor(useTexts().language);
  const bindings = useMemo<readonly Binding[]>(
    () => [
      { combo: 'Ctrl+Enter', label: yes, isEnabled: true, run: onYes, isGlobal: true },
      { combo: 'Escape', label: texts.no, isEnabled: true, run: onNo, isGlobal: true },
    ],
    [onNo, onYes, texts, yes],
  );
  useBindings(text, bindings, true);
  return (
    <div className={styles['question']} role="alertdialog" aria-label={text}>
      <p>{text}</p>
      {bindings.map((binding) => (
        <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Escape' ? 'plain' : 'main'} />
      ))}
    </div>
  );
}
