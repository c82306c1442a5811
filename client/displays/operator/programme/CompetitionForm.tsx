/** What is skated, where and when, and the settings in which real competitions differ. */
import { useMemo, useState } from 'react';
import { mayAsk } from '#shared/decide/role.ts';
import { competition } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { ChoiceField, optionsOf } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useSend } from '../useSend.ts';
import styles from './Programme.module.css';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';
import { competitionCommands, competitionFields, type CompetitionFields } from './readCompetition.ts';
import { TimingRulesFields } from './TimingRulesFields.tsx';

export interface CompetitionFormProps {
  readonly state: CompetitionState;
  readonly onOpened: () => void;
}

export function CompetitionForm({ state, onOpened }: CompetitionFormProps) {
  const { competition: texts, problem, optional } = useProgrammeTexts();
  const { person, tell } = usePanel();
  const send = useSend(state);
  const [fields, setFields] = useState(() => competitionFields(state));
  const isOpen = competition(state) !== null;
  const change = (part: Partial<CompetitionFields>) => setFields((before) => ({ ...before, ...part }));

  const bindings = useMemo<readonly Binding[]>(() => {
    const save = async () => {
      const read = competitionCommands(state, fields);
      if (!read.ok) return tell({ kind: 'problem', text: problem[read.problem] });
      if (read.value.length === 0) return tell({ kind: 'warning', text: texts.unchanged });
      const isTaken = await send(read.value, { done: isOpen ? texts.corrected : texts.opened });
      if (isTaken && !isOpen) onOpened();
    };
    return [
      {
        combo: 'Ctrl+S',
        label: isOpen ? texts.correct : texts.open,
        isEnabled: mayAsk(person.role, 'OpenCompetition'),
        run: () => void save(),
        isGlobal: true,
      },
    ];
  }, [fields, isOpen, onOpened, person.role, problem, send, state, tell, texts]);
  useBindings(texts.title, bindings);

  return (
    <section className={styles['form']} aria-label={texts.title}>
      {!isOpen && <p className={styles['lead']}>{texts.none}</p>}
      <div className={styles['fields']}>
        <div className={styles['wide']}>
          <TextField label={texts.name} value={fields.name} maxLength={120} onChange={(name) => change({ name })} />
        </div>
        <TextField label={texts.venue} value={fields.venue} maxLength={120} onChange={(venue) => change({ venue })} />
        <TextField label={texts.city} value={fields.city} maxLength={80} onChange={(city) => change({ city })} />
        <TextField
          label={texts.noc}
          value={fields.noc}
          maxLength={3}
          placeholder={optional}
          onChange={(noc) => change({ noc })}
        />
        <TextField
          label={texts.day}
          value={fields.day}
          maxLength={10}
          placeholder="2026-02-09"
          onChange={(day) => change({ day })}
        />
        <ChoiceField
          label={texts.level}
          value={fields.level}
          options={optionsOf(texts.levels)}
          onChange={(level) => change({ level })}
        />
      </div>
      <TimingRulesFields rules={fields.rules} onChange={(rules) => change({ rules })} />
      <div className={styles['keys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look="main" />
        ))}
      </div>
    </section>
  );
}
