/** Rows of a distance's standings; the line lies under the first. Gaps are plain figures, except of those who just finished. */
import { clsx } from 'clsx';
import type { StandingsPanelView, StandingsRowView } from '#shared/view/standingsPanel.ts';
import type { CSSProperties } from 'react';
import { useTexts } from '../text/useTexts.ts';
import { FitText } from './FitText.tsx';
import { Flag } from './Flag.tsx';
import { GapPlate } from './GapPlate.tsx';
import { LaneBadge } from './LaneBadge.tsx';
import { RaceTime } from './RaceTime.tsx';
import { RecordBadge } from './RecordBadge.tsx';
import { IceLine } from './Stage.tsx';
import styles from './StandingsTable.module.css';

export interface StandingsTableProps {
  readonly standings: StandingsPanelView;
  readonly className?: string | undefined;
}

export function StandingsTable({ standings, className }: StandingsTableProps) {
  const { rows, hasLeader, rowsPerPage } = standings;
  return (
    <div className={className} style={sizeOf(rowsPerPage)}>
      <ol className={clsx(styles['rows'], hasLeader && styles['withLeader'])}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ol>
      {hasLeader && <IceLine className={styles['ice']} />}
    </div>
  );
}

/** Ten rows fill the stage; fewer are set larger, as far as names and times still fit beside each other. */
function sizeOf(rowsPerPage: number): CSSProperties {
  const heightOfTen = 106 + 8 + 9 * 78;
  const scale = Math.min(1.25, heightOfTen / (106 + 8 + (rowsPerPage - 1) * 78));
  return { ['--row-u' as string]: `calc(${scale} * var(--ib-u))` };
}

function Row({ row }: { readonly row: StandingsRowView }) {
  const { skater, armband, gap, irm } = row;
  const isNewLeader = row.isLeader && gap !== null && gap.look !== 'plain';
  return (
    <li
      className={clsx(
        styles['row'],
        armband !== null && styles['fresh'],
        row.isPinned && styles['pinned'],
        irm !== null && styles['marked'],
      )}
    >
      {armband === null ? <span /> : <LaneBadge armband={armband} lane={row.lane} isNarrow />}
      <span className={clsx(styles['rank'], row.isLeader && styles['leader'], isNewLeader && styles['newLeader'])}>
        {row.rank}
      </span>
      <Flag code={skater.flag} className={styles['flag']} />
      <span className={styles['noc']}>{skater.noc}</span>
      <FitText
        text={skater.surname}
        after={skater.givenName}
        className={styles['name']}
        afterClassName={styles['given']}
      />
      <span className={styles['badges']}>
        {row.remarks.map((remark) => (
          <span key={remark} className={styles['remark']}>
            {remark}
          </span>
        ))}
        {row.badges.map((badge) => (
          <RecordBadge key={badge.scope} badge={badge} className={styles['badge']} />
        ))}
      </span>
      <TimeCell row={row} />
      <GapCell row={row} />
    </li>
  );
}

function TimeCell({ row: { time, irm } }: { readonly row: StandingsRowView }) {
  if (irm !== null)
    return (
      <span className={styles['timeCell']}>
        <span className={styles['irm']}>{irm.code}</span>
      </span>
    );
  return <span className={styles['timeCell']}>{time !== null && <RaceTime time={time} />}</span>;
}

function GapCell({ row: { gap, irm } }: { readonly row: StandingsRowView }) {
  const texts = useTexts();
  if (irm !== null) return <span className={styles['reason']}>{irm.reason ?? texts.irm[irm.code]}</span>;
  if (gap === null) return <span />;
  if (gap.look === 'plain') return <span className={styles['gap']}>{gap.text}</span>;
  return <GapPlate gap={{ sign: gap.look, text: gap.text }} size="row" className={styles['plate']} />;
}
