/** The pair on the ice: the clock, the record it may reach, and the ladder around the line. */
import type { RaceScene as RaceSceneView } from '#shared/view/arenaView.ts';
import { LapCounter } from './LapCounter.tsx';
import { Ladder } from './Ladder.tsx';
import { RaceClock } from './RaceClock.tsx';
import styles from './RaceScene.module.css';
import { RecordBlock } from './RecordBlock.tsx';

export function RaceScene({ race }: { readonly race: RaceSceneView }) {
  const { clock, ladder, record, lapsToGo } = race;
  return (
    <main>
      <RaceClock clock={clock} className={styles['clock']} />
      {record !== null && <RecordBlock record={record} className={styles['record']} />}
      {lapsToGo !== null && <LapCounter laps={lapsToGo} className={styles['laps']} />}
      <Ladder ladder={ladder} />
    </main>
  );
}
