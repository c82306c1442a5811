/** The graphics that a broadcaster can place, and what may be asked of them. */
import type { StartLane } from '../primitives/ids.ts';
import type { NumberLocale } from './format.ts';

export const OVERLAY_ELEMENTS = [
  'clock',
  'pair',
  'name',
  'split',
  'results',
  'standings',
  'record',
  'time-to-beat',
  'next',
  'podium',
] as const;

export type OverlayElement = (typeof OVERLAY_ELEMENTS)[number];

export interface OverlayOptions {
  readonly locale: NumberLocale;
  readonly elements: readonly OverlayElement[];
  /** Shown as long as there is something true to show, for a host that takes graphics in and out by itself. */
  readonly isHeld: boolean;
  /** Whose name, in which starting lane. */
  readonly lane: StartLane;
  /** By how many pages a host has turned a table on by hand; none when left out. */
  readonly pagesAhead?: number;
}
