/** Rows of a distance's standings; the line lies under the first. Gaps are plain figures, except of those who just finished. */
import { clsx } from 'clsx';
import type { StandingsPanelView, StandingsRowView } from '#shared/view/standingsPanel.ts';
import { memo, type CSSProperties } from 'react';
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
  /**
   * `short` drops code and given name, `tall` sets the name over its time; left out, it follows from the rows of a page
   * and so does the size of the type.
   */
  readonly look?: 'full' | 'short' | 'tall' | undefined;
  /** A flat stage shows several columns; the line then has no place between rows. */
  readonly columns?: number | undefined;
  /** Whether the first row is the largest and rests on the line; not where a ladder has the line already. */
  readonly hasLine?: boolean | undefined;
  readonly className?: string | undefined;
}

export const StandingsTable = memo(function StandingsTable({
  standings,
  look,
  columns = 1,
  hasLine = true,
  className,
}: StandingsTableProps) {
  const { rows, hasLeader, rowsPerPage } = standings;
  const isLed = hasLeader && hasLine && columns === 1;
  const scale = scaleOf(rowsPerPage);
  const isShort = (look ?? (scale > WIDEST_FULL ? 'short' : 'full')) === 'short';
  const place: CSSProperties = {
    gridTemplateRows: rowHeights(Math.ceil(rowsPerPage / columns), isLed),
    gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
    ...(look === undefined && { ['--row-u' as string]: `calc(${scale} * var(--ib-base))` }),
  };
  return (
    <div className={clsx(styles['table'], className)}>
      <ol
        className={clsx(styles['rows'], styles[look ?? (isShort ? 'short' : 'full')], isLed && styles['withLeader'])}
        style={place}
      >
        {rows.map((row) => (
          <Row key={row.id} row={row} hasIce={isLed && row === rows[0]} isShort={isShort} />
        ))}
      </ol>
    </div>
  );
});

const [FIRST, OTHER, GAP, USUAL_ROWS] = [106, 70, 8, 10];
const [WIDEST_FULL, LARGEST] = [1.25, 1.9];

/** Ten rows fill the stage; fewer are set larger, as far as a name and a time still fit beside each other. */
function scaleOf(rows: number): number {
  const heightOf = (count: number) => FIRST + (count - 1) * (OTHER + GAP);
  return Math.min(LARGEST, heightOf(USUAL_ROWS) / heightOf(rows));
}

/** The rows share the height there is, on the last page too. */
function rowHeights(count: number, isLed: boolean): string {
  return isLed ? `${FIRST}fr repeat(${Math.max(1, count - 1)}, ${OTHER}fr)` : `repeat(${count}, 1fr)`;
}

/** Letters of a surname that find room beside a badge in a short row; with more the badge stands under the name. */
const BESIDE_BADGE = 8;

interface RowProps {
  readonly row: StandingsRowView;
  readonly hasIce: boolean;
  readonly isShort: boolean;
}

function Row({ row, hasIce, isShort }: RowProps) {
  const { skater, armband, gap, irm } = row;
  const isStacked = isShort && row.badges.length > 0 && skater.surname.length > BESIDE_BADGE;
  const isNewLeader = row.isLeader && gap !== null && gap.look !== 'plain';
  return (
    <li
      className={clsx(
        styles['row'],
        armband !== null && styles['fresh'],
        row.isPinned && styles['pinned'],
        irm !== null && styles['marked'],
        isStacked && styles['stacked'],
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
      {hasIce && <IceLine className={styles['ice']} />}
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
  return (
    <span className={styles['timeCell']} data-figures={time?.text.length}>
      {time !== null && <RaceTime time={time} />}
    </span>
  );
}

function GapCell({ row: { gap, irm } }: { readonly row: StandingsRowView }) {
  const texts = useTexts();
  if (irm !== null) return <FitText text={irm.reason ?? texts.irm[irm.code]} className={styles['reason']} />;
  if (gap === null) return <span />;
  if (gap.look === 'plain') return <span className={styles['gap']}>{gap.text}</span>;
  return <GapPlate gap={{ sign: gap.look, text: gap.text }} size="row" className={styles['plate']} />;
}
