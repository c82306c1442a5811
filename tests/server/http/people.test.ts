/** People: invited with a role and until a time, signed in under a name, listed, and signed out by an admin. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
});
afterEach(() => server.close());

const SESSION = '/api/v1/session';
const INVITATIONS = '/api/v1/invitations';
const PEOPLE = '/api/v1/people';

async function invite(role: string, minutes = 30): Promise<{ readonly id: string; readonly invitation: string }> {
  const answer = await server.ask(INVITATIONS, { json: { role, minutes }, headers: server.asOperator });
  expect(answer.status).toBe(201);
  return answer.body as { id: string; invitation: string };
}

function accept(invitation: string, name = 'Anna') {
  return server.ask(SESSION, { json: { invitation, name } });
}

async function cookieOf(role: string, name?: string): Promise<{ Cookie: string }> {
  const { headers } = await accept((await invite(role)).invitation, name);
  return { Cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

describe('an invitation', () => {
  it('signs one person in, with its role and under their name', async () => {
    const { invitation } = await invite('timing');
    const answer = await accept(invitation);
    expect(answer.body).toEqual({ role: 'timing', name: 'Anna' });
    const second = await accept(invitation, 'Ben');
    expect(second.status).toBe(401);
    expect(second.body).toMatchObject({ detail: expect.stringMatching(/used, withdrawn or too old/) as string });
  });

  it('ends with its time', async () => {
    const { invitation } = await invite('referee', 10);
    server.clock.advance(10 * 60_000);
    expect((await accept(invitation)).status).toBe(401);
  });

  it('is listed without what makes it valid, and can be withdrawn', async () => {
    const { id, invitation } = await invite('director');
    const { text, body } = await server.ask(INVITATIONS, { headers: server.asOperator });
    expect(body).toMatchObject({ invitations: [{ id, role: 'director' }] });
    expect(text).not.toContain(invitation);
    expect((await server.ask(`${INVITATIONS}/${id}`, { method: 'DELETE', headers: server.asOperator })).status).toBe(
      204,
    );
    expect((await accept(invitation)).status).toBe(401);
  });

  it('cannot be guessed at leisure', async () => {
    for (let guess = 0; guess < 5; guess += 1) expect((await accept(`guess-${guess}`)).status).toBe(401);
    expect((await accept('guess-6')).status).toBe(429);
  });

  it.each([{ role: 'device', minutes: 5 }, { role: 'timing', minutes: 0 }, { role: 'timing' }])(
    'is not made of %j',
    async (json) => {
      expect((await server.ask(INVITATIONS, { json, headers: server.asOperator })).status).toBe(400);
    },
  );
});

describe('a person', () => {
  it('stands in the log by name beside what they did', async () => {
    const headers = await cookieOf('timing', 'Anna');
    const call = { commandId: 'call-2', command: { kind: 'CallPair', distance: 1, pair: 2 } };
    expect((await server.ask('/api/v1/commands', { json: call, headers })).status).toBe(200);
    const { body } = await server.ask(`/api/v1/facts?after=${server.lastSeq - 1}`, { headers });
    expect(body).toMatchObject({ facts: [{ by: 'Anna', fact: { kind: 'PairCalled' } }] });
  });

  it('is refused what the role may not do, and told who may', async () => {
    const headers = await cookieOf('timing');
    const official = { commandId: 'official', command: { kind: 'MakeDistanceOfficial', distance: 1 } };
    const answer = await server.ask('/api/v1/commands', { json: official, headers });
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ refusal: { code: 'NotAllowed', remedy: 'Sign in as referee or admin' } });
  });

  it.each([
    ['GET', INVITATIONS],
    ['GET', PEOPLE],
    ['GET', '/api/v1/tokens'],
    ['DELETE', `${PEOPLE}/x`],
  ])('who is no admin may not %s %s', async (method, path) => {
    for (const role of ['timing', 'referee', 'director']) {
      expect((await server.ask(path, { method, headers: await cookieOf(role) })).status, role).toBe(403);
    }
  });

  it('is listed, and signed out by an admin at once', async () => {
    const headers = await cookieOf('referee', 'Bo');
    const { body } = await server.ask(PEOPLE, { headers: server.asOperator });
    const { people } = body as { people: { id: string; name: string; role: string }[] };
    expect(people).toMatchObject([{ name: 'Bo', role: 'referee' }]);
    const path = `${PEOPLE}/${people[0]?.id}`;
    expect((await server.ask(path, { method: 'DELETE', headers: server.asOperator })).status).toBe(204);
    expect((await server.ask(SESSION, { headers })).body).toEqual({ role: null, name: null });
  });

  it('stays signed in when the server starts again', async () => {
    const headers = await cookieOf('timing', 'Anna');
    await server.running.close();
    const again = await TestServer.start(server.folder);
    expect((await again.ask(SESSION, { headers })).body).toEqual({ role: 'timing', name: 'Anna' });
    await again.running.close();
  });
});
