/** The rows of the ladder: a skater with armband, rank, passing and plate, and the leader on the line. */
import { clsx } from 'clsx';
import type { LineRow } from '#shared/view/ladder.ts';
import type { PhoneLadderRow } from '#shared/view/phoneLive.ts';
import { FitText } from '../../../components/FitText.tsx';
import { GapPlate } from '../../../components/GapPlate.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import { useTexts } from '../../../text/useTexts.ts';
import { PhoneBadge } from '../PhoneBadge.tsx';
import { PhoneFlag } from '../PhoneFlag.tsx';
import { skaterAddress } from '../place.ts';
import styles from './LadderRows.module.css';

export function SkaterRow({ row }: { readonly row: PhoneLadderRow }) {
  const texts = useTexts();
  const { skater, passed, irm } = row;
  // A record needs the room of the nation, which the flag tells too.
  const [badge] = row.badges;
  return (
    <a className={clsx(styles['row'], styles[row.gap.sign])} href={skaterAddress(row.ref.entry, row.ref.distance)}>
      <LaneBadge armband={row.armband} lane={row.lane} className={styles['band']} />
      <span className={styles['rank']}>{row.rank}</span>
      <span className={styles['who']}>
        <span className={styles['about']}>
          <PhoneFlag code={skater.flag} />
          {badge === undefined ? <span>{skater.noc}</span> : <PhoneBadge badge={badge} />}
          <span className={styles['passed']}>
            {passed !== null && badge === undefined && <>{passed.point ?? texts.finish} </>}
            <b className={styles['split']}>{passed?.time}</b>
          </span>
        </span>
        <FitText text={skater.surname} className={styles['name']} />
      </span>
      {irm !== null && (
        <span className={styles['irmCell']}>
          <span className={styles['irm']}>{irm.code}</span>
          <span className={styles['reason']}>{irm.reason ?? texts.irm[irm.code]}</span>
        </span>
      )}
      {irm === null && passed !== null && (
        <GapPlate key={passed.point ?? 'finish'} gap={row.gap} className={styles['plate']} />
      )}
    </a>
  );
}

export function LeaderRow({ line }: { readonly line: LineRow }) {
  const texts = useTexts();
  const { skater, badge } = line;
  return (
    <div className={styles['leader']}>
      <span className={styles['leaderRank']}>{line.rank}</span>
      <PhoneFlag code={skater.flag} />
      <FitText
        text={skater.surname}
        after={texts.toBeat}
        className={styles['leaderName']}
        afterClassName={styles['note']}
      />
      {badge !== null && <PhoneBadge badge={badge} />}
      <b className={styles['toBeat']}>{line.finish}</b>
    </div>
  );
}
