/** What goes wrong in a round: each fault begins while commands are under way and is mended at the end of the round. */
import { must } from '#shared/primitives/outcome.ts';
import type { Chance } from '../support/chance.ts';
import type { Cable, CableState } from './cable.ts';
import type { ServerProcess } from './serverProcess.ts';
import type { Store, StoreKind } from './store.ts';

export interface Surroundings {
  readonly store: Store;
  readonly servers: readonly ServerProcess[];
  readonly cables: readonly Cable[];
}

export type FaultKind = 'none' | 'kill' | 'restart' | 'diskFull' | 'databaseRestart' | CableState;

/** As often as they are listed. */
const CABLES = ['pulled', 'pulled', 'dead', 'slow', 'slow'] as const;
export const EVERY_FAULT: Readonly<Record<StoreKind, readonly FaultKind[]>> = {
  sqlite: ['none', 'kill', 'kill', 'kill', 'restart', 'diskFull', 'diskFull', ...CABLES],
  postgres: ['none', 'kill', 'kill', 'kill', 'kill', 'restart', 'databaseRestart', 'databaseRestart', ...CABLES],
};

export interface Trouble {
  /** The server that went, and when: whoever was there has to find another. */
  readonly gone: { readonly server: ServerProcess; readonly at: number } | null;
  /** Servers that cannot write until it is mended. */
  readonly cannotWrite: readonly ServerProcess[];
  readonly mend: () => Promise<void>;
}

const HOUR_MS = 3_600_000;

export function begin(fault: FaultKind, surroundings: Surroundings, chance: Chance): Promise<Trouble> {
  const { servers, cables } = surroundings;
  const server = must(servers[chance.below(servers.length)], 'a server');
  switch (fault) {
    case 'none':
    case 'whole':
      return Promise.resolve(trouble());
    case 'kill':
      return kill(server, chance);
    case 'restart':
      return restart(server);
    case 'diskFull':
      return Promise.resolve(fillDisk(server, chance));
    case 'databaseRestart':
      return restartDatabase(surroundings, chance);
    case 'pulled':
    case 'dead':
    case 'slow':
      for (const cable of cables) if (chance.isLucky(0.6)) cable.become(fault);
      return Promise.resolve(trouble({ mend: async () => mendCables(cables) }));
  }
}

function mendCables(cables: readonly Cable[]): void {
  for (const cable of cables) cable.become('whole');
}

function trouble(parts: Partial<Trouble> = {}): Trouble {
  return { gone: null, cannotWrite: [], mend: async () => {}, ...parts };
}

/** The machine comes back with a clock that may be an hour off. */
async function kill(server: ServerProcess, chance: Chance): Promise<Trouble> {
  const shiftMs = HOUR_MS * (chance.below(3) - 1);
  const at = performance.now();
  await server.kill();
  return trouble({ gone: { server, at }, mend: () => server.start(shiftMs) });
}

async function restart(server: ServerProcess): Promise<Trouble> {
  const at = performance.now();
  await server.stop();
  return trouble({ gone: { server, at }, mend: () => server.start() });
}

function fillDisk(server: ServerProcess, chance: Chance): Trouble {
  const what = chance.isLucky(0.5) ? 'nothing' : 'more';
  server.fillDisk(what);
  // Where only no file can grow, something may still find a place.
  return trouble({ cannotWrite: what === 'nothing' ? [server] : [], mend: async () => server.freeDisk() });
}

async function restartDatabase({ store, servers }: Surroundings, chance: Chance): Promise<Trouble> {
  const bringBack = await store.lose(chance.isLucky(0.5) ? 'fast' : 'immediate');
  return trouble({ cannotWrite: servers, mend: bringBack });
}
