// @vitest-environment node
/** A phone on the real server: it follows on a stream, resumes, comes back, notices a dead line, moves to another log and to another server. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { createLiveStore, type LiveState, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { follow } from '../../client/live/stream.ts';
import { gateTo, type Gate } from '../support/gate.ts';
import { openMemoryFactLog } from '../support/memoryFactLog.ts';
import { NodeEventSource } from '../support/nodeEventSource.ts';
import { sharedMemoryLog } from '../support/sharedMemoryLog.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { TestServer } from '../support/testServer.ts';
import { untilLive } from '../support/untilLive.ts';

let server: TestServer;
let other: TestServer | null;
let gate: Gate;
let store: LiveStore;
let openLog: ReturnType<typeof sharedMemoryLog>;
/** As the server names them from now on. */
let servers: string[];
let stop: () => void;
let device = 0;
const clock = createServerClock(() => device);

beforeEach(async () => {
  vi.stubGlobal('EventSource', NodeEventSource);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  device = 10_000;
  other = null;
  servers = [];
  openLog = sharedMemoryLog();
  server = await TestServer.start(tempFolder(), openLog(), { servers });
  gate = await gateTo(server.running.port);
  await openCompetition();
  store = createLiveStore();
  stop = follow({
    url: gate.url,
    store,
    clock,
    reloader: { forUnderstanding: () => false, forBuild: () => false, settle: () => undefined },
    build: 'test',
    screen: 'phone',
    complain: (problem) => expect.unreachable(problem),
    waits: { shortestMs: 1, longestMs: 5 },
  });
});

afterEach(async () => {
  stop();
  await gate.close();
  await server.close();
  // What the phone has asked last is answered then, and keeps no line open.
  await other?.ask('/healthz');
  await other?.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Commands have ids of their own in each log. */
async function tell(command: CommandRequestInput['command']): Promise<void> {
  const { logId } = server.running.host.current();
  const answer = await server.command({ commandId: `${logId}-${server.lastSeq}`, command });
  expect(answer.text).toContain('"ok":true');
}

function openCompetition(): Promise<void> {
  const place = { venue: 'Thialf', city: 'Heerenveen', noc: 'NED', startDay: '2026-02-09' };
  return tell({ kind: 'OpenCompetition', name: 'Test', ...place, level: 'other', rehearsal: null });
}

function openDistance(distance: number): Promise<void> {
  const what = { lengthM: 500, gender: 'men', label: null, startMode: 'single', plannedStart: null } as const;
  return tell({ kind: 'OpenDistance', distance, ...what });
}

const until = (isSo: (live: LiveState) => boolean) => untilLive(store, isSo);

/** On its stream, and not only in possession of the first snapshot. */
async function onStream(): Promise<void> {
  await vi.waitFor(async () => {
    expect((await server.ask('/metrics')).text).toMatch(/icebell_sockets\{audience="phone"\} 1/);
  });
}

describe('a phone that follows', () => {
  test('receives everything, then follows fact by fact', async () => {
    await until(({ link, competition }) => link === 'live' && competition.seq === 1);
    await onStream();
    await openDistance(1);
    const { competition } = await until((live) => live.competition.seq === 2);
    expect(Object.keys(competition.distances)).toEqual(['1']);
  });

  test('learns the time of the server', async () => {
    await until(() => clock.uncertaintyMs() !== null);
    expect(clock.serverNow()).toBeCloseTo(server.clock.now(), -2);
  });

  test('hears a pulse once a second', async () => {
    await onStream();
    const { lastContactAt } = store.getState();
    device += 700;
    server.clock.advance(1000);
    const live = await until((now) => now.lastContactAt !== lastContactAt);
    expect(live.lastContactAt).toBe(device);
  });

  test('[W2] whose line is cut comes back and resumes where it was', async () => {
    await onStream();
    gate.cut();
    await until(({ link }) => link === 'reconnecting');
    await openDistance(2);
    const { link, snapshotSeq } = await until(({ competition }) => competition.seq === 2);
    expect(link).toBe('live');
    // The tail, not everything anew.
    expect(snapshotSeq).toBe(1);
  });

  test('finds out by itself that a silent line is dead', async () => {
    await onStream();
    gate.silence();
    await openDistance(2);
    gate.speak();
    // Lines that were kept open for later are dead as well; each is tried and given up.
    await vi.waitFor(() => {
      device += 6000;
      vi.advanceTimersByTime(1000);
      expect(store.getState().competition.seq).toBe(2);
    });
  });

  test('[W2] moves to another log when the server does', async () => {
    await onStream();
    const { logId } = store.getState();
    const next = await server.running.openSession(openMemoryFactLog());
    await server.running.host.switchTo(next).close();
    const moved = await until((live) => live.logId !== logId);
    expect(moved.competition.seq).toBe(0);
    await openCompetition();
    await until(({ competition }) => competition.seq === 1);
  });
});

describe('a phone whose server dies', () => {
  beforeEach(async () => {
    other = await TestServer.start(tempFolder(), openLog());
    // Its clock is a little ahead, and its own.
    other.clock.advance(40);
    await onStream();
    servers.push(other.running.url);
    device += 1;
    server.clock.advance(250);
    await until(({ lastContactAt }) => lastContactAt === device);
  });

  test('[W2] goes on at the other from the fact it holds, and tells the time of that one', async () => {
    gate.cut();
    await gate.close();
    await openDistance(2);
    const live = await until(({ competition, link }) => competition.seq === 2 && link === 'live');
    expect(live).toMatchObject({ server: other?.running.url, snapshotSeq: 1 });
    await until((now) => now.lastContactAt !== null && clock.uncertaintyMs() !== null);
    device += 2000;
    other?.clock.advance(2000);
    expect(Math.abs(clock.serverNow() - (other?.clock.now() ?? 0))).toBeLessThan(5);
  });

  test('leaves one that has fallen silent after three seconds', async () => {
    gate.silence();
    device += 3100;
    vi.advanceTimersByTime(1000);
    const { snapshotSeq } = await until(({ link, server: at }) => at === other?.running.url && link === 'live');
    expect(snapshotSeq).toBe(1);
  });
});
