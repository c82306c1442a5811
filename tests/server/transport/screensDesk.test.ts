/** The desk over real sockets: a screen is told what stands and obeys, people see the fleet, and nobody else does. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { LogId, ScreenId, Seq } from '#shared/primitives/ids.ts';
import { Unavailable } from '../../../server/unavailable.ts';
import { aStatus } from '../../support/fleet.ts';
import { openMemoryControlLog } from '../../support/memoryControlLog.ts';
import { createMemoryStorage, openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { readingRequest } from '../../support/plainDecide.ts';
import type { TestScreen } from '../../support/testScreen.ts';
import { DEVICE_HEADERS, OPERATOR_COOKIE, OPERATOR_HEADERS, TransportServer } from '../../support/transportServer.ts';

const north = 'north' as ScreenId;

let server: TransportServer;
let kept: RecordedControlFact[];

beforeEach(async () => {
  kept = [];
  server = await start();
});
afterEach(() => server.close());

function start(): Promise<TransportServer> {
  return TransportServer.start({
    log: openMemoryFactLog(createMemoryStorage('log-a')),
    controlLog: openMemoryControlLog(kept),
  });
}

async function join(screenId = north, kind = 'arena'): Promise<TestScreen> {
  const screen = (await server.connect()).hello({ screen: kind, screenId });
  await screen.next('snapshot');
  return screen;
}

async function person(headers: Readonly<Record<string, string>> = OPERATOR_HEADERS): Promise<TestScreen> {
  const socket = (await server.connect({ headers })).hello({ audience: 'operator', screen: 'operator' });
  await socket.next('snapshot');
  return socket;
}

function direct(command: Parameters<TransportServer['transport']['screens']['direct']>[1], id = north) {
  return server.transport.screens.direct(id, command, 'Anna');
}

describe('a public screen', () => {
  test('is told what stands about it before any fact', async () => {
    const screen = (await server.connect()).hello({ screenId: north });
    await screen.next('snapshot');
    expect(screen.received[0]).toEqual({ name: 'control', message: NO_CONTROL });
  });

  test('is told every change at once, and another screen is not', async () => {
    const [screen, other] = [await join(), await join('foyer' as ScreenId)];
    await direct({ kind: 'rename', name: 'Ribbon north' });
    await direct({ kind: 'scene', scene: 'standings' });
    await direct({ kind: 'message', text: 'Welcome' });
    await screen.names();
    const told = screen.received.flatMap(({ name, message }) => (name === 'control' ? [message] : []));
    expect(told.at(-1)).toEqual({ ...NO_CONTROL, name: 'Ribbon north', scene: 'standings', notice: 'Welcome' });
    expect((await other.names()).filter((name) => name === 'control')).toHaveLength(1);
  });

  test('is asked to show itself, or to load anew, once', async () => {
    const screen = await join();
    await direct({ kind: 'identify' });
    expect(await screen.next('instruction')).toEqual({ kind: 'identify' });
    await direct({ kind: 'reload' });
    expect(await screen.next('instruction')).toEqual({ kind: 'reload' });
    expect(kept).toEqual([]);
  });

  test('that comes back to a server that was started again is told what stood', async () => {
    await join();
    await direct({ kind: 'assign', address: '/arena?rows=6' });
    await server.close();
    server = await start();
    const screen = (await server.connect()).hello({ screenId: north });
    expect(await screen.next('control')).toEqual({ ...NO_CONTROL, address: '/arena?rows=6' });
  });

  test('that greets a second time on its line stays one window', async () => {
    const screen = await join();
    screen.hello({ screenId: north });
    await screen.names();
    expect(server.transport.screens.fleet().screens).toMatchObject([{ id: north, windows: 1 }]);
  });

  test('without an id, as before protocol 3, follows the race and is no part of the fleet', async () => {
    const screen = (await server.connect()).hello({ protocol: 2 });
    await screen.next('snapshot');
    expect(await screen.names()).toEqual(['welcome', 'snapshot']);
    expect(server.transport.screens.fleet().screens).toEqual([]);
  });

  test('does not make the server trust what it says: bad reports are counted and dropped', async () => {
    const screen = await join();
    screen.socket.emit('status', { ...aStatus(), admin: true });
    screen.socket.emit('painted', { seq: 'all' });
    await screen.names();
    expect(server.transport.screens.fleet().screens).toMatchObject([{ status: null }]);
    expect(await server.meters.registry.metrics()).toContain('icebell_socket_troubles_total{reason="malformed"} 2');
  });
});

describe('people', () => {
  test.each([
    ['a token', OPERATOR_HEADERS],
    ['a cookie', OPERATOR_COOKIE],
  ])('with %s see the fleet when they join, and every change of it within half a second', async (_proof, headers) => {
    const watching = await person(headers);
    expect(await watching.next('fleet')).toMatchObject({ seq: 0, screens: [], phones: 0 });
    const acting = await join();
    acting.socket.emit('status', aStatus({ lastPaintedSeq: 0 as Seq }));
    await acting.names();
    server.clock.advance(500);
    expect(await watching.next('fleet')).toMatchObject({ screens: [{ id: north, presence: 'live' }] });
  });

  test('see how long the last fact took, and a screen that lags', async () => {
    const [acting, watching] = [await join(), await person()];
    await server.submit(readingRequest(1));
    server.clock.advance(40);
    acting.socket.emit('painted', { seq: 1, agoMs: 5 });
    await acting.names();
    expect(server.transport.screens.fleet()).toMatchObject({ seq: 1, screens: [{ drawnMs: 35, factsBehind: 0 }] });
    await server.submit(readingRequest(2));
    server.clock.advance(1001);
    await acting.names();
    server.clock.advance(500);
    await watching.names();
    const last = watching.received.findLast(({ name }) => name === 'fleet')?.message;
    expect(last).toMatchObject({ screens: [{ presence: 'behind', factsBehind: 1 }] });
  });

  test('are not told twice what has not changed', async () => {
    const watching = await person();
    server.clock.advance(5000);
    expect((await watching.names()).filter((name) => name === 'fleet')).toHaveLength(2);
  });

  test('are shown nothing more once they are signed out', async () => {
    let isSignedIn = true;
    await server.close();
    server = await TransportServer.start({ roleOf: () => (isSignedIn ? { role: 'referee', name: 'Bo' } : null) });
    const watching = await person({});
    expect(await watching.next('fleet')).toMatchObject({ screens: [] });
    isSignedIn = false;
    // Its next probe of the clock asks again who it is.
    await watching.names();
    await join();
    server.clock.advance(1000);
    expect((await watching.names()).filter((name) => name === 'fleet')).toHaveLength(1);
  });

  test('see the fleet as soon as it can be told who they are, and go on seeing it where that is unknown later', async () => {
    let isAway = true;
    await server.close();
    server = await TransportServer.start({
      roleOf: async () => {
        if (isAway) throw new Unavailable(new Error('away'));
        return { role: 'referee', name: 'Bo' };
      },
    });
    const watching = await person({});
    expect(await watching.names()).not.toContain('fleet');
    isAway = false;
    await watching.names();
    expect(await watching.next('fleet')).toMatchObject({ screens: [] });
    isAway = true;
    await watching.names();
    await join();
    server.clock.advance(500);
    expect(await watching.next('fleet')).toMatchObject({ screens: [{ id: north }] });
    expect(server.lines.filter(({ level }) => level >= 40)).toEqual([]);
  });

  test('see how many phones follow', async () => {
    const phone = (await server.connect()).hello({ audience: 'phone' });
    await phone.next('snapshot');
    expect(server.transport.screens.fleet().phones).toBe(1);
  });

  test.each([
    ['a device', DEVICE_HEADERS],
    ['somebody unknown', {}],
    ['a page of another site', { ...OPERATOR_COOKIE, origin: 'https://elsewhere.example' }],
  ])('only: %s that calls itself an operator is not shown the fleet', async (_who, headers) => {
    const watching = await person(headers);
    await join();
    server.clock.advance(2000);
    expect(await watching.names()).not.toContain('fleet');
  });
});

describe('what a director asks', () => {
  test('of a screen nobody knows is answered so', async () => {
    expect(await direct({ kind: 'identify' })).toEqual({ kind: 'unknown' });
  });

  test('is stored with the name of the director, also for a screen that is away', async () => {
    (await join()).close();
    await expect.poll(() => server.transport.screens.fleet().screens[0]?.presence).toBe('away');
    expect(await direct({ kind: 'rename', name: 'Ribbon north' })).toMatchObject({
      kind: 'done',
      screen: { name: 'Ribbon north', presence: 'away' },
    });
    expect(kept).toMatchObject([{ by: 'Anna', fact: { kind: 'ScreenNamed' } }]);
    expect(await direct({ kind: 'identify' })).toMatchObject({ kind: 'away', screen: { name: 'Ribbon north' } });
  });
});

describe('a screen over a picture', () => {
  const main = 'main' as ScreenId;
  const tally = async (screen: TestScreen, onAir: boolean | null) => {
    screen.socket.emit('status', aStatus({ onAir, delayMs: 0, path: '/overlay' }));
    await screen.names();
  };

  test('is held back at once, and also where it was away meanwhile and the server started again', async () => {
    const screen = await join(main, 'overlay');
    expect(await direct({ kind: 'delay', delayMs: 4180 }, main)).toMatchObject({
      kind: 'done',
      screen: { delayMs: 4180 },
    });
    await screen.names();
    expect(screen.received.findLast(({ name }) => name === 'control')?.message).toMatchObject({ delayMs: 4180 });
    screen.close();
    await expect.poll(() => server.transport.screens.fleet().screens[0]?.presence).toBe('away');
    expect(await direct({ kind: 'delay', delayMs: 4200 }, main)).toMatchObject({ kind: 'done' });
    await server.close();
    server = await start();
    const again = (await server.connect()).hello({ screen: 'overlay', screenId: main });
    expect(await again.next('control')).toEqual({ ...NO_CONTROL, delayMs: 4200 });
  });

  test('is told of before it has said again what it is only once it has come back', async () => {
    kept.push({ at: server.clock.now(), by: 'Bo', fact: { kind: 'DelaySet', screen: main, delayMs: 80 } });
    await server.close();
    server = await start();
    expect(await direct({ kind: 'delay', delayMs: 100 }, main)).toMatchObject({
      kind: 'away',
      screen: { delayMs: 80 },
    });
    expect(await direct({ kind: 'delay', delayMs: null }, main)).toMatchObject({
      kind: 'done',
      screen: { delayMs: null },
    });
  });

  test('alone: the arena is watched beside the race, here or away', async () => {
    const arena = await join();
    expect(await direct({ kind: 'delay', delayMs: 40 })).toMatchObject({
      kind: 'alwaysLive',
      screen: { delayMs: null },
    });
    arena.close();
    await expect.poll(() => server.transport.screens.fleet().screens[0]?.presence).toBe('away');
    expect(await direct({ kind: 'delay', delayMs: 0 })).toMatchObject({ kind: 'alwaysLive' });
    expect(kept).toEqual([]);
  });

  test('shows its card only where a host says that it is off air', async () => {
    const screen = await join(main, 'overlay');
    expect(await direct({ kind: 'identify' }, main)).toMatchObject({ kind: 'onAir' });
    await tally(screen, true);
    expect(await direct({ kind: 'identify' }, main)).toMatchObject({
      kind: 'onAir',
      screen: { status: { onAir: true } },
    });
    expect(await screen.names()).not.toContain('instruction');
    await tally(screen, false);
    expect(await direct({ kind: 'identify' }, main)).toMatchObject({ kind: 'done' });
    expect(await screen.next('instruction')).toEqual({ kind: 'identify' });
  });

  test('is seen on and off air by people at once, and so is what a director did', async () => {
    const [screen, watching] = [await join(main, 'overlay'), await person()];
    await tally(screen, true);
    await tally(screen, true);
    await direct({ kind: 'delay', delayMs: 60 }, main);
    await watching.names();
    const seen = watching.received.flatMap(({ name, message }) => (name === 'fleet' ? message.screens : []));
    expect(seen.map(({ status, delayMs }) => [status?.onAir ?? null, delayMs])).toEqual([
      [null, null],
      [true, null],
      [true, 60],
    ]);
  });

  test('of before protocol 6 is on no air that anybody knows', async () => {
    const screen = await join(main, 'overlay');
    const { onAir, delayMs, ...older } = aStatus();
    expect([onAir, delayMs]).toEqual([null, null]);
    screen.socket.emit('status', older);
    await screen.names();
    expect(server.transport.screens.fleet().screens).toMatchObject([{ status: { onAir: null, delayMs: null } }]);
  });
});

test('[W2] a screen that resumes has painted what it holds; one of another log has painted nothing', async () => {
  for (let n = 1; n <= 3; n += 1) await server.submit(readingRequest(n));
  const resumed = (await server.connect()).hello({
    screenId: north,
    resume: { logId: 'log-a' as LogId, seq: 3 as Seq },
  });
  await resumed.names();
  const foreign = 'foyer' as ScreenId;
  const other = (await server.connect()).hello({ screenId: foreign, resume: { logId: 'b' as LogId, seq: 3 as Seq } });
  await other.names();
  expect(server.transport.screens.fleet().screens).toMatchObject([
    { id: foreign, factsBehind: 3 },
    { id: north, factsBehind: 0 },
  ]);
});
