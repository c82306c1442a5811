/** The parts together: what is proved over HTTP counts on the socket, and a fact reaches every kind of reader. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EventReader } from '../support/eventStream.ts';
import { TestScreen } from '../support/testScreen.ts';
import { TestServer } from '../support/testServer.ts';

let server: TestServer;
const screens: TestScreen[] = [];
beforeEach(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
});
afterEach(async () => {
  for (const screen of screens.splice(0)) screen.socket.disconnect();
  await server.close();
});

async function connect(headers: Readonly<Record<string, string>>): Promise<TestScreen> {
  const screen = await TestScreen.connect(server.running.url, { headers });
  screens.push(screen.hello());
  await screen.next('snapshot');
  return screen;
}

async function signIn(): Promise<Readonly<Record<string, string>>> {
  const { headers } = await server.ask('/api/v1/session', { json: { secret: server.secret } });
  return { Cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

const call = (pair: number) => ({ commandId: `call-${pair}`, command: { kind: 'CallPair', distance: 1, pair } });

describe('an operator who signed in over HTTP', () => {
  it('acts over the socket until the session ends', async () => {
    const cookie = await signIn();
    const screen = await connect(cookie);
    expect(await screen.command(call(2))).toMatchObject({ ok: true });
    await server.ask('/api/v1/session', { method: 'DELETE', headers: cookie });
    expect(await screen.command(call(3))).toMatchObject({ ok: false, refusal: { code: 'NotAllowed' } });
  });

  it('does not act over a socket that a page of another site opened', async () => {
    const screen = await connect({ ...(await signIn()), Origin: 'https://evil.example' });
    expect(await screen.command(call(2))).toMatchObject({ ok: false, refusal: { code: 'NotAllowed' } });
  });
});

describe('a device', () => {
  it('acts over the socket with its token until the token is revoked', async () => {
    const { id, text } = await server.running.access.tokens.create('beam 1', 'device');
    const screen = await connect({ Authorization: `Bearer ${text}` });
    expect(await screen.command(call(2))).toMatchObject({ ok: false, refusal: { code: 'NotAllowed' } });
    const reading = {
      kind: 'RecordReading',
      distance: 1,
      pair: 2,
      lane: 'inner',
      pointM: 200,
      source: 'lightBeam',
      elapsedMs: 18_280,
    };
    await server.command([
      call(2),
      { commandId: 'start', command: { kind: 'StartPair', distance: 1, pair: 2, wave: 1 } },
    ]);
    expect(await screen.command({ commandId: 'beam', command: reading })).toMatchObject({ ok: true });
    await server.running.access.tokens.revoke(id);
    expect(await screen.command({ commandId: 'again', command: reading })).toMatchObject({ ok: false });
  });
});

describe('a fact', () => {
  it('[W2] has one number wherever it is read: socket, stream, facts and documents', async () => {
    const screen = await connect({});
    const stream = await EventReader.open(`${server.running.url}/api/v1/stream?after=${server.lastSeq}`);
    await stream.next();
    const answer = await server.command(call(2));
    const seq = server.lastSeq;
    expect(answer.body).toMatchObject({ facts: [seq] });
    expect(await screen.next('facts')).toMatchObject([{ seq }]);
    expect(await stream.next()).toMatchObject({ id: String(seq) });
    expect((await server.ask(`/api/v1/facts?after=${seq - 1}`)).body).toMatchObject({ facts: [{ seq }] });
    expect((await server.ask('/api/v1/live')).body).toMatchObject({ seq, pair: { pair: 2, phase: 'called' } });
    stream.cut();
  });
});
