/** One skater of the pair on an upright stage: name over the full width, split above it, gap at the right. */
import { clsx } from 'clsx';
import type { LadderRow } from '#shared/view/ladder.ts';
import { CertaintyMark } from '../../../components/CertaintyMark.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import { RunningClock } from '../../../components/RunningClock.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './PortraitRow.module.css';

export interface PortraitRowProps {
  readonly row: LadderRow;
  /** Beside a skater who took the lead the other one keeps an own clock. */
  readonly hasClock?: boolean | undefined;
  /** The time as it stood before it was put right a moment ago. */
  readonly former?: string | undefined;
}

export function PortraitRow({ row, hasClock = false, former }: PortraitRowProps) {
  const texts = useTexts();
  const { skater, rank, gap, irm } = row;
  return (
    <article
      className={clsx(styles['row'], styles[gap.sign], irm !== null && styles['marked'])}
      aria-label={texts.spoken.laneNow(skater.surname, row.laneNow)}
    >
      <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
      <span className={styles['rankLabel']}>{rank !== null && texts.rank}</span>
      <span className={styles['rank']}>{rank}</span>
      <span className={styles['nation']}>
        <Flag code={skater.flag} className={styles['flag']} />
        {skater.noc}
      </span>
      <LastPassing row={row} former={former} />
      <FitText text={skater.surname} className={styles['name']} />
      <RightCell row={row} hasClock={hasClock} />
    </article>
  );
}

/** A word of the finish gives way to a record, and both to the time as it was. */
function LastPassing({ row: { passed, certainty, badges }, former }: PortraitRowProps) {
  const { finish } = useTexts();
  if (passed === null) return <span className={styles['split']} />;
  const [badge] = badges;
  return (
    <span className={styles['split']}>
      {former !== undefined && <s className={styles['former']}>{former}</s>}
      {former === undefined && badge !== undefined && <RecordBadge badge={badge} />}
      {former === undefined && badge === undefined && <span>{passed.point ?? finish}</span>}
      {certainty !== null && <CertaintyMark certainty={certainty} className={styles['certainty']} />}
      <span className={clsx(styles['time'], certainty === 'provisional' && styles['unsure'])}>{passed.time}</span>
    </span>
  );
}

function RightCell({ row: { irm, passed, gap, running }, hasClock }: PortraitRowProps) {
  const { language } = useTexts();
  const { serverNow } = useServerClock();
  if (irm !== null) return <span className={styles['irm']}>{irm.code}</span>;
  if (hasClock === true && running !== null) {
    return <RunningClock running={running} now={serverNow} locale={language} className={styles['clock']} />;
  }
  if (passed === null) return <span className={styles['plate']} />;
  return <GapPlate key={passed.point ?? 'finish'} gap={gap} className={styles['plate']} />;
}
