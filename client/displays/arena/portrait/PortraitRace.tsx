/** The pair on the ice on an upright stage: clock, ladder, and below it the map and the standings. */
import type { ArenaView, RaceScene } from '#shared/view/arenaView.ts';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import { RaceClock } from '../scenes/RaceClock.tsx';
import { WaveClocks } from '../scenes/WaveClocks.tsx';
import { LadderStack } from '../stack/LadderStack.tsx';
import { roomOf } from '../stageShape.ts';
import { useStageSize } from '../useStageSize.ts';
import { PortraitBelow } from './PortraitBelow.tsx';
import { PortraitEmptyLane } from './PortraitEmptyLane.tsx';
import { PortraitLine } from './PortraitLine.tsx';
import { PortraitMap, PortraitWay } from './PortraitMap.tsx';
import styles from './PortraitRace.module.css';
import { PortraitRow } from './PortraitRow.tsx';
import { PortraitSide } from './PortraitSide.tsx';

export interface PortraitRaceProps extends Pick<ArenaView, 'rehearsal' | 'status'> {
  readonly race: RaceScene;
  readonly beside: BesideView | null;
}

const MEASURE = { top: 462, height: 470, gap: 8, lineHeight: 100 };
/** Without standings below the rows may be taller; their place is the top of their own box. */
const TALL_MEASURE = { ...MEASURE, top: 0, height: 620 };

export function PortraitRace({ race, status, rehearsal, beside }: PortraitRaceProps) {
  const { hasMap } = roomOf(useStageSize());
  const { clock, waves, ladder, record, corrected } = race;
  const isLow = beside === null;
  return (
    <main className={styles['race']} data-map={hasMap ? '' : undefined} data-low={isLow ? '' : undefined}>
      <div className={styles['clock']}>
        {waves.length > 0 ? <WaveClocks waves={waves} /> : <RaceClock clock={clock} />}
      </div>
      <PortraitSide race={race} status={status} hasRecord={!hasMap} />
      <div className={styles['ladder']}>
        <LadderStack
          ladder={ladder}
          measure={isLow ? TALL_MEASURE : MEASURE}
          row={PortraitRow}
          line={PortraitLine}
          emptyLane={PortraitEmptyLane}
          corrected={corrected}
        />
      </div>
      <PortraitBelow
        beside={beside}
        record={record}
        rehearsal={rehearsal}
        way={hasMap && !isLow ? <PortraitWay race={race} /> : null}
        map={hasMap ? <PortraitMap map={race.map}>{isLow && <PortraitWay race={race} />}</PortraitMap> : null}
      />
    </main>
  );
}
