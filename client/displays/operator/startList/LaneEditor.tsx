/** One skater being typed: names known already are proposed, and a line that is left empty is an empty lane. */
import { useId, useMemo, useState } from 'react';
import type { Entry } from '#shared/facts/programmeFacts.ts';
import { entries } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { enteredSkaters } from '#shared/view/programmeList.ts';
import { completed, readSkater, typedOf, type TypedSkater } from '#shared/view/typedSkater.ts';
import { TextField } from '../form/TextField.tsx';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { useProgrammeTexts } from '../programme/text/useProgrammeTexts.ts';
import styles from './PairTable.module.css';

export interface LaneEditorProps {
  readonly state: CompetitionState;
  /** What is done to the lane, as its region is called. */
  readonly title: string;
  /** What Enter does. */
  readonly keepLabel: string;
  /** Who stands there and is corrected; null for whoever comes. */
  readonly before: Entry | null;
  readonly onKeep: (skater: Entry | null) => void;
  readonly onStop: () => void;
}

export function LaneEditor({ state, title, keepLabel, before, onKeep, onStop }: LaneEditorProps) {
  const { list: texts, problem } = useProgrammeTexts();
  const { tell } = usePanel();
  const proposals = useId();
  const [typed, setTyped] = useState(() => typedOf(before));
  const change = (part: Partial<TypedSkater>) => setTyped((now) => ({ ...now, ...part }));
  const known = useMemo(() => enteredSkaters(state), [state]);

  const bindings = useMemo<readonly Binding[]>(() => {
    const keep = () => {
      const read = readSkater(typed, before, entries(state).values());
      if (!read.ok) return tell({ kind: 'problem', text: problem[read.problem] });
      tell(null);
      onKeep(read.value);
    };
    return [
      { combo: 'Enter', label: keepLabel, isEnabled: true, run: keep, isGlobal: true },
      { combo: 'Escape', label: texts.act.stop, isEnabled: true, run: onStop, isGlobal: true },
    ];
  }, [before, keepLabel, onKeep, onStop, problem, state, tell, texts, typed]);
  useBindings(title, bindings);

  return (
    <section className={styles['editor']} aria-label={title}>
      <TextField
        label={texts.familyName}
        value={typed.familyName}
        maxLength={60}
        list={proposals}
        isFirst
        onChange={(familyName) => change({ familyName })}
        onLeave={() => setTyped((now) => completed(now, entries(state).values()))}
      />
      <datalist id={proposals}>
        {known.map(({ id, entry }) => (
          <option key={id} value={entry.familyName}>
            {[entry.givenName, entry.noc].filter((part) => part !== null).join(', ')}
          </option>
        ))}
      </datalist>
      <TextField
        label={texts.givenName}
        value={typed.givenName}
        maxLength={60}
        onChange={(givenName) => change({ givenName })}
      />
      <TextField label={texts.noc} value={typed.noc} maxLength={3} onChange={(noc) => change({ noc })} />
      <TextField
        label={texts.bib}
        value={typed.bib}
        maxLength={4}
        inputMode="numeric"
        onChange={(bib) => change({ bib })}
      />
      <div className={styles['editorKeys']}>
        {bindings.map((binding) => (
          <KeyButton key={binding.combo} binding={binding} look={binding.combo === 'Enter' ? 'main' : 'plain'} />
        ))}
      </div>
    </section>
  );
}
