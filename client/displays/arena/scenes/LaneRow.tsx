/** One skater of the pair: armband, rank, name, last passing, lap and the gap to the leader. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { LadderRow } from '#shared/view/ladder.ts';
import { CertaintyMark } from '../../../components/CertaintyMark.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './LaneRow.module.css';

export interface LaneRowProps {
  readonly row: LadderRow;
  /** The time as it stood before it was put right a moment ago. */
  readonly former?: string | undefined;
}

export const LaneRow = memo(function LaneRow({ row, former }: LaneRowProps) {
  const texts = useTexts();
  const { skater, passed, rank, irm, gap } = row;
  return (
    <article
      className={clsx(styles['row'], styles[gap.sign], irm !== null && styles['marked'])}
      aria-label={texts.spoken.laneNow(skater.surname, row.laneNow)}
    >
      <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
      <span className={styles['rankCell']}>
        {rank !== null && <span className={styles['label']}>{texts.rank}</span>}
        <Rank rank={rank} />
      </span>
      <span className={styles['who']}>
        <span className={styles['label']}>
          <Flag code={skater.flag} className={styles['flag']} />
          {skater.noc !== null && <span className={styles['noc']}>{skater.noc}</span>}
          <span className={styles['given']}>{skater.givenName}</span>
          {row.badges.map((badge) => (
            <RecordBadge key={badge.scope} badge={badge} className={styles['badge']} />
          ))}
        </span>
        <FitText text={skater.surname} className={styles['name']} />
      </span>
      <LastPassing row={row} former={former} />
      <span className={clsx(styles['figures'], styles['lap'])}>
        {passed?.lap !== null && passed !== null && <span className={styles['label']}>{texts.lap}</span>}
        <span className={styles['value']}>{passed?.lap}</span>
      </span>
      <RightCell row={row} />
      {irm !== null && <FitText text={irm.reason ?? texts.irm[irm.code]} widest={87} className={styles['reason']} />}
    </article>
  );
});

function LastPassing({ row: { passed, certainty }, former }: LaneRowProps) {
  const { finish } = useTexts();
  if (passed === null) return <span />;
  return (
    <span className={styles['figures']}>
      <span className={styles['label']}>
        {former !== undefined && <s className={styles['former']}>{former}</s>}
        {certainty !== null && <CertaintyMark certainty={certainty} className={styles['certainty']} />}
        {former === undefined && (passed.point ?? finish)}
      </span>
      <span className={clsx(styles['value'], certainty === 'provisional' && styles['unsure'])}>{passed.time}</span>
    </span>
  );
}

/** The sign of a shared rank is set smaller, so that the figure keeps its size. */
function Rank({ rank }: { readonly rank: string | null }) {
  const isShared = rank?.startsWith('=') ?? false;
  return (
    <span className={styles['rank']}>
      {isShared && <span className={styles['shared']}>=</span>}
      {isShared ? rank?.slice(1) : rank}
    </span>
  );
}

/** The gap once there is a passing; a mark in its place; nothing before the first passing. */
function RightCell({ row: { irm, passed, gap } }: { readonly row: LadderRow }) {
  if (irm !== null) return <span className={styles['irm']}>{irm.code}</span>;
  if (passed === null) return <span />;
  return <GapPlate key={passed.point ?? 'finish'} gap={gap} className={styles['plate']} />;
}
