// @vitest-environment node
/** Screens on the real transport of several servers with one log: each moves on by itself, and goes on where it was. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect, type ConnectionParts } from '../../client/live/connection.ts';
import { createLiveStore, type LiveState, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { gateTo, type Gate } from '../support/gate.ts';
import { sharedMemoryLog } from '../support/sharedMemoryLog.ts';
import { TransportServer } from '../support/transportServer.ts';

/** Screens reach each server through a gate of its own. */
interface Site {
  readonly server: TransportServer;
  readonly gate: Gate;
}

let home: Site;
let other: Site;
let servers: readonly string[];
let store: LiveStore;
let device: number;
let openLog: ReturnType<typeof sharedMemoryLog>;
const endings: (() => unknown)[] = [];

beforeEach(async () => {
  openLog = sharedMemoryLog();
  device = 0;
  servers = [];
  [home, other] = [await site(), await site()];
  servers = [home.gate.url, other.gate.url];
  store = createLiveStore();
  await openDistance(1);
});

afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
  vi.useRealTimers();
});

async function site(log = openLog()): Promise<Site> {
  const server = await TransportServer.start({ log, servers: () => servers });
  endings.push(() => server.close());
  const gate = await gateTo(Number(new URL(server.url).port));
  endings.push(() => gate.close());
  return { server, gate };
}

function screen(parts: Partial<ConnectionParts> = {}): void {
  const end = connect({
    url: home.gate.url,
    store,
    clock: createServerClock(() => device + performance.now()),
    reloader: { forUnderstanding: () => false, forBuild: () => expect.unreachable('a reload'), settle: () => {} },
    build: 'test',
    screen: 'arena',
    complain: (problem) => expect.unreachable(problem),
    waits: { shortestMs: 1, longestMs: 5 },
    ...parts,
  });
  endings.push(end);
}

async function openDistance(distance: number, { server }: Site = other): Promise<void> {
  const what = { lengthM: 500, gender: 'men', label: null, startMode: 'single', plannedStart: null } as const;
  const command = { kind: 'OpenDistance', distance, ...what } as const;
  const answer = await server.submit({ commandId: `open-${distance}-${server.host.current().logId}`, command });
  expect(answer).toMatchObject({ ok: true });
}

/** Resolves as soon as the store looks like this. */
function until(isSo: (live: LiveState) => boolean): Promise<LiveState> {
  return new Promise((resolve) => {
    const check = (live: LiveState) => {
      if (!isSo(live)) return;
      unsubscribe();
      resolve(live);
    };
    const unsubscribe = store.subscribe(check);
    check(store.getState());
  });
}

const isAt = (url: string | null) => (live: LiveState) => live.server === url && live.link === 'live';

/** What happens to the server a screen is at, and takes it away for good. */
async function die({ gate }: Site): Promise<void> {
  gate.cut();
  await gate.close();
}

describe('a screen whose server dies', () => {
  test('goes on at the next from the fact it holds, with nothing sent twice', async () => {
    screen();
    await until(isAt(null));
    const seen: number[] = [];
    store.subscribe(({ competition }, before) => {
      if (competition !== before.competition) seen.push(competition.seq);
    });
    await die(home);
    await openDistance(2);
    const { snapshotSeq } = await until(({ competition }) => competition.seq === 2);
    expect([isAt(other.gate.url)(store.getState()), snapshotSeq, seen]).toEqual([true, 1, [2]]);
    await openDistance(3);
    await until(({ competition }) => competition.seq === 3);
  });
});
