/** The other skater of the pair while the winner has the stage: still on the ice with an own clock, or home with an own gap. */
import type { LadderRow } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RunningClock } from '../../../components/RunningClock.tsx';
import { useServerClock } from '../../../live/useLive.ts';
import { useTexts } from '../../../text/useTexts.ts';
import styles from './MateRow.module.css';

export function MateRow({ row }: { readonly row: LadderRow }) {
  const texts = useTexts();
  const { skater, passed, running } = row;
  return (
    <article className={styles['row']}>
      <LaneBadge armband={row.armband} lane={row.lane} />
      <span className={styles['rank']}>{running === null && row.rank}</span>
      <span className={styles['who']}>
        <span className={styles['label']}>
          <Flag code={skater.flag} className={styles['flag']} />
          <span>{skater.noc}</span>
          <span>{skater.givenName}</span>
        </span>
        <FitText text={skater.surname} className={styles['name']} />
      </span>
      <span className={styles['figures']}>
        {passed !== null && <span className={styles['label']}>{passed.point ?? texts.finish}</span>}
        <span className={styles['value']}>{passed?.time}</span>
      </span>
      <span className={styles['figures']}>
        {passed !== null && passed.lap !== null && <span className={styles['label']}>{texts.lap}</span>}
        <span className={styles['value']}>{passed?.lap}</span>
      </span>
      <RightCell row={row} />
    </article>
  );
}

function RightCell({ row }: { readonly row: LadderRow }) {
  const texts = useTexts();
  const { serverNow } = useServerClock();
  const { running, irm, gap } = row;
  if (irm !== null) return <span className={styles['irm']}>{irm.code}</span>;
  if (running === null) return <GapPlate gap={gap} className={styles['plate']} />;
  return (
    <span className={styles['running']}>
      <span className={styles['onTheIce']}>{texts.onTheIce}</span>
      <RunningClock running={running} now={serverNow} locale={texts.language} className={styles['clock']} />
    </span>
  );
}
