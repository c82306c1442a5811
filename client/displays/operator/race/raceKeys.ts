/** Which key stands for which skater: the letter on the armband, and beside it for the second wave of a quartet. */
import type { RaceKey } from '#shared/primitives/ids.ts';

export function keyOfRace({ wave, lane }: Pick<RaceKey, 'wave' | 'lane'>): string {
  if (wave === 1) return lane === 'inner' ? 'I' : 'O';
  return lane === 'inner' ? 'K' : 'L';
}
