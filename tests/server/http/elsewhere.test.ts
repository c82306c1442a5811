/** Several servers of one log: screens learn of the others, may go on there, and are told when one has lost sight of the log. */
import { afterEach, describe, expect, it } from 'vitest';
import type { FactLog } from '../../../server/log/factLog.ts';
import { appendOf } from '../../contract/factLog.contract.ts';
import { sharedMemoryLog } from '../../support/sharedMemoryLog.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { TestScreen } from '../../support/testScreen.ts';
import { TestServer } from '../../support/testServer.ts';

const SERVERS = ['http://10.0.0.11:3000', 'https://b.example'];
const endings: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
});

async function start(log?: FactLog): Promise<TestServer> {
  const server = await TestServer.start(tempFolder(), log, { servers: SERVERS });
  endings.push(() => server.close());
  return server;
}

async function watch({ running }: TestServer): Promise<TestScreen> {
  const screen = await TestScreen.connect(running.url, {});
  endings.push(() => screen.close());
  return screen.hello();
}

describe('a server among several', () => {
  it('names them all to its screens, and lets their pages reach those and no others', async () => {
    const server = await start();
    expect(await (await watch(server)).next('welcome')).toMatchObject({ servers: SERVERS, isBehind: false });
    const policy = (await server.ask('/live')).headers.get('Content-Security-Policy');
    expect(policy).toContain(`;connect-src 'self' ws: wss: ${SERVERS.join(' ')};`);
  });

  it('lets phones of the others follow and tell the time, without any sign-in, and nothing else', async () => {
    const server = await start();
    const open = ['/api/v1/snapshot', '/api/v1/clock', '/api/v1/follow?protocol=1&screen=phone'];
    const headers = { Origin: 'http://10.0.0.12:3000' };
    for (const path of [...open, '/api/v1/people', '/api/v1/screens', '/api/v1/facts']) {
      const leave = new AbortController();
      const answer = await fetch(server.running.url + path, { headers, signal: leave.signal });
      leave.abort();
      expect(answer.headers.get('Access-Control-Allow-Origin'), path).toBe(open.includes(path) ? '*' : null);
      expect(answer.headers.get('Access-Control-Allow-Credentials'), path).toBeNull();
    }
  });
});

describe('a server that has lost sight of the log', () => {
  it('says so to its screens and to whoever asks whether it is ready, and takes it back', async () => {
    const openLog = sharedMemoryLog();
    const [server, elsewhere] = [await start(openLog()), openLog()];
    const screen = await watch(server);
    await screen.next('welcome');
    server.clock.advance(2500);
    expect((await server.ask('/readyz')).status).toBe(200);
    server.clock.advance(250);
    expect(await screen.next('welcome')).toMatchObject({ isBehind: true, servers: SERVERS });
    const away = await server.ask('/readyz');
    expect([away.status, away.text]).toEqual([503, expect.stringContaining('The server is behind')]);
    // Whoever comes now is shown what there is.
    const late = await watch(server);
    expect(await late.next('welcome')).toMatchObject({ isBehind: true });
    expect(await late.next('snapshot')).toMatchObject({ seq: 0 });

    await elsewhere.append(appendOf(0, 'elsewhere'));
    expect(await screen.next('facts')).toMatchObject([{ seq: 1 }]);
    server.clock.advance(250);
    expect(await screen.next('welcome')).toMatchObject({ isBehind: false });
    expect((await server.ask('/readyz')).status).toBe(200);
  });

  it('with a log of its own never does', async () => {
    const server = await start();
    server.clock.advance(60_000);
    expect((await server.ask('/readyz')).status).toBe(200);
    expect(await (await watch(server)).next('welcome')).toMatchObject({ isBehind: false });
  });
});
