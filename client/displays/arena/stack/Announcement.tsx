/** What a scene has to say on a stage without room for its 16:9 picture: rows of one skater each, one of them over the line. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { StartLane } from '#shared/primitives/ids.ts';
import type { SkaterName } from '#shared/view/rows.ts';
import type { Armband } from '#shared/rules/track.ts';
import { FitText } from '../../../components/FitText.tsx';
import { Flag } from '../../../components/Flag.tsx';
import { LaneBadge } from '../../../components/LaneBadge.tsx';
import styles from './Announcement.module.css';

export interface AnnouncedRowProps {
  readonly skater: SkaterName;
  readonly band?: { readonly armband: Armband; readonly lane: StartLane } | null | undefined;
  readonly rank?: string | null | undefined;
  readonly after?: string | null | undefined;
  /** The leader's, in the colour of the line. */
  readonly isLeader?: boolean | undefined;
  /** At the right: a time, a gap, both. */
  readonly children?: ReactNode;
}

export function AnnouncedRow({ skater, band, rank, after, isLeader = false, children }: AnnouncedRowProps) {
  return (
    <article className={clsx(styles['row'], isLeader && styles['leader'])}>
      {band === null || band === undefined ? (
        <span className={styles['band']} />
      ) : (
        <LaneBadge armband={band.armband} lane={band.lane} className={styles['band']} />
      )}
      <span className={styles['rank']}>{rank}</span>
      <Flag code={skater.flag} className={styles['flag']} />
      <FitText text={skater.surname} after={after} className={styles['name']} afterClassName={styles['after']} />
      <span className={styles['value']}>{children}</span>
    </article>
  );
}
