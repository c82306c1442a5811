/** A start list from a file or from the clipboard, shown before anything of it is sent. */
import { useState, type ReactNode } from 'react';
import type { Command } from '#shared/decide/command.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { usePanel } from '../panelContext.ts';
import { useSend } from '../useSend.ts';
import { decodeText } from './decodeText.ts';
import styles from './Programme.module.css';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';

/** What a preview may do and where it stands. */
export interface ImportPlace {
  readonly state: CompetitionState;
  /** The distance that is worked on; null when there is none. */
  readonly distance: number | null;
  /** Sends what was previewed, or puts it forward where it changes what was shown. */
  readonly onTake: (commands: readonly Command[]) => void;
  readonly onDiscard: () => void;
}

/** Reads a text, and shows what was read of it. */
export interface Importer<Parsed> {
  readonly parse: (text: string) => Parsed;
  readonly preview: (parsed: Parsed, place: ImportPlace) => ReactNode;
}

export interface ImportPanelProps<Parsed> {
  readonly importer: Importer<Parsed>;
  readonly state: CompetitionState;
  readonly distance: number | null;
}

export function ImportPanel<Parsed>({ importer, state, distance }: ImportPanelProps<Parsed>) {
  const { import: texts, list, section } = useProgrammeTexts();
  const { tell } = usePanel();
  const send = useSend(state);
  const [parsed, setParsed] = useState<{ readonly value: Parsed } | null>(null);
  const read = (text: string) => setParsed(text.trim() === '' ? null : { value: importer.parse(text) });

  async function open(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    try {
      read(decodeText(new Uint8Array(await file.arrayBuffer())));
    } catch (error) {
      // The file was moved or locked between the choice and the reading.
      if (!(error instanceof DOMException)) throw error;
      tell({ kind: 'problem', text: texts.unreadable });
    }
  }

  async function take(commands: readonly Command[]): Promise<void> {
    if (await send(commands, { done: list.published })) setParsed(null);
  }

  if (parsed !== null) {
    return importer.preview(parsed.value, {
      state,
      distance,
      onTake: (commands) => void take(commands),
      onDiscard: () => setParsed(null),
    });
  }
  return (
    <section className={styles['form']} aria-label={section.import}>
      <label className={styles['file']}>
        {texts.file}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json,text/plain,text/csv"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </label>
      <label className={styles['file']}>
        {texts.paste}
        <textarea rows={8} placeholder={texts.pasteHint} onChange={(event) => read(event.target.value)} />
      </label>
    </section>
  );
}
