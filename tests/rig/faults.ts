/** What goes wrong in a round: each fault begins while commands are under way and is mended at the end of the round. */
import type { Chance } from '../support/chance.ts';
import type { Cable, CableState } from './cable.ts';
import type { ServerProcess } from './serverProcess.ts';

export interface Surroundings {
  readonly server: ServerProcess;
  readonly cables: readonly Cable[];
}

export type FaultKind = 'none' | 'kill' | 'restart' | 'diskFull' | CableState;

/** As often as they are listed. */
export const EVERY_FAULT: readonly FaultKind[] = [
  'none',
  'kill',
  'kill',
  'kill',
  'restart',
  'diskFull',
  'diskFull',
  'pulled',
  'pulled',
  'dead',
  'slow',
  'slow',
];

const HOUR_MS = 3_600_000;

export async function begin(fault: FaultKind, { server, cables }: Surroundings, chance: Chance): Promise<void> {
  switch (fault) {
    case 'none':
    case 'whole':
      return;
    case 'kill':
      await server.kill();
      // The machine comes back with a clock that may be an hour off.
      return server.start(HOUR_MS * (chance.below(3) - 1));
    case 'restart':
      await server.stop();
      return server.start();
    case 'diskFull':
      return server.fillDisk();
    case 'pulled':
    case 'dead':
    case 'slow':
      for (const cable of cables) if (chance.isLucky(0.6)) cable.become(fault);
  }
}

export function mend(fault: FaultKind, { server, cables }: Surroundings): void {
  if (fault === 'diskFull') server.freeDisk();
  for (const cable of cables) cable.become('whole');
}
