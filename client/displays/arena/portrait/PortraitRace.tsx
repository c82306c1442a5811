/** The pair on the ice on an upright stage: clock, ladder, and below it the standings. */
import type { ArenaView, RaceScene } from '#shared/view/arenaView.ts';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import { LapCounter } from '../scenes/LapCounter.tsx';
import { RaceClock } from '../scenes/RaceClock.tsx';
import { RecordBlock } from '../scenes/RecordBlock.tsx';
import { LadderStack } from '../stack/LadderStack.tsx';
import { PortraitBelow } from './PortraitBelow.tsx';
import { PortraitLine } from './PortraitLine.tsx';
import styles from './PortraitRace.module.css';
import { PortraitRow } from './PortraitRow.tsx';

export interface PortraitRaceProps extends Pick<ArenaView, 'rehearsal'> {
  readonly race: RaceScene;
  readonly beside: BesideView | null;
}

const MEASURE = { top: 462, height: 470, gap: 8, lineHeight: 100 };
/** Without standings below the rows may be taller. */
const TALL_MEASURE = { ...MEASURE, top: 0, height: 620 };

export function PortraitRace({ race, rehearsal, beside }: PortraitRaceProps) {
  const { clock, ladder, record, lapsToGo } = race;
  return (
    <main>
      <div className={styles['clock']}>
        <RaceClock clock={clock} />
      </div>
      <div className={styles['side']}>
        {lapsToGo !== null && <LapCounter laps={lapsToGo} />}
        {lapsToGo === null && record !== null && <RecordBlock record={record} />}
      </div>
      <div className={beside === null ? styles['low'] : undefined}>
        <div className={styles['ladder']}>
          <LadderStack
            ladder={ladder}
            measure={beside === null ? TALL_MEASURE : MEASURE}
            row={PortraitRow}
            line={PortraitLine}
          />
        </div>
        <PortraitBelow beside={beside} record={record} rehearsal={rehearsal} />
      </div>
    </main>
  );
}
