/** Several servers on one database: people, tokens and screens are the same at each of them, whichever they are connected to. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ScreenId, Seq } from '#shared/primitives/ids.ts';
import type { Fleet } from '#shared/control/fleet.ts';
import type { ScreenCommand } from '#shared/control/screenCommand.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Config } from '../../server/config.ts';
import { aStatus } from '../support/fleet.ts';
import { databasesForTests } from '../support/postgres.ts';
import type { TestDatabase } from '../support/testDatabase.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { TestScreen } from '../support/testScreen.ts';
import { TestServer } from '../support/testServer.ts';

const createDatabase = databasesForTests();
const north = 'north' as ScreenId;

/** One for the whole file, with the secret that its first server printed. */
let database: TestDatabase;
let secret: string | undefined;
const endings: (() => void | Promise<void>)[] = [];
let one: TestServer;
let other: TestServer;
beforeAll(async () => {
  database = await createDatabase();
});
beforeEach(async () => {
  one = await start();
  other = await start();
});
afterEach(async () => {
  for (const end of endings.splice(0).toReversed()) await end();
  await database.query('TRUNCATE icebell.control_facts, icebell.servers');
});
afterAll(() => database.remove());

async function start(settings: Pick<Config, 'readOnly'> = {}, databaseUrl = database.url): Promise<TestServer> {
  const server = await TestServer.start(tempFolder(), null, { databaseUrl, secret, ...settings });
  endings.push(() => server.close());
  secret = server.secret;
  return server;
}

async function join(server: TestServer, screenId = north): Promise<TestScreen> {
  const screen = await TestScreen.connect(server.running.url, {});
  endings.push(() => screen.close());
  screen.hello({ screen: 'arena', screenId });
  await screen.next('snapshot');
  return screen;
}

async function fleetAt(server: TestServer): Promise<Fleet> {
  return (await server.ask('/api/v1/screens', { headers: server.asOperator })).body as Fleet;
}

function direct(server: TestServer, json: ScreenCommand) {
  return server.ask('/api/v1/screens/north', { json, headers: server.asOperator });
}

/** Servers tell each other as time passes; the machine may be busy. */
function soon(see: () => Promise<void> | void, servers = [one, other], stepMs = 500): Promise<void> {
  const step = async () => {
    for (const { clock } of servers) clock.advance(stepMs);
    await see();
  };
  return vi.waitFor(step, { timeout: 8000 });
}

const isHere = (server: TestServer, presence = 'live') =>
  soon(async () => expect((await fleetAt(server)).screens).toMatchObject([{ id: north, presence }]));

describe('a person', () => {
  const cookieOf = (headers: Headers) => ({ Cookie: must(headers.getSetCookie()[0]?.split(';')[0], 'a cookie') });
  const whoAt = async (server: TestServer, cookie: Record<string, string>) =>
    (await server.ask('/api/v1/session', { headers: cookie })).body;

  test('invited at one server signs in at another, is known at both, and signed out at both at once', async () => {
    const json = { role: 'director', minutes: 5 };
    const invited = await one.ask('/api/v1/invitations', { json, headers: one.asOperator });
    const { invitation } = invited.body as { invitation: string };
    const signedIn = await other.ask('/api/v1/session', { json: { invitation, name: 'Bo' } });
    const cookie = cookieOf(signedIn.headers);
    for (const server of [one, other]) expect(await whoAt(server, cookie)).toEqual({ role: 'director', name: 'Bo' });
    const again = await one.ask('/api/v1/session', { json: { invitation, name: 'Cas' } });
    expect(again.status).toBe(401);

    await one.ask('/api/v1/session', { method: 'DELETE', headers: cookie });
    for (const server of [one, other]) expect(await whoAt(server, cookie)).toEqual({ role: null, name: null });
    const { deeds } = (await other.ask('/api/v1/deeds', { headers: other.asOperator })).body as { deeds: unknown[] };
    expect(deeds.slice(-3)).toMatchObject([{ kind: 'PersonInvited' }, { kind: 'SignedIn' }, { kind: 'SignedOut' }]);
  });

  test('is told in words while the database is away, on HTTP and on the socket, and what is public is shown', async () => {
    const made = await one.ask('/api/v1/tokens', { json: { name: 'beam', role: 'device' }, headers: one.asOperator });
    const { token } = made.body as { token: string };
    const headers = { Authorization: `Bearer ${token}` };
    const screen = await TestScreen.connect(other.running.url, { headers });
    endings.push(() => screen.close());
    screen.hello();
    await screen.next('snapshot');
    await database.shut();
    endings.push(() => database.reopen());
    const command = { commandId: 'call', command: { kind: 'CallPair', distance: 1, pair: 1 } } as const;
    expect(await other.ask('/api/v1/commands', { json: command, headers })).toMatchObject({
      status: 503,
      body: { message: { id: 'databaseAway' } },
    });
    expect((await other.ask('/api/v1/session', { json: { invitation: 'x', name: 'Bo' } })).status).toBe(503);
    expect(await screen.command(command)).toMatchObject({ ok: false, refusal: { code: 'Unavailable' } });
    expect((await other.ask('/api/v1/live')).status).toBe(200);
    const looks = async () =>
      expect((await other.ask('/readyz')).text).toContain('database of the log does not answer');
    await soon(looks, [other], 5000);
    await database.reopen();
    expect((await other.ask('/api/v1/commands', { json: command, headers })).status).not.toBe(503);
    await soon(async () => expect((await other.ask('/readyz')).status).toBe(200), [other], 1000);
  });
}, 20_000);

