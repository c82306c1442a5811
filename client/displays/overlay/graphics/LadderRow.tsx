/** One skater of the pair over the picture: armband, rank, flag, name, and the gap to the leader or why there is none. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { LadderRow as LadderRowView } from '#shared/view/ladder.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { RecordBadge } from '../../../components/RecordBadge.tsx';
import styles from './LadderRow.module.css';

export const LadderRow = memo(function LadderRow({ row }: { readonly row: LadderRowView }) {
  const { skater, rank, irm, passed, badges } = row;
  return (
    <div className={clsx(styles['row'], irm !== null && styles['marked'])}>
      <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
      <span key={`rank ${rank}`} className={styles['rank']}>
        {rank}
      </span>
      <Flag code={skater.flag} className={styles['flag']} />
      <span className={styles['who']}>
        {/* Beside another badge it may have another size: then it is another name, and not one that moves. */}
        <FitText key={`name ${badges[0]?.look}`} text={skater.surname} className={styles['name']} />
        {badges.slice(0, 1).map((badge) => (
          <RecordBadge key={badge.look} badge={badge} className={styles['badge']} />
        ))}
      </span>
      {irm !== null && <span className={styles['irm']}>{irm.code}</span>}
      {irm === null && passed !== null && <GapPlate gap={row.gap} className={styles['plate']} />}
    </div>
  );
});
