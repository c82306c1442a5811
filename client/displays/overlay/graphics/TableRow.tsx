/** One result over the picture. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { StandingsRowView } from '#shared/view/standingsPanel.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RaceTime } from '../../../components/RaceTime.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import styles from './TableRow.module.css';

export interface TableRowProps {
  readonly row: StandingsRowView;
  /** Whether the line lies under it. */
  readonly hasIce: boolean;
  readonly hasGivenName: boolean;
}

export const TableRow = memo(function TableRow({ row, hasIce, hasGivenName }: TableRowProps) {
  const { skater, armband, gap, irm, time } = row;
  const isNewLeader = row.isLeader && gap !== null && gap.look !== 'plain';
  return (
    <div className={clsx(styles['row'], armband !== null && styles['fresh'], hasIce && styles['led'])}>
      {armband === null ? (
        <span />
      ) : (
        <LaneBadge armband={armband} lane={row.lane} isNarrow className={styles['band']} />
      )}
      <span key={`rank ${row.rank}`} className={clsx(styles['rank'], isNewLeader && styles['newLeader'])}>
        {row.rank}
      </span>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText
        text={skater.surname}
        after={hasGivenName ? skater.givenName : null}
        className={styles['name']}
        afterClassName={styles['given']}
      />
      <span key={row.badges[0]?.look} className={styles['badges']}>
        {row.badges.slice(0, 1).map((badge) => (
          <RecordBadge key={badge.look} badge={badge} className={styles['badge']} />
        ))}
      </span>
      <span className={styles['time']}>{irm === null ? time !== null && <RaceTime time={time} /> : irm.code}</span>
      <Gap gap={irm === null ? gap : null} />
      {hasIce && <span className={styles['ice']} />}
    </div>
  );
});

function Gap({ gap }: Pick<StandingsRowView, 'gap'>) {
  if (gap === null) return <span />;
  if (gap.look === 'plain') return <span className={styles['gap']}>{gap.text}</span>;
  return <GapPlate gap={{ sign: gap.look, text: gap.text }} size="row" className={styles['plate']} />;
}
