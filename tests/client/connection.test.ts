// @vitest-environment node
/** The connection of a screen against the real transport: it follows, resumes, comes back, and moves to another log. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Server } from 'socket.io';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connect, type ConnectionParts } from '../../client/live/connection.ts';
import { createLiveStore, type LiveState, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { openMemoryFactLog } from '../support/memoryFactLog.ts';
import { TransportServer } from '../support/transportServer.ts';
import { untilLive } from '../support/untilLive.ts';

let server: TransportServer;
let store: LiveStore;
let disconnect: () => void;
const lines = new Set<Duplex>();
const clock = createServerClock(() => performance.now());

beforeEach(async () => {
  server = await TransportServer.start();
  lines.clear();
  server.httpServer.on('connection', (line: Duplex) => lines.add(line));
  store = createLiveStore();
  await openDistance(1);
  disconnect = connect({ ...parts(store), url: server.url });
});

afterEach(async () => {
  disconnect();
  await server.close();
});

function parts(ofStore: LiveStore): ConnectionParts {
  return {
    store: ofStore,
    clock,
    reloader: { forUnderstanding: () => false, forBuild: () => false, settle: () => undefined },
    build: 'test',
    screen: 'arena',
    complain: (problem) => expect.unreachable(problem),
    waits: { shortestMs: 1, longestMs: 5 },
  };
}

async function openDistance(distance: number): Promise<void> {
  const answer = await server.submit({
    commandId: `open-${distance}-${server.host.current().logId}`,
    command: {
      kind: 'OpenDistance',
      distance,
      lengthM: 500,
      gender: 'men',
      label: null,
      startMode: 'single',
      plannedStart: null,
    },
  });
  if (!answer.ok) throw new Error(answer.refusal.reason);
}

const until = (isSo: (live: LiveState) => boolean) => untilLive(store, isSo);

describe('a connected screen', () => {
  test('receives everything, then follows fact by fact', async () => {
    await until(({ link, competition }) => link === 'live' && competition.seq === 1);
    await openDistance(2);
    const { competition } = await until((live) => live.competition.seq === 2);
    expect(Object.keys(competition.distances)).toEqual(['1', '2']);
  });

  test('learns the time of the server', async () => {
    await until(({ lastContactAt }) => lastContactAt !== null && clock.uncertaintyMs() !== null);
    expect(Math.abs(clock.serverNow() - server.clock.now())).toBeLessThan(60_000);
  });

  test('whose line is cut comes back and resumes where it was', async () => {
    await until(({ competition }) => competition.seq === 1);
    for (const line of lines) line.destroy();
    await until(({ link }) => link === 'reconnecting');
    await openDistance(2);
    const { link } = await until(({ competition }) => competition.seq === 2);
    expect(link).toBe('live');
  });

  test('[W2] moves to another log when the server does', async () => {
    const { logId } = await until(({ competition }) => competition.seq === 1);
    await server.host.switchTo(await server.openSession(openMemoryFactLog())).close();
    const moved = await until((live) => live.logId !== logId);
    expect(moved.competition.seq).toBe(0);
    await openDistance(3);
    await until(({ competition }) => Object.hasOwn(competition.distances, 3));
  });
});

test('a screen that is sent away comes back by itself', async () => {
  const seen: unknown[] = [];
  let wasSeen = () => {};
  const strict = new Server();
  strict.on('connection', (socket) => {
    socket.on('hello', (hello: { readonly screen: string }) => {
      seen.push(hello.screen);
      socket.emit('goodbye', { code: 'serverTooOld', reason: 'not yet' });
      socket.disconnect(true);
      if (seen.length === 3) wasSeen();
    });
  });
  const seenOften = new Promise<void>((resolve) => {
    wasSeen = resolve;
  });
  const httpServer = createServer();
  strict.attach(httpServer);
  await new Promise<void>((resolve) => {
    httpServer.listen(0, '127.0.0.1', resolve);
  });
  const { port } = httpServer.address() as AddressInfo;
  const stop = connect({ ...parts(createLiveStore()), url: `http://127.0.0.1:${port}` });
  await seenOften;
  expect(seen).toEqual(['arena', 'arena', 'arena']);
  stop();
  await strict.close();
});
