/** The metres around the leader's line, drawn straight: who is in front of it, who behind, and about how far. */
import type { MapSkater } from '#shared/view/trackMap.ts';
import { LaneBadge } from './LaneBadge.tsx';
import styles from './TrackMapCloseUp.module.css';

export function TrackMapCloseUp({ skaters }: { readonly skaters: readonly MapSkater[] }) {
  return (
    <div className={styles['strip']} aria-hidden>
      <span className={styles['line']} />
      {skaters.map(({ id, armband, lane }) => (
        <div key={id} className={styles['lane']}>
          <span className={styles['mover']} data-part={`close ${id}`}>
            <LaneBadge armband={armband} lane={lane} className={styles['disc']} />
            <span className={styles['metres']} data-part={`metres ${id}`} />
          </span>
        </div>
      ))}
    </div>
  );
}
