/** The pair on the ice on a ribbon: clock, ladder, the record to beat, and what else a longer ribbon has room for. */
import type { ArenaView, RaceScene } from '#shared/view/arenaView.ts';
import type { BesideView } from '#shared/view/arenaWithStandings.ts';
import { StatusTag } from '../../../components/Heading.tsx';
import { TrackMap } from '../../../components/TrackMap.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { LapCounter } from '../scenes/LapCounter.tsx';
import { RaceClock } from '../scenes/RaceClock.tsx';
import { RecordBlock } from '../scenes/RecordBlock.tsx';
import { WaveClocks } from '../scenes/WaveClocks.tsx';
import { LadderStack } from '../stack/LadderStack.tsx';
import { roomOf } from '../stageShape.ts';
import { useStageSize } from '../useStageSize.ts';
import { placeBeside, RibbonBeside } from './RibbonBeside.tsx';
import { RibbonEmptyLane } from './RibbonEmptyLane.tsx';
import { RibbonLine } from './RibbonLine.tsx';
import styles from './RibbonRace.module.css';
import { RibbonRaceFoot } from './RibbonRaceFoot.tsx';
import { RibbonRow } from './RibbonRow.tsx';
import { RibbonTitle } from './RibbonTitle.tsx';

export interface RibbonRaceProps extends Pick<ArenaView, 'heading' | 'rehearsal' | 'status'> {
  readonly race: RaceScene;
  readonly beside: BesideView | null;
}

/** The line lies where the reference has it; rows share the rest of the safe height. */
const PAIR = { top: 20, height: 345, gap: 8, lineHeight: 92 };
/** Four rows leave the leader less. */
const QUARTET = { top: 20, height: 345, gap: 6, lineHeight: 70 };

export function RibbonRace({ race, heading, rehearsal, status, beside }: RibbonRaceProps) {
  const { serverNow } = useServerClock();
  const { isLong } = roomOf(useStageSize());
  const { clock, waves, ladder, record, lapsToGo, map, corrected } = race;
  return (
    <main
      className={styles['race']}
      data-long={isLong ? '' : undefined}
      data-rehearsal={rehearsal === 'none' ? undefined : ''}
      {...placeBeside(beside)}
    >
      <RibbonTitle heading={heading} rehearsal={rehearsal} />
      {waves.length > 0 ? (
        <WaveClocks waves={waves} className={styles['waves']} />
      ) : (
        <div className={styles['clock']}>
          <RaceClock clock={clock} />
        </div>
      )}
      <RibbonRaceFoot lapsToGo={isLong ? null : lapsToGo} status={isLong ? null : status} record={record} />
      {isLong && (
        <TrackMap map={map} now={serverNow} className={styles['map']}>
          {lapsToGo !== null && <LapCounter laps={lapsToGo} />}
          {status !== null && <StatusTag status={status} />}
        </TrackMap>
      )}
      {!isLong && record !== null && <RecordBlock record={record} className={styles['recordBlock']} />}
      <LadderStack
        ladder={ladder}
        measure={waves.length > 0 ? QUARTET : PAIR}
        row={RibbonRow}
        line={RibbonLine}
        emptyLane={RibbonEmptyLane}
        corrected={corrected}
      />
      {beside !== null && <RibbonBeside beside={beside} />}
    </main>
  );
}
