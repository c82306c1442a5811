/** The first word of a screen: who is served, who is sent away, and what a joining screen gets. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogId, Seq } from '#shared/primitives/ids.ts';
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts';
import { createMemoryStorage, openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { NO_HELLO, readHello } from '../../../server/transport/handshake.ts';
import { readingRequest } from '../../support/plainDecide.ts';
import { TransportServer } from '../../support/transportServer.ts';

const LOG_ID = 'log-a' as LogId;
const hello = { protocol: PROTOCOL_VERSION, audience: 'screen', screen: 'arena', resume: null };

describe('reading a hello', () => {
  test('accepts the present protocol', () => {
    expect(readHello(hello)).toEqual({ ok: true, value: hello });
  });

  test.each([
    ['a screen older than the oldest', 0, 'clientTooOld'],
    ['a screen newer than the server', PROTOCOL_VERSION + 1, 'serverTooOld'],
  ])('[W1] tells %s so, whatever else it says', (_who, protocol, code) => {
    expect(readHello({ protocol, unheardOf: true })).toMatchObject({ ok: false, problem: { code } });
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'hello'],
    ['a list', [hello]],
    ['no protocol', { ...hello, protocol: undefined }],
    ['a protocol in words', { ...hello, protocol: 'one' }],
    ['half a protocol', { ...hello, protocol: 0.5 }],
    ['an unknown audience', { ...hello, audience: 'judge' }],
    ['a field too many', { ...hello, admin: true }],
    ['control characters', { ...hello, screen: 'a\u0000b' }],
    ['a resume without a log', { ...hello, resume: { seq: 3 } }],
    ['a resume from below zero', { ...hello, resume: { logId: 'a', seq: -1 } }],
  ])('refuses %s as malformed', (_what, message) => {
    expect(readHello(message)).toMatchObject({ ok: false, problem: { code: 'malformed' } });
  });
});

describe('joining', () => {
  let server: TransportServer;

  beforeEach(async () => {
    server = await TransportServer.start({ log: openMemoryFactLog(createMemoryStorage(LOG_ID)) });
    for (let n = 1; n <= 5; n += 1) await server.submit(readingRequest(n));
  });
  afterEach(() => server.close());

  test('a new screen is welcomed and gets all facts', async () => {
    const screen = (await server.connect()).hello();
    expect(await screen.next('welcome')).toEqual({
      protocol: PROTOCOL_VERSION,
      build: 'test',
      logId: LOG_ID,
      serverNow: server.clock.now(),
      servers: [],
      isBehind: false,
    });
    const snapshot = await screen.next('snapshot');
    expect(snapshot).toMatchObject({ logId: LOG_ID, seq: 5 });
    expect(snapshot).toEqual(server.host.current().snapshotAt());
  });

  test.each([
    [
      'a screen that holds some facts gets the ones it lacks',
      { logId: LOG_ID, seq: 3 as Seq },
      ['welcome', 'facts'],
      [4, 5],
    ],
    ['a screen that holds everything gets nothing', { logId: LOG_ID, seq: 5 as Seq }, ['welcome'], []],
    ['[W2] a number from the future gets a snapshot', { logId: LOG_ID, seq: 6 as Seq }, ['welcome', 'snapshot'], []],
    ['[W2] another log gets a snapshot', { logId: 'log-b' as LogId, seq: 3 as Seq }, ['welcome', 'snapshot'], []],
    ['a tail as long as the whole is a snapshot', { logId: LOG_ID, seq: 0 as Seq }, ['welcome', 'snapshot'], []],
  ])('%s', async (_title, resume, names, seqs) => {
    const screen = (await server.connect()).hello({ resume });
    expect(await screen.names()).toEqual(names);
    expect(await screen.seqs()).toEqual(seqs);
  });

  test('[W2] a screen that noticed a gap says hello again on the same connection and gets a snapshot', async () => {
    const screen = (await server.connect()).hello();
    await screen.next('snapshot');
    screen.hello();
    expect(await screen.next('snapshot')).toMatchObject({ seq: 5 });
    await server.submit(readingRequest(6));
    expect(await screen.next('facts')).toMatchObject([{ seq: 6 }]);
    expect((await server.meters.sockets.get()).values).toEqual([{ labels: { audience: 'screen' }, value: 1 }]);
  });

  test('[W2] after a cut a screen resumes where it was, without a gap and without a repetition', async () => {
    const screen = await server.connect({ reconnects: true });
    await screen.hello().next('snapshot');
    await server.submit(readingRequest(6));
    await screen.next('facts');
    const reconnected = screen.connected();
    screen.cut();
    await server.submit(readingRequest(7));
    await server.submit(readingRequest(8));
    await reconnected;
    screen.hello({ resume: { logId: LOG_ID, seq: 6 as Seq } });
    await screen.next('facts');
    await server.submit(readingRequest(9));
    await screen.next('facts');
    expect(await screen.seqs()).toEqual([6, 7, 8, 9]);
  });

  test.each([
    [{ protocol: 0 }, 'clientTooOld'],
    [{ protocol: PROTOCOL_VERSION + 1 }, 'serverTooOld'],
    [{ audience: 'judge' as never }, 'malformed'],
  ])('[W1] a hello with %j is answered with goodbye %s, and the connection closed', async (fields, code) => {
    const screen = (await server.connect()).hello(fields);
    expect(await screen.next('goodbye')).toMatchObject({ code });
    // The library takes this for final: the screen decides itself whether it comes back.
    expect(await screen.gone).toBe('io server disconnect');
    expect(screen.received.map(({ name }) => name)).toEqual(['goodbye']);
  });

  test('a socket that does not say hello within ten seconds is dropped', async () => {
    const [silent, greeting] = await Promise.all([server.connect(), server.connect()]);
    await greeting.hello().next('snapshot');
    await silent.clock();
    server.clock.advance(9_999);
    expect(await silent.names()).toEqual([]);
    server.clock.advance(1);
    expect(await silent.next('goodbye')).toEqual(NO_HELLO);
    expect(await silent.gone).toBe('io server disconnect');
    expect(await greeting.names()).toEqual(['welcome', 'snapshot']);
  });

  test('without a hello no fact is sent', async () => {
    const screen = await server.connect();
    await screen.clock();
    await server.submit(readingRequest(6));
    expect(await screen.names()).toEqual([]);
  });

  test('polling serves where WebSocket is not let through', async () => {
    const screen = await server.connect({ transports: ['polling'] });
    expect(await screen.hello().next('snapshot')).toMatchObject({ seq: 5 });
    await server.submit(readingRequest(6));
    expect(await screen.next('facts')).toMatchObject([{ seq: 6 }]);
  });

  test('[W2] a screen that moves from polling to WebSocket misses nothing on the way', async () => {
    const screen = await server.connect({ transports: ['polling', 'websocket'] });
    const { engine } = screen.socket.io;
    const upgraded = new Promise<void>((resolve) => {
      if (engine.transport.name === 'websocket') resolve();
      else engine.once('upgrade', () => resolve());
    });
    await screen.hello().next('snapshot');
    for (let n = 6; n <= 15; n += 1) await server.submit(readingRequest(n));
    await upgraded;
    for (let n = 16; n <= 20; n += 1) await server.submit(readingRequest(n));
    expect(await screen.seqs()).toEqual(Array.from({ length: 15 }, (_, index) => 6 + index));
  });

  test('sockets are counted by audience while they are connected', async () => {
    const phone = (await server.connect()).hello({ audience: 'phone' });
    await phone.next('snapshot');
    expect((await server.meters.sockets.get()).values).toEqual([{ labels: { audience: 'phone' }, value: 1 }]);
    const other = await server.connect();
    phone.close();
    await other.hello().next('snapshot');
    expect((await server.meters.sockets.get()).values).toContainEqual({ labels: { audience: 'phone' }, value: 0 });
  });

  test('the clock probe comes back beside the server clock, and a malformed one is only counted', async () => {
    const screen = await server.connect();
    expect(await screen.clock({ sentAt: 12.5 })).toEqual({ sentAt: 12.5, serverNow: server.clock.now() });
    screen.socket.emit('clock', { sentAt: Number.NaN }, () => {});
    screen.socket.emit('clock', { sentAt: 1, more: 2 }, () => {});
    await screen.clock();
    expect((await server.meters.troubles.get()).values).toMatchObject([{ labels: { reason: 'malformed' }, value: 2 }]);
  });
});
