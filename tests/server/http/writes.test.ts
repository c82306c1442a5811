/** Nothing is writable by default: every route that changes something, and every command on the socket, asks who is there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestScreen } from '../../support/testScreen.ts';
import { TestServer } from '../../support/testServer.ts';

/** Whoever signs in or out has nothing to show yet. */
const OPEN = new Set(['post /api/v1/session', 'delete /api/v1/session']);

let server: TestServer;
let cookie: Readonly<Record<string, string>>;
let writes: readonly { readonly method: string; readonly path: string }[];

beforeAll(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
  const { headers } = await server.ask('/api/v1/session', { json: { secret: server.secret } });
  cookie = { Cookie: headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  const { paths } = (await server.ask('/api/v1/openapi.json')).body as { paths: Record<string, object> };
  writes = Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ({ method, path: path.replace(/\{\w+\}/, '1') })),
    )
    .filter(({ method, path }) => method !== 'get' && !OPEN.has(`${method} ${path}`));
});
afterAll(() => server.close());

function write({ method, path }: (typeof writes)[number], headers: Readonly<Record<string, string>>) {
  return server.ask(path, { method: method.toUpperCase(), headers, ...(method === 'post' ? { json: {} } : {}) });
}

describe('over HTTP', () => {
  it('every write is refused to somebody unknown, before its body is looked at', async () => {
    expect(writes.length).toBeGreaterThan(7);
    for (const each of writes) {
      const { status, headers } = await write(each, {});
      expect([each.path, status, headers.get('WWW-Authenticate')]).toEqual([each.path, 401, expect.anything()]);
    }
  });

  it('a session that never was and a token that was revoked are nobody', async () => {
    const { id, text } = await server.running.access.tokens.create('beam', 'admin');
    await server.running.access.tokens.revoke(id);
    for (const headers of [{ Cookie: 'icebell_session=icb_0' }, { Authorization: `Bearer ${text}` }]) {
      for (const each of writes) expect((await write(each, headers)).status, each.path).toBe(401);
    }
  });

  it('every write with the cookie of an admin is refused to a page of another site', async () => {
    for (const Origin of ['https://evil.example', 'null', 'http://127.0.0.1:1']) {
      for (const each of writes) {
        expect((await write(each, { ...cookie, Origin })).status, `${each.path} from ${Origin}`).toBe(403);
      }
    }
  });

  it('no answer may be read by a page of another site', async () => {
    const { headers } = await server.ask('/api/v1/people', { headers: { ...cookie, Origin: 'https://evil.example' } });
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});

describe('over the socket', () => {
  const kinds = [
    'CallPair',
    'StartPair',
    'RecordReading',
    'GiveIrm',
    'RetractFact',
    'OpenCompetition',
    'LoadRecordBook',
  ];

  it.each([
    ['nobody', {}],
    ['a session that never was', { Cookie: 'icebell_session=icb_0' }],
    ['a token that never was', { Authorization: 'Bearer icb_0' }],
  ])('every command of %s is refused, and nothing is recorded', async (_who, headers) => {
    const seq = server.lastSeq;
    const screen = await TestScreen.connect(server.running.url, { headers });
    for (const [index, kind] of kinds.entries()) {
      const answer = await screen.command({ commandId: `nobody-${index}`, command: { kind, distance: 1, pair: 2 } });
      expect(answer, kind).toMatchObject({ ok: false, refusal: { code: 'NotAllowed' } });
    }
    expect(server.lastSeq).toBe(seq);
    screen.socket.disconnect();
  });
});

describe('every answer', () => {
  it.each(['/api/v1/live', '/operator', '/nowhere'])('tells the browser what a page may do: %s', async (path) => {
    const { headers } = await server.ask(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toMatch(/default-src 'self'/);
    expect(policy).toMatch(/object-src 'none'/);
    expect(policy).toMatch(/base-uri 'none'/);
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Powered-By')).toBeNull();
  });
});
