/** One distance: how long, who, and how it starts. */
import { useMemo, useState } from 'react';
import type { DistanceOpened } from '#shared/facts/programmeFacts.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { nextDistance } from '#shared/view/programmeList.ts';
import { ChoiceField, optionsOf } from '../form/ChoiceField.tsx';
import { TextField } from '../form/TextField.tsx';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useSend } from '../useSend.ts';
import styles from './Programme.module.css';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';
import { distanceCommands, distanceFields, LENGTHS, NEW_DISTANCE, type DistanceFields } from './readDistance.ts';

export interface DistanceFormProps {
  readonly state: CompetitionState;
  /** Null for a new one. */
  readonly opened: DistanceOpened | null;
  /** With the number of the distance that was saved. */
  readonly onSaved: (distance: number) => void;
  readonly onStop: () => void;
}

export function DistanceForm({ state, opened, onSaved, onStop }: DistanceFormProps) {
  const { distance: texts, problem, optional } = useProgrammeTexts();
  const { tell } = usePanel();
  const send = useSend(state);
  const [fields, setFields] = useState(opened === null ? NEW_DISTANCE : distanceFields(opened));
  const change = (part: Partial<DistanceFields>) => setFields((before) => ({ ...before, ...part }));
  const number = opened?.distance ?? null;
  const title = opened === null ? texts.add : texts.edit;

  const bindings = useMemo<readonly Binding[]>(() => {
    const save = async () => {
      const read = distanceCommands(state, number, fields);
      if (!read.ok) return tell({ kind: 'problem', text: problem[read.problem] });
      const distance = number ?? nextDistance(state);
      const isTaken = await send(read.value, { done: number === null ? texts.opened : texts.saved });
      if (isTaken) onSaved(distance);
    };
    return [
      {
        combo: 'Ctrl+S',
        label: number === null ? texts.open : texts.save,
        isEnabled: true,
        run: () => void save(),
        isGlobal: true,
      },
      { combo: 'Escape', label: texts.stop, isEnabled: true, run: onStop, isGlobal: true },
    ];
  }, [fields, number, onSaved, onStop, problem, send, state, tell, texts]);
  useBindings(title, bindings);

  return (
    <section className={styles['form']} aria-label={title}>
      <div className={styles['fields']}>
        <ChoiceField
          label={texts.length}
          value={String(fields.lengthM)}
          options={LENGTHS.map((length) => ({ value: String(length), text: `${length}\u00a0m` }))}
          onChange={(text) => change({ lengthM: LENGTHS.find((length) => String(length) === text) ?? 500 })}
        />
        <ChoiceField
          label={texts.gender}
          value={fields.gender}
          options={optionsOf(texts.genders)}
          onChange={(gender) => change({ gender })}
        />
        <ChoiceField
          label={texts.startMode}
          value={fields.startMode}
          options={optionsOf(texts.startModes)}
          onChange={(startMode) => change({ startMode })}
        />
        <TextField
          label={texts.plannedStart}
          type="datetime-local"
          value={fields.plannedStart}
          onChange={(plannedStart) => change({ plannedStart })}
        />
        <div className={styles['wide']}>
          <TextField
            label={texts.label}
            value={fields.label}
            maxLength={40}
            placeholder={optional}
            hint={texts.labelHint}
            onChange={(label) => change({ label })}
          />
        </div>
      </div>
      <div className={styles['keys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Ctrl+S' ? 'main' : 'plain'} />
        ))}
      </div>
    </section>
  );
}
