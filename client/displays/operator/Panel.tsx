/** The panel of whoever is signed in: head, start list, the chosen desk, proposal and history. */
import { useMemo, useState } from 'react';
import { raceDesk } from '#shared/view/raceDesk.ts';
import { startListColumn } from '#shared/view/startListColumn.ts';
import { useTexts } from '../../text/useTexts.ts';
import { desksFor, keyOfDesk, mayDirect, type DeskName } from './desks.ts';
import { History } from './history/History.tsx';
import { useBindings, type Binding } from './keys/keyboard.tsx';
import { KeySheet } from './keys/KeySheet.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import styles from './Panel.module.css';
import { PanelContext } from './panelContext.ts';
import { PanelHeader } from './PanelHeader.tsx';
import { PeopleDesk } from './people/PeopleDesk.tsx';
import { fileImporter } from './programme/fileImporter.tsx';
import { ProgrammeDesk } from './programme/ProgrammeDesk.tsx';
import { BesideDesk } from './race/besideDesk.ts';
import { Proposal } from './proposal/Proposal.tsx';
import { RaceDesk } from './race/RaceDesk.tsx';
import { StartListColumn } from './race/StartListColumn.tsx';
import { useSelectedPair } from './race/useSelectedPair.ts';
import { RecordsDesk } from './records/RecordsDesk.tsx';
import { RehearsalDesk } from './rehearsal/RehearsalDesk.tsx';
import { ScreensPane } from './screens/ScreensPane.tsx';
import { ScreensStrip } from './screens/ScreensStrip.tsx';
import type { Person } from './signIn/session.ts';
import { useOperatorTexts } from './text/useOperatorTexts.ts';
import { usePanelParts } from './usePanelParts.ts';

export interface PanelProps {
  readonly person: Person;
  readonly onSignedOut: () => void;
  /** The one that is open. */
  readonly desk: DeskName;
  readonly onDesk: (desk: DeskName) => void;
}

export function Panel({ person, onSignedOut, desk, onDesk }: PanelProps) {
  const texts = useOperatorTexts();
  const { language } = useTexts();
  const { parts, expected: state, proposed, discard } = usePanelParts(person, onSignedOut);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [beside, setBeside] = useState<HTMLElement | null>(null);
  const { place, choose, step } = useSelectedPair(state);
  const list = useMemo(
    () => (place === null ? null : startListColumn(state, place.distance, language)),
    [state, place, language],
  );
  const race = useMemo(() => (place === null ? null : raceDesk(state, place, language)), [state, place, language]);

  const desks = useMemo<readonly Binding[]>(
    () =>
      desksFor(person.role).map((name) => ({
        combo: keyOfDesk(name),
        label: texts.desks[name],
        isEnabled: true,
        run: () => onDesk(name),
      })),
    [onDesk, person.role, texts],
  );
  const steps = useMemo<readonly Binding[]>(
    () => [
      { combo: '[', label: texts.act.previousPair, isEnabled: true, run: () => step(-1) },
      { combo: ']', label: texts.act.nextPair, isEnabled: true, run: () => step(1) },
      { combo: '?', label: texts.act.keySheet, isEnabled: true, run: () => setSheetOpen(true) },
    ],
    [step, texts],
  );
  useBindings(texts.startList, steps);
  useBindings(texts.signIn.title, desks);

  return (
    <PanelContext value={parts}>
      <div className={styles['panel']}>
        <PanelHeader
          place={place}
          desks={desks}
          desk={desksFor(person.role).indexOf(desk)}
          onKeys={() => setSheetOpen(true)}
          onSignedOut={onSignedOut}
        />
        <aside className={styles['left']}>
          {list !== null && (
            <StartListColumn list={list} selected={place} steps={steps.slice(0, 2)} onChoose={choose} />
          )}
        </aside>
        <main className={styles['middle']}>
          {desk === 'race' && race !== null ? (
            <BesideDesk value={beside}>
              <RaceDesk key={`${race.distance}/${race.pair}`} state={state} desk={race} />
            </BesideDesk>
          ) : (
            <NoticeLine />
          )}
          {desk === 'race' && race === null && <p className={styles['empty']}>{texts.noPair}</p>}
          {desk === 'programme' && <ProgrammeDesk state={state} importer={fileImporter} />}
          {desk === 'records' && <RecordsDesk state={state} />}
          {desk === 'screens' && <ScreensPane mayDirect={mayDirect(person.role)} />}
          {desk === 'rehearsal' && <RehearsalDesk />}
          {desk === 'people' && <PeopleDesk />}
        </main>
        <aside className={styles['right']}>
          {proposed !== null && <Proposal commands={proposed} onDone={discard} />}
          <div ref={setBeside} className={styles['beside']} />
          <History />
        </aside>
        <ScreensStrip />
        {isSheetOpen && <KeySheet close={() => setSheetOpen(false)} />}
      </div>
    </PanelContext>
  );
}
