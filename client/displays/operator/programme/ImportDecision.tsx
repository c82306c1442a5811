/** A file as it was read, and the two things that can be done with it: take it over, which needs it free of errors, or not. */
import { useMemo } from 'react';
import type { Command } from '#shared/decide/command.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { ImportPreview, type ImportedFile } from './ImportPreview.tsx';
import styles from './Programme.module.css';
import { importTextsFor } from './text/importTextsFor.ts';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';

export interface ImportDecisionProps {
  readonly imported: ImportedFile;
  /** Null while it cannot be taken. */
  readonly commands: readonly Command[] | null;
  readonly onTake: (commands: readonly Command[]) => void;
  readonly onDiscard: () => void;
}

export function ImportDecision({ imported, commands, onTake, onDiscard }: ImportDecisionProps) {
  const { import: texts, section } = useProgrammeTexts();
  const words = importTextsFor(useTexts().language);
  const bindings = useMemo<readonly Binding[]>(
    () => [
      {
        combo: 'Ctrl+S',
        label: texts.take,
        isEnabled: commands !== null,
        run: () => commands !== null && onTake(commands),
        isGlobal: true,
      },
      { combo: 'Escape', label: texts.discard, isEnabled: true, run: onDiscard },
    ],
    [commands, onDiscard, onTake, texts],
  );
  useBindings(section.import, bindings);
  return (
    <section className={styles['form']} aria-label={section.import}>
      <div className={styles['sections']}>
        {bindings.map((binding, index) => (
          <KeyButton key={binding.combo} binding={binding} look={index === 0 ? 'main' : 'plain'} />
        ))}
      </div>
      <ImportPreview imported={imported} texts={words} />
    </section>
  );
}
