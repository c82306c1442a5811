/** Tokens over HTTP: made and listed by the operator, used by devices, revoked at once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

const PATH = '/api/v1/tokens';

async function makeToken(name: string, role: 'device' | 'admin') {
  const answer = await server.ask(PATH, { json: { name, role }, headers: server.asOperator });
  expect(answer.status).toBe(201);
  const { id, token } = answer.body as { id: string; token: string };
  return { id, token, headers: { Authorization: `Bearer ${token}` } };
}

describe('tokens', () => {
  it('are shown once, when they are made', async () => {
    const { id, token } = await makeToken('beam 1', 'device');
    const list = await server.ask(PATH, { headers: server.asOperator });
    expect(list.body).toMatchObject({ tokens: [{ id, name: 'beam 1', role: 'device', lastUsedAt: null }] });
    expect(list.text).not.toContain(token);
    expect(list.text).not.toContain('hash');
  });

  it('of a device report readings and nothing else', async () => {
    const { headers } = await makeToken('beam 1', 'device');
    const call = { commandId: 'call', command: { kind: 'CallPair', distance: 1, pair: 1 } };
    const refused = await server.ask('/api/v1/commands', { json: call, headers });
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({ commandId: 'call', refusal: { code: 'NotAllowed' } });
    expect((await server.ask(PATH, { headers })).status).toBe(403);
    expect((await server.ask('/api/v1/session', { headers })).body).toEqual({ role: 'device', name: 'beam 1' });
  });

  it('are worthless from the moment they are revoked', async () => {
    const { id, headers } = await makeToken('beam 1', 'admin');
    expect((await server.ask(`${PATH}/${id}`, { method: 'DELETE', headers })).status).toBe(204);
    const answer = await server.ask(PATH, { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer realm="icebell"');
  });

  it('that do not exist cannot be revoked', async () => {
    const answer = await server.ask(`${PATH}/nothing`, { method: 'DELETE', headers: server.asOperator });
    expect(answer.status).toBe(404);
  });

  it.each([
    { name: '', role: 'device' },
    { name: 'operator', role: 'device' },
    { name: 'x'.repeat(41), role: 'device' },
    { name: 'beam', role: 'captain' },
    { name: 'beam' },
  ])('are refused as %j', async (json) => {
    expect((await server.ask(PATH, { json, headers: server.asOperator })).status).toBe(400);
  });

  it('are for the operator to make, not for anybody', async () => {
    expect((await server.ask(PATH, { json: { name: 'beam', role: 'admin' } })).status).toBe(401);
  });
});
