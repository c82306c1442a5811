/** The pair on the ice on a ribbon: clock, ladder, and what else a longer ribbon has room for. */
import type { ArenaView, RaceScene } from '#shared/view/arenaView.ts';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import { LapCounter } from '../scenes/LapCounter.tsx';
import { Note } from '../scenes/Note.tsx';
import { RaceClock } from '../scenes/RaceClock.tsx';
import { RecordBlock } from '../scenes/RecordBlock.tsx';
import { LadderStack } from '../stack/LadderStack.tsx';
import { placeBeside, RibbonBeside } from './RibbonBeside.tsx';
import { RibbonLine } from './RibbonLine.tsx';
import styles from './RibbonRace.module.css';
import { RibbonRecord } from './RibbonRecord.tsx';
import { RibbonRow } from './RibbonRow.tsx';
import { RibbonTitle } from './RibbonTitle.tsx';

export interface RibbonRaceProps extends Pick<ArenaView, 'heading' | 'rehearsal'> {
  readonly race: RaceScene;
  readonly beside: BesideView | null;
}

/** The line lies where the reference has it; rows share the rest of the safe height. */
const MEASURE = { top: 20, height: 345, gap: 8, lineHeight: 92 };

export function RibbonRace({ race, heading, rehearsal, beside }: RibbonRaceProps) {
  const { clock, ladder, record, lapsToGo } = race;
  return (
    <main className={styles['race']} {...placeBeside(beside)}>
      <RibbonTitle heading={heading} />
      <div className={styles['clock']}>
        <RaceClock clock={clock} />
      </div>
      <div className={styles['foot']}>
        {lapsToGo !== null && <LapCounter laps={lapsToGo} className={styles['laps']} />}
        {lapsToGo === null && record !== null && <RibbonRecord record={record} className={styles['short']} />}
        {lapsToGo === null && record === null && <Note rehearsal={rehearsal} />}
      </div>
      <LadderStack ladder={ladder} measure={MEASURE} row={RibbonRow} line={RibbonLine} />
      {record !== null && <RecordBlock record={record} className={styles['record']} />}
      {beside !== null && <RibbonBeside beside={beside} />}
    </main>
  );
}
