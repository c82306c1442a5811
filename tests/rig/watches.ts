/** What is looked at while something is broken: whether screens find another server in time, and what a server says of itself. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Trouble } from './faults.ts';
import type { ServerProcess } from './serverProcess.ts';
import type { Stage } from './stage.ts';

/**
 * So long after its server went, a screen holds the newest fact again, when there is another server. What the machine kept
 * the screens waiting does not count.
 */
const RIGHT_AGAIN_MS = 3000;
/** Then it is no longer waited for: how late it was is told as this. */
const WAITED_MS = 10_000;
/** Somebody has sent a command by then that would be accepted. */
const TRIED_WITHIN_MS = 2000;
/** After the disk has room again, or the database is back. */
const READY_AGAIN_MS = 5000;
/**
 * What a server may hold at most: a bare one takes about 110 MB, a long day some tens more, and garbage may lie about for
 * a while as much again. A leak of some KB a command is found in half an hour.
 */
const MEMORY_MB = 400;

/** What was found on the way. */
export interface Watched {
  readonly violations: string[];
  /** The longest that a screen was wrong after its server went, and how much of it the machine kept the screens waiting. */
  rightAgainMs: number;
  ofThatStalledMs: number;
  /** The most that a server was seen to hold. */
  memoryMb: number;
}

/** Resolves when everybody who was at that server is right again. */
export async function watchReturn({ gone }: Trouble, stage: Stage, watched: Watched): Promise<void> {
  const { cables, observers, operators, device, servers } = stage;
  // Nobody has anywhere to go while the only server is away.
  if (gone === null || servers.length === 1) return;
  const newest = (): number => Math.max(...[...operators, device].map((sender) => sender.newest));
  const cable = servers.indexOf(gone.server);
  const guests = observers.filter(({ at }, index) => cables[index]?.[cable]?.url === at);
  const stalls = new Stalls();
  await Promise.all(
    guests.map(async (guest) => {
      await guest.returns(newest, WAITED_MS);
      const tookMs = Math.round(performance.now() - gone.at);
      const stalledMs = Math.round(stalls.sumMs);
      if (tookMs > watched.rightAgainMs) Object.assign(watched, { rightAgainMs: tookMs, ofThatStalledMs: stalledMs });
      if (tookMs - stalledMs > RIGHT_AGAIN_MS)
        watched.violations.push(`${guest.name} was right again ${tookMs} ms after ${gone.server.name} went`);
    }),
  );
  stalls.end();
}

const BEAT_MS = 10;

/** How long a machine with too much to do has kept the screens themselves waiting, which live in this process. */
class Stalls {
  #expectedAt = performance.now() + BEAT_MS;
  sumMs = 0;
  readonly #beat = setInterval(() => {
    const now = performance.now();
    this.sumMs += Math.max(0, now - this.#expectedAt);
    this.#expectedAt = now + BEAT_MS;
  }, BEAT_MS);

  end(): void {
    clearInterval(this.#beat);
  }
}

/** Whoever had to turn a command away says so of itself, too; @returns those servers */
export async function watchUnready(
  { cannotWrite }: Trouble,
  before: ReadonlyMap<ServerProcess, number>,
  watched: Watched,
): Promise<readonly ServerProcess[]> {
  const tried = () => cannotWrite.filter((server) => server.unavailable > (before.get(server) ?? 0));
  const until = performance.now() + TRIED_WITHIN_MS;
  while (cannotWrite.length > 0 && tried().length === 0 && performance.now() < until) await pause(20);
  for (const server of tried())
    if (await server.isReady()) watched.violations.push(`${server.name} said that it can write, and could not`);
  return tried();
}

export async function watchReadyAgain(servers: readonly ServerProcess[], watched: Watched): Promise<void> {
  const until = performance.now() + READY_AGAIN_MS;
  for (const server of servers) {
    let isReady = await server.isReady();
    while (!isReady && performance.now() < until) {
      await pause(50);
      isReady = await server.isReady();
    }
    if (!isReady)
      watched.violations.push(`${server.name} still says that it cannot write, and nothing is broken any more`);
  }
}

export function watchMemory(servers: readonly ServerProcess[], watched: Watched): void {
  for (const server of servers) {
    const memoryMb = server.memoryMb();
    watched.memoryMb = Math.max(watched.memoryMb, memoryMb);
    if (memoryMb > MEMORY_MB) watched.violations.push(`${server.name} holds ${memoryMb} MB`);
  }
}
