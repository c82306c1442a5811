/** A socket that does not read: it is cut off before what waits for it fills the memory, and nobody else notices. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readingRequest } from '../../support/plainDecide.ts';
import { RawSocket } from '../../support/rawSocket.ts';
import { TransportServer } from '../../support/transportServer.ts';

let server: TransportServer;
beforeEach(async () => {
  server = await TransportServer.start();
});
afterEach(() => server.close());

/** About 55 KB a fact: the network's own buffers have to be filled first. */
const entries = Array.from({ length: 500 }, (_, n) => ({
  entry: `entry-${n}`,
  familyName: 'x'.repeat(60),
  givenName: null,
  noc: 'NED',
  bib: null,
}));

async function registerEntries(id: string): Promise<void> {
  await server.submit({ commandId: id, command: { kind: 'RegisterEntries', entries } });
}

async function troubles(): Promise<unknown> {
  return (await server.meters.troubles.get()).values.map(({ labels, value }) => [labels.reason, value]);
}

test('a socket that stopped reading is cut off when more than 256 KB wait for it', async () => {
  const [stuck, screen] = await Promise.all([RawSocket.connect(server.url), server.connect()]);
  await Promise.all([stuck.hello(), screen.hello().next('snapshot')]);
  stuck.pause();
  let sent = 0;
  while ((await server.meters.troubles.get()).values.length === 0 && sent < 1000) {
    sent += 1;
    await registerEntries(`many-${sent}`);
    // The reader that keeps up sets the pace.
    await screen.next('facts');
    server.clock.advance(1000);
  }
  expect(await troubles()).toEqual([['tooSlow', 1]]);
  await server.submit(readingRequest(1));
  expect(await screen.next('facts')).toMatchObject([{ seq: sent + 1 }]);
  expect((await server.meters.sockets.get()).values).toEqual([{ labels: { audience: 'screen' }, value: 1 }]);
  stuck.close();
});

test('a screen that loads a large snapshot is not taken for a slow one', async () => {
  for (let n = 0; n < 20; n += 1) await registerEntries(`many-${n}`);
  const screen = await server.connect();
  screen.hello();
  while ((await server.meters.sockets.get()).values.length === 0) await screen.clock();
  server.clock.advance(1000);
  expect(await screen.next('snapshot')).toMatchObject({ seq: 20 });
  server.clock.advance(1000);
  expect(await troubles()).toEqual([]);
});
