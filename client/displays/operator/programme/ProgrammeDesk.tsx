/** The programme desk: the competition, its distances and start lists, what is imported, and the record lines. */
import { useMemo, useState } from 'react';
import { competition, programme } from '#shared/project/programme.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { KeyButton } from '../keys/KeyButton.tsx';
import { useBindings, type Binding } from '../keys/keyboard.tsx';
import { CompetitionForm } from './CompetitionForm.tsx';
import { ImportPanel, type Importer } from './ImportPanel.tsx';
import styles from './Programme.module.css';
import { RecordForm } from './RecordForm.tsx';
import { StartListsPart } from './StartListsPart.tsx';
import type { SectionName } from './text/programmeTexts.ts';
import { useProgrammeTexts } from './text/useProgrammeTexts.ts';

export interface ProgrammeDeskProps<Parsed> {
  readonly state: CompetitionState;
  /** How start lists of others are read; without one nothing is imported. */
  readonly importer?: Importer<Parsed> | undefined;
}

const SECTIONS: readonly SectionName[] = ['competition', 'startLists', 'recordLines', 'import'];

export function ProgrammeDesk<Parsed>({ state, importer }: ProgrammeDeskProps<Parsed>) {
  const texts = useProgrammeTexts();
  const isOpen = competition(state) !== null;
  const [asked, setSection] = useState<SectionName>('startLists');
  const [chosen, choose] = useState<number | null>(null);
  const section = isOpen ? asked : 'competition';
  const distances = programme(state);
  const opened = distances.find(({ distance }) => distance === chosen) ?? distances[0] ?? null;

  const bindings = useMemo<readonly Binding[]>(
    () =>
      SECTIONS.filter((name) => name !== 'import' || importer !== undefined).map((name, index) => ({
        combo: String(index + 1),
        label: texts.section[name],
        isEnabled: isOpen || name === 'competition',
        run: () => setSection(name),
      })),
    [importer, isOpen, texts],
  );
  useBindings(texts.sections, bindings);

  return (
    <div className={styles['desk']}>
      <nav className={styles['sections']} aria-label={texts.sections}>
        {bindings.map((binding, index) => (
          <KeyButton key={binding.combo} binding={binding} isOn={SECTIONS[index] === section} />
        ))}
      </nav>
      {section === 'competition' && <CompetitionForm state={state} onOpened={() => setSection('startLists')} />}
      {section === 'startLists' && <StartListsPart state={state} chosen={chosen} choose={choose} />}
      {section === 'recordLines' && <RecordForm key={opened?.distance} state={state} opened={opened} />}
      {section === 'import' && importer !== undefined && (
        <ImportPanel importer={importer} state={state} distance={opened?.distance ?? null} />
      )}
    </div>
  );
}
