/** One line of the record book by hand, with where it was read; below it what is in force for that distance. */
import { useMemo, useState } from 'react';
import { mayAsk } from '#shared/decide/role.ts';
import type { DistanceOpened } from '#shared/facts/programmeFacts.ts';
import { competition } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { recordBookView } from '#shared/view/recordsDesk.ts';
import { useTexts } from '../../../text/useTexts.ts';
import { optionsOf } from '../form/ChoiceField.tsx';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { BookTable } from '../records/BookTable.tsx';
import { useSend } from '../useSend.ts';
import styles from './Programme.module.css';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';
import { readRecord, type RecordFields } from './readRecord.ts';
import { RecordLineFields } from './RecordLineFields.tsx';

export interface RecordFormProps {
  readonly state: CompetitionState;
  /** The distance that is worked on, which a new line is for. */
  readonly opened: DistanceOpened | null;
}

export function RecordForm({ state, opened }: RecordFormProps) {
  const { lines: texts, problem } = useProgrammeTexts();
  const { language, record } = useTexts();
  const { person, tell } = usePanel();
  const send = useSend(state);
  const [fields, setFields] = useState<RecordFields>(() => ({
    scope: competition(state)?.level === 'olympic' ? 'OR' : 'WR',
    lengthM: opened?.lengthM ?? 500,
    gender: opened?.gender ?? 'women',
    ...EMPTY,
  }));
  const books = useMemo(
    () =>
      recordBookView(state, language).filter(
        ({ lengthM, gender }) => lengthM === fields.lengthM && gender === fields.gender,
      ),
    [fields.gender, fields.lengthM, language, state],
  );

  const bindings = useMemo<readonly Binding[]>(() => {
    const load = async () => {
      const read = readRecord(state, fields, language);
      if (!read.ok) return tell({ kind: 'problem', text: problem[read.problem] });
      const isTaken = await send([{ kind: 'LoadRecordBook', records: [read.value] }], { done: texts.loaded });
      if (isTaken) setFields((before) => ({ ...before, ...EMPTY, source: before.source }));
    };
    return [
      {
        combo: 'Ctrl+S',
        label: texts.load,
        isEnabled: mayAsk(person.role, 'LoadRecordBook'),
        run: () => void load(),
        isGlobal: true,
      },
    ];
  }, [fields, language, person.role, problem, send, state, tell, texts]);
  useBindings(texts.title, bindings);

  return (
    <section className={styles['form']} aria-label={texts.title}>
      <RecordLineFields
        state={state}
        fields={fields}
        scopes={optionsOf(record)}
        onChange={(part) => setFields((before) => ({ ...before, ...part }))}
      />
      <div className={styles['keys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look="main" />
        ))}
      </div>
      <BookTable books={books} showsBests />
    </section>
  );
}

const EMPTY = { time: '', holder: '', entry: '', noc: '', day: '', venue: '', source: '' };
