/** The first three, one row each. */
import type { PodiumView } from '#shared/view/podiumPanel.ts';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { AnnouncedRow } from './Announcement.tsx';
import styles from './PodiumRows.module.css';

export function PodiumRows({ podium: { steps } }: { readonly podium: PodiumView }) {
  return steps.flatMap(({ step, rank, places }) =>
    places.map(({ id, skater, time, badge }) => (
      <AnnouncedRow key={id} skater={skater} rank={rank} after={skater.givenName} isLeader={step === 'first'}>
        {badge !== null && <RecordBadge badge={badge} className={styles['badge']} />}
        <RaceTime time={time} className={time.thousandth === null ? undefined : styles['decided']} />
      </AnnouncedRow>
    )),
  );
}
