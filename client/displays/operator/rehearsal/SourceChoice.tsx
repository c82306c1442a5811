/** What is played: the sample, or a session file of one's own. */
import { useId, useMemo } from 'react';
import { useTexts } from '../../../text/useTexts.ts';
import { fieldOf } from '../keys/fieldOf.ts';
import { KeyChoice } from '../keys/KeyChoice.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { rehearsalTextsFor } from './text/rehearsalTextsFor.ts';

export interface OwnFile {
  readonly name: string;
  /** Looked at by the server. */
  readonly session: unknown;
}

export interface SourceChoiceProps {
  /** Null for the sample. */
  readonly own: OwnFile | null;
  readonly onChange: (own: OwnFile | null) => void;
}

export function SourceChoice({ own, onChange }: SourceChoiceProps) {
  const texts = rehearsalTextsFor(useTexts().language);
  const { tell } = usePanel();
  const id = useId();
  const bindings = useMemo<readonly Binding[]>(
    () => [
      { combo: 'S', label: texts.sample, isEnabled: true, run: () => onChange(null) },
      {
        combo: 'F',
        label: own === null ? texts.ownFile : texts.chosenFile(own.name),
        isEnabled: true,
        run: () => fieldOf(id)?.click(),
      },
    ],
    [id, onChange, own, texts],
  );
  useBindings(texts.source, bindings);

  async function read(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      onChange({ name: file.name, session: JSON.parse(await file.text()) });
      tell(null);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      tell({ kind: 'problem', text: texts.unreadable(file.name) });
    }
  }

  return (
    <>
      <KeyChoice label={texts.source} bindings={bindings} chosen={own === null ? 0 : 1} />
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-label={texts.ownFile}
        hidden
        onChange={(event) => void read(event.target.files?.[0])}
      />
    </>
  );
}
