/** The audit of what people did beside the race: complete, in order, for admins only, and without anything secret. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { TestScreen } from '../../support/testScreen.ts';
import { TestServer } from '../../support/testServer.ts';

const DEEDS = '/api/v1/deeds';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

async function cookieOf(role: string, name: string) {
  const { body } = await server.ask('/api/v1/invitations', { json: { role, minutes: 30 }, headers: server.asOperator });
  const { id, invitation } = body as { id: string; invitation: string };
  const { headers } = await server.ask('/api/v1/session', { json: { invitation, name } });
  return { id, invitation, headers: { Cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' } };
}

async function deeds(): Promise<readonly unknown[]> {
  const { status, body } = await server.ask(DEEDS, { headers: server.asOperator });
  expect(status).toBe(200);
  return (body as { deeds: unknown[] }).deeds;
}

const done = (by: string, kind: string, about: string | null, detail: string | null) => ({
  at: server.clock.now(),
  by,
  kind,
  about,
  detail,
});

describe('the deeds', () => {
  it('tell who was invited, came in and left', async () => {
    const { headers } = await cookieOf('timing', 'Anna');
    await server.ask('/api/v1/session', { method: 'DELETE', headers });
    expect(await deeds()).toEqual([
      done('operator', 'PersonInvited', null, 'timing'),
      done('Anna', 'SignedIn', null, 'timing'),
      done('Anna', 'SignedOut', null, null),
    ]);
  });

  it('tell who was put out, which invitation was withdrawn, and whose token came and went', async () => {
    await cookieOf('referee', 'Bo');
    const { body } = await server.ask('/api/v1/people', { headers: server.asOperator });
    const [person] = (body as { people: { id: string }[] }).people;
    const remove = (path: string) => server.ask(path, { method: 'DELETE', headers: server.asOperator });
    await remove(`/api/v1/people/${person?.id}`);
    const open = await server.ask('/api/v1/invitations', {
      json: { role: 'director', minutes: 5 },
      headers: server.asOperator,
    });
    await remove(`/api/v1/invitations/${(open.body as { id: string }).id}`);
    const made = await server.ask('/api/v1/tokens', {
      json: { name: 'beam', role: 'device' },
      headers: server.asOperator,
    });
    await remove(`/api/v1/tokens/${(made.body as { id: string }).id}`);
    expect((await deeds()).slice(2)).toEqual([
      done('operator', 'PersonSignedOut', 'Bo', 'referee'),
      done('operator', 'PersonInvited', null, 'director'),
      done('operator', 'InvitationWithdrawn', null, 'director'),
      done('operator', 'TokenMade', 'beam', 'device'),
      done('operator', 'TokenRevoked', 'beam', 'device'),
    ]);
  });

  it('tell nothing of what did not happen', async () => {
    await server.ask('/api/v1/session', { json: { secret: 'guess', name: 'Eve' } });
    await server.ask('/api/v1/session', { json: { invitation: 'guess', name: 'Eve' } });
    await server.ask('/api/v1/tokens/none', { method: 'DELETE', headers: server.asOperator });
    await server.ask('/api/v1/session', { method: 'DELETE' });
    expect(await deeds()).toEqual([]);
  });

  it('tell what screens were told, under the name that they had', async () => {
    const screen = await TestScreen.connect(server.running.url, {});
    screen.hello({ screen: 'overlay', screenId: 'north' as ScreenId });
    await screen.next('snapshot');
    const direct = (json: unknown) => server.ask('/api/v1/screens/north', { json, headers: server.asOperator });
    await direct({ kind: 'rename', name: 'Ribbon' });
    await direct({ kind: 'scene', scene: 'standings' });
    await direct({ kind: 'delay', delayMs: 4180 });
    screen.close();
    expect(await deeds()).toEqual([
      done('operator', 'ScreenNamed', 'north', 'Ribbon'),
      done('operator', 'SceneShown', 'Ribbon', 'standings'),
      done('operator', 'DelaySet', 'Ribbon', '4180'),
    ]);
  });

  it('carry no secret', async () => {
    const { invitation } = await cookieOf('timing', 'Anna');
    const { text } = await server.ask(DEEDS, { headers: server.asOperator });
    expect(text).not.toContain(invitation);
    expect(text).not.toContain(invitation.split('_').at(-1));
  });

  it('are for admins only', async () => {
    expect((await server.ask(DEEDS)).status).toBe(401);
    for (const role of ['timing', 'referee', 'director']) {
      const { headers } = await cookieOf(role, role);
      expect((await server.ask(DEEDS, { headers })).status).toBe(403);
    }
  });

  it('are still known when the server starts again', async () => {
    await cookieOf('timing', 'Anna');
    const before = await deeds();
    await server.running.close();
    const again = await TestServer.start(server.folder);
    const { body } = await again.ask(DEEDS, { headers: server.asOperator });
    expect((body as { deeds: unknown[] }).deeds.slice(0, before.length)).toEqual(before);
    await again.running.close();
  });
});
