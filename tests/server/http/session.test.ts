/** Signing in and out over HTTP: the cookie, other sites, and guessing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

const PATH = '/api/v1/session';
const nobody = { role: null, name: null };
const operator = { role: 'admin', name: 'operator' };

function signIn(secret: string, headers: Readonly<Record<string, string>> = {}) {
  return server.ask(PATH, { json: { secret }, headers });
}

async function signedIn(): Promise<{ Cookie: string }> {
  const { headers } = await signIn(server.secret);
  return { Cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

describe('signing in', () => {
  it('gives the browser a cookie that no script reads and no other site sends', async () => {
    const answer = await signIn(server.secret);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(operator);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^icebell_session=icb_\w+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/),
    ]);
  });

  it('makes the browser the operator until it signs out', async () => {
    const headers = await signedIn();
    expect((await server.ask(PATH)).body).toEqual(nobody);
    expect((await server.ask(PATH, { headers })).body).toEqual(operator);
    const left = await server.ask(PATH, { method: 'DELETE', headers });
    expect(left.status).toBe(204);
    expect(left.headers.getSetCookie()[0]).toMatch(/^icebell_session=; Path=\/; Max-Age=0;/);
    expect((await server.ask(PATH, { headers })).body).toEqual(nobody);
  });

  it('fails with a wrong secret, and says where the right one is', async () => {
    const answer = await signIn('k7qd-0000-0000-0000-0000');
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      detail: expect.stringContaining('told it when it first started') as string,
    });
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it.each([{}, { secret: 5 }, { secret: '' }, { secret: 'x'.repeat(201) }, { secret: 'x', remember: true }, []])(
    'refuses the form %j',
    async (json) => {
      expect((await server.ask(PATH, { json })).status).toBe(400);
    },
  );

  it('slows guessing down: the sixth attempt must wait, the right secret included, and longer each time', async () => {
    for (let guess = 0; guess < 5; guess += 1) expect((await signIn(`guess-${guess}`)).status).toBe(401);
    const waiting = await signIn(server.secret);
    expect(waiting.status).toBe(429);
    expect(waiting.headers.get('Retry-After')).toBe('1');
    server.clock.advance(1000);
    expect((await signIn('guess-6')).status).toBe(401);
    expect((await signIn('guess-7')).headers.get('Retry-After')).toBe('2');
    server.clock.advance(2000);
    expect((await signIn(server.secret)).status).toBe(200);
  });

  it('slows guessing by token down in the same way', async () => {
    const guess = (n: number) => server.ask('/api/v1/tokens', { headers: { Authorization: `Bearer guess-${n}` } });
    for (let n = 0; n < 4; n += 1) expect((await guess(n)).status).toBe(401);
    expect((await guess(5)).status).toBe(429);
  });
});

describe('a page of another site', () => {
  const reading = { commandId: 'foreign-1', command: { kind: 'CallPair', distance: 1, pair: 1 } };

  it('cannot act with the cookie of the operator', async () => {
    const headers = { ...(await signedIn()), Origin: 'https://evil.example' };
    const answer = await server.ask('/api/v1/commands', { json: reading, headers });
    expect(answer.status).toBe(403);
    expect((await server.ask(PATH, { method: 'DELETE', headers })).status).toBe(403);
    expect((await server.ask(PATH, { headers: await signedIn() })).body).toEqual(operator);
  });

  it('cannot sign a browser in either', async () => {
    expect((await signIn(server.secret, { Origin: 'null' })).status).toBe(403);
  });

  it('cannot disguise a command as a form', async () => {
    const headers = { ...(await signedIn()), 'Content-Type': 'text/plain' };
    const answer = await server.ask('/api/v1/commands', { text: JSON.stringify(reading), headers });
    expect(answer.status).toBe(415);
  });

  it('is told apart from a page of this server', async () => {
    const headers = { ...(await signedIn()), Origin: server.running.url };
    expect((await server.ask('/api/v1/commands', { json: reading, headers })).status).toBe(404);
  });
});

describe('secrets', () => {
  it('never reach the log of the server', async () => {
    const { Cookie } = await signedIn();
    await signIn('wrong-wrong-wrong');
    const made = await server.ask('/api/v1/tokens', {
      json: { name: 'beam', role: 'device' },
      headers: server.asOperator,
    });
    const { token } = made.body as { token: string };
    await server.ask('/api/v1/commands', { text: '{', headers: { Authorization: `Bearer ${token}` } });
    await server.ask(`${PATH}?secret=${server.secret}`, { headers: { Cookie } });
    const logged = JSON.stringify(server.lines);
    expect(logged).toContain('"path":"/api/v1/tokens"');
    for (const secret of [server.secret, 'wrong-wrong-wrong', token, Cookie.split('=')[1] ?? '?']) {
      expect(logged).not.toContain(secret);
    }
  });
});
