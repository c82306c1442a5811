/** One skater of the pair in a single line; longer ribbons show code, given name and lap as well. */
import { clsx } from 'clsx';
import type { LadderRow } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import styles from './RibbonRow.module.css';

export function RibbonRow({ row }: { readonly row: LadderRow }) {
  const { skater, passed, gap } = row;
  return (
    <article className={clsx(styles['row'], styles[gap.sign])}>
      <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
      <span className={styles['rank']}>{row.rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <span className={styles['noc']}>{skater.noc}</span>
      <FitText
        text={skater.surname}
        after={skater.givenName}
        className={styles['name']}
        afterClassName={styles['given']}
      />
      <span className={styles['time']}>{passed?.time}</span>
      <span className={styles['lap']}>{passed?.lap}</span>
      <RightCell row={row} />
    </article>
  );
}

/** The gap once there is a passing; a mark in its place; nothing before the first passing. */
function RightCell({ row: { irm, passed, gap } }: { readonly row: LadderRow }) {
  if (irm !== null) return <span className={styles['irm']}>{irm.code}</span>;
  if (passed === null) return <span />;
  return <GapPlate key={passed.time} gap={gap} className={styles['plate']} />;
}
