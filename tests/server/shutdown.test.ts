/** An orderly end: what was asked for is answered, screens are told and come back by themselves, the log is closed. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { openMemoryFactLog } from '../support/memoryFactLog.ts';
import { createShutdown } from '../../server/shutdown.ts';
import { deferred } from '../support/deferred.ts';
import { readingRequest } from '../support/plainDecide.ts';
import { RawSocket } from '../support/rawSocket.ts';
import { socketPair } from '../support/socketPair.ts';
import { TransportServer } from '../support/transportServer.ts';
import { collectingLogger } from '../support/testSession.ts';

const log = openMemoryFactLog;
let appending: ReturnType<typeof log>;
let server: TransportServer;
let stop: () => Promise<void>;

beforeEach(async () => {
  appending = log();
  server = await TransportServer.start({ log: appending });
  const { clock, host, httpServer, transport } = server;
  stop = createShutdown({ httpServer, host, transport, scheduler: clock, logger: collectingLogger().logger });
});
afterEach(() => server.close());

test('screens are told and keep trying to come back', async () => {
  const { watching } = await socketPair(server);
  const stopped = stop();
  expect(await watching.next('goodbye')).toEqual({ code: 'shuttingDown', reason: 'The server stops; it will be back' });
  // Any reason but "io server disconnect" makes the library reconnect by itself.
  expect(await watching.gone).toBe('transport close');
  await stopped;
});

test('[W4] a command under way is stored and answered before the goodbye', async () => {
  const disk = deferred();
  const append = appending.append.bind(appending);
  const appended = vi.spyOn(appending, 'append').mockImplementation(async (request) => {
    await disk.promise;
    return append(request);
  });
  const { acting } = await socketPair(server);
  const answered = acting.command(readingRequest(1));
  await vi.waitFor(() => expect(appended).toHaveBeenCalled());
  const stopped = stop();
  disk.resolve();
  expect(await answered).toMatchObject({ ok: true, facts: [1] });
  await acting.next('goodbye');
  expect(acting.received.map(({ name }) => name)).toEqual(['welcome', 'snapshot', 'fleet', 'facts', 'goodbye']);
  await stopped;
  await expect(appending.readAfter(0 as Seq)).rejects.toThrow('closed');
});

test('nobody new is let in, and stopping twice is stopping once', async () => {
  const first = stop();
  expect(stop()).toBe(first);
  await first;
  await expect(server.connect()).rejects.toThrow();
});

test('a connection that does not close is broken off after three seconds', async () => {
  const [stuck, { watching }] = await Promise.all([RawSocket.connect(server.url), socketPair(server)]);
  await stuck.hello();
  stuck.pause();
  let isStopped = false;
  const stopped = stop().then(() => (isStopped = true));
  expect(await watching.gone).toBe('transport close');
  server.clock.advance(2999);
  await new Promise(setImmediate);
  expect(isStopped).toBe(false);
  server.clock.advance(1);
  await stopped;
  stuck.close();
});
