/** The one number that says whether all screens follow. */
import type { Fleet } from './fleet.ts';

/** The last fact on the slowest screen, over all that are there; null where none has painted one. */
export function slowestDrawnMs({ screens }: Pick<Fleet, 'screens'>): number | null {
  const times = screens.flatMap(({ behindMs, drawnMs, presence: is }) => {
    const ms = is === 'behind' ? behindMs : drawnMs;
    return is === 'away' || ms === null ? [] : [ms];
  });
  return times.length === 0 ? null : Math.max(...times);
}
