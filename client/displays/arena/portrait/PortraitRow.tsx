/** One skater of the pair on an upright stage: name over the full width, split above it, gap at the right. */
import { clsx } from 'clsx';
import type { LadderRow } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RunningClock } from '../../../components/RunningClock.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './PortraitRow.module.css';

export interface PortraitRowProps {
  readonly row: LadderRow;
  /** Beside a skater who took the lead the other one keeps an own clock. */
  readonly hasClock?: boolean | undefined;
}

export function PortraitRow({ row, hasClock = false }: PortraitRowProps) {
  const texts = useTexts();
  const { skater, passed, rank, gap } = row;
  return (
    <article className={clsx(styles['row'], styles[gap.sign])}>
      <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
      <span className={styles['rankLabel']}>{rank !== null && texts.rank}</span>
      <span className={styles['rank']}>{rank}</span>
      <span className={styles['nation']}>
        <Flag code={skater.flag} className={styles['flag']} />
        {skater.noc}
      </span>
      <span className={styles['split']}>
        {passed !== null && (passed.point ?? texts.finish)}
        <span className={styles['time']}>{passed?.time}</span>
      </span>
      <FitText text={skater.surname} className={styles['name']} />
      <RightCell row={row} hasClock={hasClock} />
    </article>
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
  return <GapPlate key={passed.time} gap={gap} className={styles['plate']} />;
}
