/** Between ladder and standings of an upright stage: the track from above, and what the race is measured by. */
import type { ReactNode } from 'react';
import type { RaceScene } from '#shared/view/arenaView.ts';
import { TrackMap } from '../../../components/TrackMap.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { RecordBlock } from '../scenes/RecordBlock.tsx';
import { SplitTable } from '../scenes/SplitTable.tsx';
import styles from './PortraitMap.module.css';

export interface PortraitMapProps extends Pick<RaceScene, 'map'> {
  /** What stands in the infield. */
  readonly children?: ReactNode;
}

export function PortraitMap({ map, children }: PortraitMapProps) {
  const { serverNow } = useServerClock();
  return (
    <TrackMap map={map} now={serverNow} className={styles['map']}>
      {children}
    </TrackMap>
  );
}

/** The record it may reach, and on longer distances the way so far. */
export function PortraitWay({ race: { record, splits } }: { readonly race: Pick<RaceScene, 'record' | 'splits'> }) {
  return (
    <div className={styles['way']}>
      {record !== null && <RecordBlock record={record} isCompact={splits !== null} className={styles['record']} />}
      {splits !== null && <SplitTable splits={splits} />}
    </div>
  );
}
