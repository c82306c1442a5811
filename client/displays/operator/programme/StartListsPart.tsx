/** The distances of the programme and the start list of the one that is chosen. */
import { useMemo, useState } from 'react';
import { mayAsk } from '#shared/decide/role.ts';
import { programme } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { usePanel } from '../panelContext.ts';
import { DistanceBar } from './DistanceBar.tsx';
import { DistanceForm } from './DistanceForm.tsx';
import { StartListEditor } from '../startList/StartListEditor.tsx';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';

export interface StartListsPartProps {
  readonly state: CompetitionState;
  readonly chosen: number | null;
  readonly choose: (distance: number) => void;
}

export function StartListsPart({ state, chosen, choose }: StartListsPartProps) {
  const { distance: texts } = useProgrammeTexts();
  const { person } = usePanel();
  const [form, setForm] = useState<'new' | 'change' | null>(null);
  const distances = programme(state);
  const opened = distances.find(({ distance }) => distance === chosen) ?? distances[0] ?? null;

  const bindings = useMemo<readonly Binding[]>(() => {
    const at = distances.findIndex(({ distance }) => distance === opened?.distance);
    const step = (combo: string, label: string, other: number): Binding => ({
      combo,
      label,
      isEnabled: distances[other] !== undefined,
      run: () => choose(distances[other]?.distance ?? 1),
    });
    return [
      step('ArrowLeft', texts.previous, at - 1),
      step('ArrowRight', texts.next, at + 1),
      {
        combo: 'D',
        label: texts.add,
        isEnabled: mayAsk(person.role, 'OpenDistance'),
        run: () => setForm('new'),
      },
      {
        combo: 'E',
        label: texts.edit,
        isEnabled: opened !== null && mayAsk(person.role, 'OpenDistance'),
        run: () => setForm('change'),
      },
    ];
  }, [choose, distances, opened, person.role, texts]);
  useBindings(
    texts.title,
    useMemo(() => (form === null ? bindings : []), [bindings, form]),
  );

  return (
    <>
      <DistanceBar
        state={state}
        distances={distances}
        chosen={opened?.distance ?? null}
        onChoose={(distance) => {
          choose(distance);
          setForm(null);
        }}
        bindings={bindings}
      />
      {form !== null && (
        <DistanceForm
          key={form === 'new' ? 'new' : opened?.distance}
          state={state}
          opened={form === 'new' ? null : opened}
          onSaved={(distance) => {
            choose(distance);
            setForm(null);
          }}
          onStop={() => setForm(null)}
        />
      )}
      {form === null && opened !== null && <StartListEditor key={opened.distance} state={state} opened={opened} />}
    </>
  );
}
