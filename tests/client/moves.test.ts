// @vitest-environment node
/** Screens on the real transport of several servers with one log: each moves on by itself, and goes on where it was. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { connect, type ConnectionParts } from '../../client/live/connection.ts';
import { createLiveStore, type LiveState, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { gateTo, type Gate } from '../support/gate.ts';
import { openMemoryFactLog } from '../support/memoryFactLog.ts';
import { sharedMemoryLog } from '../support/sharedMemoryLog.ts';
import { TransportServer } from '../support/transportServer.ts';
import { untilLive } from '../support/untilLive.ts';

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
  const gate = await gateTo(portOf(server.url));
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

const until = (isSo: (live: LiveState) => boolean) => untilLive(store, isSo);

const portOf = (url: string) => Number(new URL(url).port);
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

  test('knows where to go from the beginning where it was told', async () => {
    await die(home);
    servers = [];
    screen({ others: [other.gate.url] });
    await until(isAt(other.gate.url));
    expect(store.getState().competition.seq).toBe(1);
  });

  test('passes over one that is dead, too', async () => {
    const third = await site();
    servers = [...servers, third.gate.url];
    screen();
    await until(isAt(null));
    await Promise.all([die(home), die(third)]);
    expect((await until(isAt(other.gate.url))).snapshotSeq).toBe(1);
  });

  test('is known to the desk there under its id', async () => {
    const report = vi.fn<() => () => void>(() => () => undefined);
    screen({ screenId: 'north' as ScreenId, report });
    await until(isAt(null));
    await die(home);
    await until(isAt(other.gate.url));
    const { screens } = other.server.transport.screens.fleet();
    expect(screens).toMatchObject([{ id: 'north', awaySince: null }]);
    expect(report).toHaveBeenCalledOnce();
  });

  test('stays where it is when its first server is back', async () => {
    screen();
    await until(isAt(null));
    home.gate.cut();
    await until(isAt(other.gate.url));
    await openDistance(2);
    await until(({ competition }) => competition.seq === 2);
    expect(store.getState().server).toBe(other.gate.url);
  });

  test('goes round while all are away, keeps its picture, and is served by the first that is back', async () => {
    screen();
    await until(isAt(null));
    servers = [];
    await Promise.all([die(home), die(other)]);
    const { competition } = await until(({ link }) => link === 'reconnecting');
    expect(competition.seq).toBe(1);
    const back = await gateTo(portOf(other.server.url), portOf(other.gate.url));
    endings.push(() => back.close());
    await until(isAt(other.gate.url));
  });

  test('at the panel waits for the server that it is signed in to', async () => {
    screen({ audience: 'operator', others: servers });
    await until(isAt(null));
    await die(home);
    await until(({ link }) => link === 'reconnecting');
    const back = await gateTo(portOf(home.server.url), portOf(home.gate.url));
    endings.push(() => back.close());
    await until(isAt(null));
    expect(store.getState().server).toBeNull();
  });
});

test('a screen whose server stops in order goes on at the next at once', async () => {
  screen();
  await until(isAt(null));
  home.server.transport.close();
  expect((await until(isAt(other.gate.url))).snapshotSeq).toBe(1);
});

test('a screen whose server falls silent looks elsewhere after three seconds', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  screen();
  await until(isAt(null));
  home.gate.silence();
  vi.advanceTimersByTime(1000);
  device += 2900;
  vi.advanceTimersByTime(1000);
  expect(store.getState()).toMatchObject({ server: null, link: 'live' });
  device += 200;
  vi.advanceTimersByTime(1000);
  await until(isAt(other.gate.url));
});

/** Its database is away: on its clock time passes without a look that succeeds. */
function loseSight({ server }: Site): void {
  server.clock.advance(3000);
}

describe('a screen whose server is behind the log', () => {
  test('[W2] goes on at one that is not, without an empty picture', async () => {
    screen();
    await until(isAt(null));
    loseSight(home);
    await until(isAt(other.gate.url));
    await openDistance(2);
    expect(await until(({ competition }) => competition.seq === 2)).toMatchObject({ snapshotSeq: 1 });
  });

  test('shows what it has as late while all are, and is right as soon as one is', async () => {
    screen();
    await until(isAt(null));
    loseSight(other);
    loseSight(home);
    await until(isAt(other.gate.url));
    const { lastContactAt } = store.getState();
    await until(isAt(null));
    await until(isAt(other.gate.url));
    expect(store.getState()).toMatchObject({ lastContactAt, competition: { seq: 1 } });
    await openDistance(2);
    const live = await until(({ competition }) => competition.seq === 2);
    await until((now) => now.lastContactAt !== lastContactAt);
    expect(live.snapshotSeq).toBe(1);
  });

  test('stays there when it has no other', async () => {
    servers = [];
    screen();
    await until(isAt(null));
    loseSight(home);
    const { lastContactAt } = store.getState();
    await openDistance(2);
    await until(({ competition }) => competition.seq === 2);
    home.server.clock.advance(250);
    await until((live) => live.lastContactAt !== lastContactAt);
    expect(store.getState().server).toBeNull();
  });
});

test('[W7] a server on the way that shows something else is asked last', async () => {
  const rehearsing = await site(openMemoryFactLog());
  servers = [home.gate.url, rehearsing.gate.url, other.gate.url];
  screen();
  const { logId } = await until(isAt(null));
  const logs = new Set<unknown>();
  store.subscribe((live) => logs.add(live.logId));
  await die(home);
  await until(isAt(other.gate.url));
  expect([...logs]).toEqual([logId]);
  await die(other);
  // Nobody else is left.
  await until((live) => live.logId === rehearsing.server.host.current().logId);
});

test('a page of another build is loaded anew where it came from, and nowhere else', async () => {
  const forBuild = vi.fn<() => boolean>(() => false);
  const reloader = { forUnderstanding: () => false, forBuild, settle: () => undefined };
  screen({ build: 'older', reloader });
  await until(isAt(null));
  expect(forBuild).toHaveBeenCalled();
  forBuild.mockClear();
  await die(home);
  await until(isAt(other.gate.url));
  expect(forBuild).not.toHaveBeenCalled();
});
