/** One skater of the pair in a single line; longer ribbons show lap, code and given name as well. */
import { clsx } from 'clsx';
import type { LadderRow } from '#shared/view/ladder.ts';
import { CertaintyMark } from '../../../components/CertaintyMark.tsx';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import type { StackRowProps } from '../stack/LadderStack.tsx';
import styles from './RibbonRow.module.css';

export function RibbonRow({ row, former }: StackRowProps) {
  const { skater, passed, gap, irm } = row;
  return (
    <article className={clsx(styles['row'], styles[gap.sign], irm !== null && styles['marked'])}>
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
      <LastPassing row={row} former={former} />
      <span className={styles['lap']}>{passed?.lap}</span>
      <RightCell row={row} />
    </article>
  );
}

/** The time, and above or beside it what it was, how sure it is, or where it was taken. */
function LastPassing({ row: { passed, certainty }, former }: StackRowProps) {
  if (passed === null) return <span />;
  return (
    <span className={styles['passing']} data-figures={passed.time.length}>
      {(former !== undefined || certainty !== null) && (
        <span className={styles['note']}>
          {former !== undefined && <s className={styles['former']}>{former}</s>}
          {certainty !== null && <CertaintyMark certainty={certainty} />}
        </span>
      )}
      {certainty === null && former === undefined && <span className={styles['point']}>{passed.point}</span>}
      <span className={clsx(styles['time'], certainty === 'provisional' && styles['unsure'])}>{passed.time}</span>
    </span>
  );
}

/** The gap once there is a passing; a mark in its place; nothing before the first passing. */
function RightCell({ row: { irm, passed, gap } }: { readonly row: LadderRow }) {
  if (irm !== null) return <span className={styles['irm']}>{irm.code}</span>;
  if (passed === null) return <span />;
  return <GapPlate key={passed.point ?? 'finish'} gap={gap} className={styles['plate']} />;
}
