/** The other skater of the pair, in the size of the place it stands in: still on the ice, marked, or home with a gap. */
import type { LadderRow } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RunningClock } from '../../../components/RunningClock.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './RibbonMate.module.css';

export function RibbonMate({ mate }: { readonly mate: LadderRow }) {
  return (
    <article className={styles['row']}>
      <LaneBadge armband={mate.armband} lane={mate.lane} className={styles['band']} />
      <FitText text={mate.skater.surname} className={styles['name']} />
      <RightCell row={mate} />
    </article>
  );
}

function RightCell({ row: { running, irm, gap } }: { readonly row: LadderRow }) {
  const { language } = useTexts();
  const { serverNow } = useServerClock();
  if (irm !== null) return <span className={styles['irm']}>{irm.code}</span>;
  if (running === null) return <GapPlate gap={gap} className={styles['plate']} />;
  return <RunningClock running={running} now={serverNow} locale={language} className={styles['clock']} />;
}
