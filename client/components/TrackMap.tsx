/** The rink from above: where the skaters are, by estimate, and where the leader was at the same race time. Drawn once, moved by the frame loop. */
import { clsx } from 'clsx';
import { memo, useRef, type CSSProperties, type ReactNode } from 'react';
import type { MapGhost, MapSkater, TrackMapView } from '#shared/view/trackMap.ts';
import { TRAIL_PIECES } from '#shared/view/trackMotion.ts';
import { useTexts } from '../text/useTexts.ts';
import { LaneBadge } from './LaneBadge.tsx';
import styles from './TrackMap.module.css';
import { TrackMapCloseUp } from './TrackMapCloseUp.tsx';
import { TrackMapRink } from './TrackMapRink.tsx';
import { useTrackPaint } from './useTrackPaint.ts';

export interface TrackMapProps {
  readonly map: TrackMapView;
  /** Reads the server's clock. */
  readonly now: () => number;
  readonly className?: string | undefined;
  /** What stands in the infield. */
  readonly children?: ReactNode;
}

export function TrackMap({ map, now, className, children }: TrackMapProps) {
  const { spoken } = useTexts();
  const root = useRef<HTMLElement>(null);
  useTrackPaint(root, map, now);
  return (
    <figure ref={root} className={clsx(styles['map'], className)} aria-label={spoken.trackMap}>
      <TrackMapRink lengthM={map.lengthM} />
      <div className={styles['infield']}>{children}</div>
      {map.skaters.map(({ id, armband }) => (
        <Trail key={id} id={id} armband={armband} />
      ))}
      {map.ghosts.map(({ id, kind, scope, label }) => (
        <Ghost key={id} id={id} kind={kind} scope={scope} label={label} />
      ))}
      {map.skaters.map(({ id, armband, lane }) => (
        <span key={id} className={LIFTED} data-part={`disc ${id}`}>
          <LaneBadge armband={armband} lane={lane} className={styles['disc']} />
        </span>
      ))}
      {map.skaters.length <= 2 && <TrackMapCloseUp skaters={map.skaters} />}
    </figure>
  );
}

const LIFTED = clsx(styles['mover'], styles['lifted']);
const PIECES = Array.from({ length: TRAIL_PIECES }, (_, piece) => piece);

/** The frame loop moves what stands here: a new fact draws nothing of it anew. */
const Trail = memo(function Trail({ id, armband }: Pick<MapSkater, 'id' | 'armband'>) {
  return PIECES.map((piece) => (
    <span key={piece} className={styles['mover']} data-part={`trail ${id}`}>
      <span className={clsx(styles['trail'], styles[armband])} style={fade(piece)} />
    </span>
  ));
});

/** From half covering at the skater to nothing at the end. */
function fade(piece: number): CSSProperties {
  return { opacity: 0.5 - piece / (2 * TRAIL_PIECES) };
}

const Ghost = memo(function Ghost({ id, kind, scope, label }: Pick<MapGhost, 'id' | 'kind' | 'scope' | 'label'>) {
  const colour = clsx(styles[kind], scope !== null && styles[scope]);
  return (
    <>
      <span className={LIFTED} data-part={`line ${id}`}>
        <span className={clsx(styles['line'], colour)} />
      </span>
      <span className={LIFTED} data-part={`label ${id}`}>
        <span className={clsx(styles['label'], colour)}>{kind === 'record' ? scope : label}</span>
      </span>
    </>
  );
});