describe('a screen', () => {
  test('is seen at the desk of every server, with what it last painted and who is on the phone', async () => {
    const screen = await join(other);
    screen.socket.emit('status', aStatus({ lastPaintedSeq: 0 as Seq, width: 1536 }));
    const phone = await TestScreen.connect(other.running.url, {});
    endings.push(() => phone.close());
    phone.hello({ audience: 'phone' });
    await phone.next('snapshot');
    await soon(async () => {
      expect(await fleetAt(one)).toMatchObject({
        phones: 1,
        screens: [{ id: north, presence: 'live', windows: 1, status: { width: 1536 } }],
      });
    });
    screen.close();
    await isHere(one, 'away');
  });

  test('is named, sent, held and told by a director at another server, and told at once', async () => {
    const screen = await join(other);
    await isHere(one);
    expect((await direct(one, { kind: 'rename', name: 'Ribbon north' })).status).toBe(200);
    expect((await direct(one, { kind: 'message', text: 'Welcome' })).body).toMatchObject({
      screen: { presence: 'live' },
    });
    await soon(async () => {
      await screen.names();
      const told = screen.received.findLast(({ name }) => name === 'control')?.message;
      expect(told).toMatchObject({ name: 'Ribbon north', notice: 'Welcome' });
    });
    expect((await fleetAt(other)).screens).toMatchObject([{ name: 'Ribbon north', notice: 'Welcome' }]);
    const moved = await TestScreen.connect(one.running.url, {});
    endings.push(() => moved.close());
    moved.hello({ screen: 'arena', screenId: north });
    expect(await moved.next('control')).toMatchObject({ name: 'Ribbon north', notice: 'Welcome' });
  });

  test('shows itself and loads anew when a director at another server asks', async () => {
    const screen = await join(other);
    screen.socket.emit('status', aStatus({ onAir: false }));
    await isHere(one);
    await soon(async () => expect((await direct(one, { kind: 'identify' })).status).toBe(200));
    expect(await screen.next('instruction')).toEqual({ kind: 'identify' });
    expect((await direct(one, { kind: 'reload' })).status).toBe(200);
    expect(await screen.next('instruction')).toEqual({ kind: 'reload' });
  });

  test('is away three seconds after its server has said its last word, and known again when it goes on', async () => {
    await join(other);
    await isHere(one);
    one.clock.advance(3500);
    await database.query(`UPDATE icebell.servers SET seen_at = seen_at - interval '4 s'`);
    const looks = async () =>
      expect((await fleetAt(one)).screens).toMatchObject([{ id: north, presence: 'away', windows: 0 }]);
    await soon(looks, [one]);
    expect((await direct(one, { kind: 'reload' })).status).toBe(409);
    await isHere(one);
  });
}, 20_000);

test('a server that only shows is seen with its screens, where its role may write that', async () => {
  const showing = await start({ readOnly: true });
  await join(showing);
  const looks = async () => expect((await fleetAt(one)).screens).toMatchObject([{ id: north, presence: 'live' }]);
  await soon(looks, [one, showing]);
}, 20_000);

test('a clock that is far from that of the database is told once, and stands among the figures', async () => {
  await soon(async () => {
    expect(one.lines.filter(({ msg }) => msg.startsWith('the clocks of this server'))).toHaveLength(1);
    const metrics = (await one.ask('/metrics')).text;
    expect(Math.abs(Number(/^icebell_clock_offset_seconds (\S+)$/m.exec(metrics)?.[1]))).toBeGreaterThan(60);
  });
}, 20_000);

test('a fact of a newer server is told once, however often it is looked at, and the server is not ready', async () => {
  const at = one.lastSeq + 1;
  await database.query(
    `INSERT INTO icebell.facts VALUES (${at}, 1, 'a', 'newer', 'MoonLanded', 1, NULL, '{}', NULL, NULL)`,
  );
  const told = () => one.lines.filter(({ msg }) => msg === 'news of the log cannot be read');
  await soon(() => expect(told()).toHaveLength(1), [one], 5000);
  for (let look = 0; look < 3; look += 1) {
    one.clock.advance(5000);
    expect((await one.ask('/readyz')).text).toContain('facts of a newer server');
  }
  expect(told()).toHaveLength(1);
  await database.query(`DELETE FROM icebell.facts WHERE kind = 'MoonLanded'`);
  await soon(async () => expect((await one.ask('/readyz')).status).toBe(200), [one], 1000);
}, 20_000);
