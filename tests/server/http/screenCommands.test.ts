/** The fleet and the commands of the desk over HTTP: who may, which addresses may not, and what becomes of them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { aStatus } from '../../support/fleet.ts';
import { TestScreen } from '../../support/testScreen.ts';
import { TestServer } from '../../support/testServer.ts';

const PATH = '/api/v1/screens';
const NORTH = `${PATH}/north`;
const identify = { kind: 'identify' };

let server: TestServer;
let screen: TestScreen;
beforeEach(async () => {
  server = await TestServer.start();
  screen = await TestScreen.connect(server.running.url, {});
  screen.hello({ screen: 'arena', screenId: 'north' as ScreenId });
  await screen.next('snapshot');
});
afterEach(async () => {
  screen.close();
  await server.close();
});

async function as(role: string): Promise<Readonly<Record<string, string>>> {
  if (role === 'nobody') return {};
  if (role === 'device')
    return { Authorization: `Bearer ${(await server.running.access.tokens.create('beam', 'device')).text}` };
  const invited = await server.ask('/api/v1/invitations', { json: { role, minutes: 5 }, headers: server.asOperator });
  const { invitation } = invited.body as { invitation: string };
  const { headers } = await server.ask('/api/v1/session', { json: { invitation, name: 'Anna' } });
  return { Cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

function direct(json: unknown, headers: Readonly<Record<string, string>> = server.asOperator, path = NORTH) {
  return server.ask(path, { json, headers });
}

describe('the fleet', () => {
  it.each([
    ['nobody', 401],
    ['device', 403],
    ['timing', 200],
    ['director', 200],
  ])('asked for by %s is answered with %i', async (role, status) => {
    const answer = await server.ask(PATH, { headers: await as(role) });
    expect(answer.status).toBe(status);
    expect(answer.text.includes('"presence":"live"')).toBe(status === 200);
  });
});

describe('a command', () => {
  it.each([
    ['nobody', 401],
    ['device', 403],
    ['timing', 403],
    ['referee', 403],
    ['director', 200],
    ['admin', 200],
  ])('of %s is answered with %i', async (role, status) => {
    expect((await direct(identify, await as(role))).status).toBe(status);
    expect((await screen.names()).includes('instruction')).toBe(status === 200);
  });

  it('of another site with the cookie of a director is refused', async () => {
    const headers = { ...(await as('director')), Origin: 'https://evil.example' };
    expect((await direct(identify, headers)).status).toBe(403);
  });

  it('is answered with what stands about the screen now', async () => {
    const answer = await direct({ kind: 'assign', address: '/arena?scene=standings' }, await as('director'));
    expect(answer.body).toMatchObject({ screen: { id: 'north', address: '/arena?scene=standings' } });
  });

  it('to a screen nobody knows says where they are listed', async () => {
    const answer = await direct(identify, server.asOperator, `${PATH}/south`);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ detail: expect.stringContaining('GET /api/v1/screens') as string });
  });

  it('that cannot wait is refused while the screen is away, and what can wait is kept', async () => {
    await direct({ kind: 'rename', name: 'Ribbon north' });
    screen.close();
    await expect.poll(async () => (await direct(identify)).status).toBe(409);
    expect((await direct({ kind: 'reload' })).body).toMatchObject({
      detail: 'The screen Ribbon north is away; ask again when it is back.',
    });
    expect((await direct({ kind: 'scene', scene: 'podium' })).body).toMatchObject({ screen: { scene: 'podium' } });
  });

  it('that would hold the arena back is refused, and so is one beyond five minutes', async () => {
    const refused = await direct({ kind: 'delay', delayMs: 2000 });
    expect([refused.status, (refused.body as { detail: string }).detail]).toEqual([
      409,
      'The screen north shows arena, which is watched beside the race and never held back; only an overlay is.',
    ]);
    expect((await direct({ kind: 'delay', delayMs: null })).status).toBe(200);
    const tooLong = await direct({ kind: 'delay', delayMs: 300_001 });
    expect(tooLong.status).toBe(400);
    expect(tooLong.text).toContain('must be whole milliseconds from 0 to 300000');
  });

  it('to show its card over a picture that may be on air is refused', async () => {
    screen.hello({ screen: 'overlay', screenId: 'north' as ScreenId });
    await screen.names();
    expect((await direct(identify)).body).toMatchObject({ message: { id: 'screenMayBeOnAir' } });
    screen.socket.emit('status', aStatus({ onAir: true }));
    await screen.names();
    expect((await direct(identify)).body).toMatchObject({ status: 409, message: { id: 'screenOnAir' } });
  });

  it.each([
    ['https://evil.example/arena', /must be a path of this server/],
    ['//evil.example/arena', /must be a path of this server/],
    ['/\\evil.example', /must be a path of this server/],
    ['/live', /\/live shows no screen that obeys the desk; possible is \/arena/],
    ['/api/v1/live', /possible is \/arena/],
    ['/arena/../operator', /possible is \/arena/],
  ])('never leads to %s, and says what is possible', async (address, reason) => {
    const answer = await direct({ kind: 'assign', address });
    expect(answer.status).toBe(400);
    expect((answer.body as { detail: string }).detail).toMatch(reason);
    expect((await screen.names()).filter((name) => name === 'control')).toHaveLength(1);
  });

  it.each([{}, { kind: 'explode' }, { kind: 'scene', scene: 'message' }, { kind: 'rename' }, []])(
    'is not %j',
    async (json) => {
      expect((await direct(json)).status).toBe(400);
    },
  );
});

it('what stands about a screen is there after a restart', async () => {
  await direct({ kind: 'message', text: 'Welcome' });
  screen.close();
  await server.running.close();
  const again = await TestServer.start(server.folder);
  const cookie = await again.ask('/api/v1/session', { json: { secret: server.secret } });
  const headers = { Cookie: cookie.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  expect((await again.ask(PATH, { headers })).body).toMatchObject({
    screens: [{ id: 'north', notice: 'Welcome', presence: 'away' }],
  });
  await again.running.close();
});
