/** The armband of a skater: colour by starting lane and wave, and a glyph that says the lane without colour. */
import { clsx } from 'clsx';
import { memo } from 'react';
import type { StartLane } from '#shared/primitives/ids.ts';
import type { Armband } from '#shared/rules/track.ts';
import styles from './LaneBadge.module.css';

export interface LaneBadgeProps {
  readonly armband: Armband;
  readonly lane: StartLane;
  /** Written out in an introduction; the glyph alone everywhere else, nothing in a narrow band. */
  readonly word?: string | undefined;
  readonly isNarrow?: boolean | undefined;
  readonly className?: string | undefined;
}

export const LaneBadge = memo(function LaneBadge({ armband, lane, word, isNarrow = false, className }: LaneBadgeProps) {
  return (
    <span className={clsx(styles['band'], styles[armband], className)}>
      {word === undefined ? !isNarrow && <Glyph lane={lane} /> : <span className={styles['word']}>{word}</span>}
    </span>
  );
});

/** An I with slabs cannot be taken for a rule or a 1. */
function Glyph({ lane }: { readonly lane: StartLane }) {
  return (
    <svg className={styles['glyph']} viewBox="0 0 24 28" role="img" aria-label={lane}>
      {lane === 'inner' ? (
        <path d="M1 0h22v6h-7.2v16H23v6H1v-6h7.2V6H1z" />
      ) : (
        <path
          fillRule="evenodd"
          d="M12 0c6.4 0 10 3.6 10 9.6v8.8C22 24.4 18.4 28 12 28S2 24.4 2 18.4V9.6C2 3.6 5.6 0 12 0zm0 6.2c-2 0-2.9 1.1-2.9 3.4v8.8c0 2.3.9 3.4 2.9 3.4s2.9-1.1 2.9-3.4V9.6c0-2.3-.9-3.4-2.9-3.4z"
        />
      )}
    </svg>
  );
}
