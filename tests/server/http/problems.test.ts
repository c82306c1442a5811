/** What goes wrong around the routes: each problem in the form of RFC 9457, with a hint and without internals. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.close());

describe('a request that cannot be served', () => {
  it.each(['/api/v1/nothing', '/api', '/api/v2/live', '/nothing', '/arena/x', '/..%2f..%2fetc/passwd', '/%00'])(
    'finds nothing at %s',
    async (path) => {
      const answer = await server.ask(path);
      expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      expect(answer.body).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404 });
      expect(answer.status).toBe(404);
    },
  );

  it('says which methods a path knows', async () => {
    const answer = await server.ask('/api/v1/session', { method: 'PUT' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('Allow')).toBe('GET, HEAD, POST, DELETE');
    expect(answer.body).toMatchObject({
      status: 405,
      detail: 'PUT is not possible here; possible is GET, HEAD, POST, DELETE.',
    });
  });

  it('finds no distance that the programme does not have', async () => {
    await server.playMilano(1);
    for (const path of ['/api/v1/distances/2', '/api/v1/distances/2/standings']) {
      expect((await server.ask(path)).status).toBe(404);
    }
  });

  it.each(['/api/v1/distances/first', '/api/v1/distances/0', '/api/v1/distances/-1', '/api/v1/distances/1e3'])(
    'is told what is wrong with the address %s',
    async (path) => {
      const answer = await server.ask(path);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ detail: expect.stringContaining('distance:') as string });
    },
  );

  it('does not confuse an address with a broken percent sign', async () => {
    expect((await server.ask('/api/v1/distances/%E0%A4%A')).status).toBe(400);
  });

  it('hears nothing of what went wrong inside, which is in the log', async () => {
    const failure = new Error('SQLITE_CORRUPT in /var/lib/icebell');
    vi.spyOn(server.running.host.current(), 'state').mockImplementation(() => {
      throw failure;
    });
    const answer = await server.ask('/api/v1/live');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('SQLITE');
    expect(answer.body).toMatchObject({ detail: 'Something went wrong on the server; it has been logged.' });
    const noted = server.lines.find(({ msg }) => msg === 'request failed');
    expect(noted).toMatchObject({ path: '/api/v1/live', err: { message: failure.message } });
  });
});

describe('the headers of every answer', () => {
  it('let the screens be framed and forbid everything that comes from elsewhere', async () => {
    const { headers } = await server.ask('/healthz');
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'self';connect-src 'self' ws: wss:;style-src 'self';img-src 'self' data:;object-src 'none';" +
        "base-uri 'none';form-action 'self';frame-ancestors * file:",
    );
    expect(headers.get('X-Frame-Options')).toBeNull();
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });
});

describe('whoever watches the server', () => {
  it('learns that it lives, that it is ready, and what it counted', async () => {
    await server.playMilano(1);
    expect((await server.ask('/healthz')).body).toEqual({ status: 'alive' });
    expect((await server.ask('/readyz')).body).toMatchObject({ status: 'ready', build: 'test', seq: server.lastSeq });
    const metrics = await server.ask('/metrics');
    expect(metrics.headers.get('Content-Type')).toMatch(/^text\/plain/);
    expect(metrics.text).toContain('icebell_facts_total{kind="CompetitionOpened"} 1');
  });

  it('learns that the server lives and cannot write, and that it can again', async () => {
    await server.playMilano(1);
    vi.spyOn(server.running.host.current(), 'isReady').mockResolvedValueOnce(false);
    const away = await server.ask('/readyz');
    expect(away.status).toBe(503);
    expect(away.text).toContain('Facts cannot be written');
    expect((await server.ask('/healthz')).status).toBe(200);
    expect((await server.ask('/readyz')).status).toBe(200);
  });
});
