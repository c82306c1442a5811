/** A fixed stage of 1920 × 1080 stage pixels, scaled evenly to any window; the ground fills what is left. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import styles from './Stage.module.css';

export interface StageProps {
  readonly children: ReactNode;
  /** Numbers on the stage are old. */
  readonly isStale: boolean;
  /** Draws the safe area, for setting up a screen. */
  readonly hasGuides: boolean;
}

export function Stage({ children, isStale, hasGuides }: StageProps) {
  return (
    <div className={styles['ground']}>
      <div className={styles['stage']} data-stale={isStale ? '' : undefined}>
        <Grooves />
        {children}
        {hasGuides && <div className={styles['guides']} />}
      </div>
    </div>
  );
}

/** Traces of skates in a bend: the only ornament, and a quiet one. */
function Grooves() {
  return (
    <svg className={styles['grooves']} viewBox="0 0 1920 1080" aria-hidden>
      {GROOVE_RADII.map((radius) => (
        <circle key={radius} cx="1040" cy="470" r={radius} />
      ))}
    </svg>
  );
}

const GROOVE_RADII = [760, 812, 872, 914, 996, 1052];

/** The line: an ice rule from edge to edge of the window. The leader and nobody else. */
export function IceLine({ className }: { readonly className?: string | undefined }) {
  return <div className={clsx(styles['line'], className)} />;
}
