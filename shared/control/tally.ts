/** Whether viewers see what a screen paints, as far as anybody can say. */
import type { FleetScreen } from './fleet.ts';
import { isOverPicture } from './overPicture.ts';

/** `unknown`: no host tells, or the screen is away. Null for a screen that is in no programme picture. */
export type Tally = 'onAir' | 'offAir' | 'unknown' | null;

export function tallyOf({ presence, screen, status }: Pick<FleetScreen, 'presence' | 'screen' | 'status'>): Tally {
  if (!isOverPicture(screen)) return null;
  const onAir = presence === 'away' ? null : (status?.onAir ?? null);
  if (onAir === null) return 'unknown';
  return onAir ? 'onAir' : 'offAir';
}
