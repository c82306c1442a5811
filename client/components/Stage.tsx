/** A stage in stage pixels, scaled evenly to any window: type keeps its form, and the free room of the layout takes the rest. */
import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Guides } from './Guides.tsx';
import styles from './Stage.module.css';

/** 16:9, a flat ring or strip of LED, and an upright screen. */
export type StageShape = 'wide' | 'ribbon' | 'portrait';

/** Colours for a usual hall, and for one in daylight. */
export type StageTheme = 'dark' | 'high-contrast';

export interface StageProps {
  readonly children: ReactNode;
  readonly shape?: StageShape | undefined;
  readonly theme?: StageTheme | undefined;
  /** Numbers on the stage are old. */
  readonly isStale: boolean;
  /** Draws the safe areas, for setting up a screen. */
  readonly hasGuides: boolean;
}

export function Stage({ children, shape = 'wide', theme = 'dark', isStale, hasGuides }: StageProps) {
  return (
    <div className={styles['ground']} data-theme={theme}>
      <div className={clsx(styles['stage'], styles[shape])} data-stale={isStale ? '' : undefined}>
        {shape === 'wide' && <Grooves />}
        {children}
        {hasGuides && <Guides />}
      </div>
    </div>
  );
}

/** Traces of skates in a bend: the only ornament, and a quiet one. */
function Grooves() {
  return (
    <svg className={styles['grooves']} viewBox="0 0 1920 1080" preserveAspectRatio="xMaxYMid slice" aria-hidden>
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
