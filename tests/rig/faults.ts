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
  /** It has begun in full. */
  readonly begun: Promise<void>;
  /** Servers that cannot write until it is mended. */
  readonly cannotWrite: readonly ServerProcess[];
  readonly mend: () => Promise<void>;
}

const HOUR_MS = 3_600_000;

export function begin(fault: FaultKind, surroundings: Surroundings, chance: Chance): Trouble {
  const { servers, cables } = surroundings;
  const server = must(servers[chance.below(servers.length)], 'a server');
  switch (fault) {
    case 'none':
    case 'whole':
      return trouble();
    case 'kill':
      return kill(server, chance);
    case 'restart':
      return restart(server);
    case 'diskFull':
      return fillDisk(server, chance);
    case 'databaseRestart':
      return restartDatabase(surroundings, chance);
    case 'pulled':
    case 'dead':
    case 'slow':
      for (const cable of cables) if (chance.isLucky(0.6)) cable.become(fault);
      return trouble({ mend: async () => mendCables(cables) });
  }
}

function mendCables(cables: readonly Cable[]): void {
  for (const cable of cables) cable.become('whole');
}

function trouble(parts: Partial<Trouble> = {}): Trouble {
  return { gone: null, begun: Promise.resolve(), cannotWrite: [], mend: async () => {}, ...parts };
}

/** The machine comes back with a clock that may be an hour off. */
function kill(server: ServerProcess, chance: Chance): Trouble {
  const shiftMs = HOUR_MS * (chance.below(3) - 1);
  const gone = { server, at: performance.now() };
  return trouble({ gone, begun: server.kill(), mend: () => server.start(shiftMs) });
}

function restart(server: ServerProcess): Trouble {
  const gone = { server, at: performance.now() };
  return trouble({ gone, begun: server.stop(), mend: () => server.start() });
}

function fillDisk(server: ServerProcess, chance: Chance): Trouble {
  const what = chance.isLucky(0.5) ? 'nothing' : 'more';
  server.fillDisk(what);
  // Where only no file can grow, something may still find a place.
  return trouble({ cannotWrite: what === 'nothing' ? [server] : [], mend: async () => server.freeDisk() });
}

function restartDatabase({ store, servers }: Surroundings, chance: Chance): Trouble {
  const lost = store.lose(chance.isLucky(0.5) ? 'fast' : 'immediate');
  const mend = async (): Promise<void> => {
    const bringBack = await lost;
    await bringBack();
  };
  return trouble({ begun: lost.then(() => {}), cannotWrite: servers, mend });
}
