/** How long a screen waits before it tries to connect again; it never gives up. */

export interface Waits {
  /** At first. */
  readonly shortestMs: number;
  /** At most. */
  readonly longestMs: number;
  /** Those who go over to another server come there within this time; within the shortest wait where it is left out. */
  readonly moveWithinMs?: number;
}

export const WAITS: Waits = { shortestMs: 300, longestMs: 5000, moveWithinMs: 1500 };

/** Screens are few, and thousands look at each: they may knock often, and are back in a second. */
export const SCREEN_WAITS: Waits = { shortestMs: 200, longestMs: 600 };

/** Doubles with every attempt, spread by half to either side so that a hall of screens does not return at once. */
export function returnDelayMs(attempt: number, chance: number, { shortestMs, longestMs }: Waits = WAITS): number {
  const base = Math.min(longestMs, shortestMs * 2 ** attempt);
  return Math.max(shortestMs, Math.min(longestMs, base * (0.5 + chance)));
}
