/** The pair on the ice: the clock, the record it may reach, where the skaters are, and the ladder around the line. */
import type { RaceScene as RaceSceneView } from '#shared/view/arenaView.ts';
import type { Certainty } from '#shared/view/certainty.ts';
import { StatusTag } from '../../../components/Heading.tsx';
import { TrackMap } from '../../../components/TrackMap.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { LapCounter } from './LapCounter.tsx';
import { Ladder } from './Ladder.tsx';
import { RaceClock } from './RaceClock.tsx';
import styles from './RaceScene.module.css';
import { RecordBlock } from './RecordBlock.tsx';
import { SplitTable } from './SplitTable.tsx';
import { WaveClocks } from './WaveClocks.tsx';

export interface RaceSceneProps {
  readonly race: RaceSceneView;
  /** Once both are home. */
  readonly status: Certainty | null;
}

export function RaceScene({ race, status }: RaceSceneProps) {
  const { serverNow } = useServerClock();
  const { clock, waves, ladder, record, splits, lapsToGo, map, corrected } = race;
  return (
    <main>
      {waves.length > 0 ? (
        <WaveClocks waves={waves} className={styles['clock']} />
      ) : (
        <RaceClock clock={clock} className={styles['clock']} />
      )}
      <div className={styles['beside']} data-compact={splits === null ? undefined : ''}>
        {record !== null && <RecordBlock record={record} isCompact={splits !== null} />}
        {splits !== null && <SplitTable splits={splits} />}
      </div>
      <TrackMap map={map} now={serverNow} className={styles['map']}>
        {lapsToGo !== null && <LapCounter laps={lapsToGo} />}
        {status !== null && <StatusTag status={status} />}
      </TrackMap>
      <Ladder ladder={ladder} corrected={corrected} />
    </main>
  );
}
