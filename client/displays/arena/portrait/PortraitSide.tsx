/** Beside the clock of an upright stage: laps to go, then how sure the times are, and before both the record. */
import type { ArenaView, RaceScene } from '#shared/view/arenaView.ts';
import { StatusTag } from '../../../components/Heading.tsx';
import { LapCounter } from '../scenes/LapCounter.tsx';
import { RecordBlock } from '../scenes/RecordBlock.tsx';
import styles from './PortraitSide.module.css';

export interface PortraitSideProps extends Pick<ArenaView, 'status'> {
  readonly race: RaceScene;
  /** Not where the record stands beside the map. */
  readonly hasRecord: boolean;
}

export function PortraitSide({ race: { lapsToGo, record }, status, hasRecord }: PortraitSideProps) {
  return (
    <div className={styles['side']}>
      {lapsToGo !== null && <LapCounter laps={lapsToGo} />}
      {lapsToGo === null && status !== null && <StatusTag status={status} />}
      {lapsToGo === null && status === null && hasRecord && record !== null && <RecordBlock record={record} />}
    </div>
  );
}
