/** Polling costs little: an answer has a version, and an unchanged one is not sent again. Facts come in pages. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
});
afterEach(() => server.close());

const READS = [
  '/api/v1/competition',
  '/api/v1/distances/1',
  '/api/v1/distances/1/standings',
  '/api/v1/live',
  '/api/v1/records',
  '/api/v1/facts',
];

async function versionOf(path: string): Promise<string> {
  return (await server.ask(path)).headers.get('ETag') ?? 'none';
}

function again(path: string, etag: string) {
  return server.ask(path, { headers: { 'If-None-Match': etag } });
}

describe.each(READS)('%s', (path) => {
  it('is not sent again to whoever has it, until a fact is recorded', async () => {
    const etag = await versionOf(path);
    const unchanged = await again(path, etag);
    expect(unchanged.status).toBe(304);
    expect(unchanged.text).toBe('');
    expect(unchanged.headers.get('Cache-Control')).toBe('no-cache');
    await server.command({ commandId: 'call-2', command: { kind: 'CallPair', distance: 1, pair: 2 } });
    const changed = await again(path, etag);
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({ seq: server.lastSeq });
  });

  it('[W2] of another log is another version, whatever its number', async () => {
    const etag = await versionOf(path);
    const previous = server.running.host.switchTo(await server.running.openSession(openMemoryFactLog()));
    await server.playMilano(1);
    expect((await again(path, etag)).status).toBe(200);
    await previous.close();
  });
});

describe('a problem', () => {
  it('has no version: what is missing now may come', async () => {
    const etag = await versionOf('/api/v1/live');
    const missing = await again('/api/v1/distances/7', etag);
    expect(missing.status).toBe(404);
    expect(missing.headers.get('ETag')).toBeNull();
    expect(missing.headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('the facts', () => {
  interface Page {
    readonly seq: number;
    readonly next: number | null;
    readonly facts: readonly { readonly seq: number }[];
  }
  const page = async (query: string, headers = {}) =>
    (await server.ask(`/api/v1/facts${query}`, { headers })).body as Page;

  it('[W2] come in pages that join without a gap', async () => {
    const seen: number[] = [];
    for (let after: number | null = 0; after !== null;) {
      const { facts, next }: Page = await page(`?after=${after}&limit=4`);
      expect(facts.length).toBeLessThanOrEqual(4);
      seen.push(...facts.map(({ seq }) => seq));
      after = next;
    }
    expect(seen).toEqual(Array.from({ length: server.lastSeq }, (_, index) => index + 1));
  });

  it('after the last one are none, and a number from the future is no error', async () => {
    expect(await page(`?after=${server.lastSeq}`)).toMatchObject({ facts: [], next: null });
    expect(await page('?after=999999')).toMatchObject({ facts: [], next: null });
  });

  it.each(['?after=-1', '?after=x', '?limit=0', '?limit=2001', '?after=1&after=2'])(
    'are not guessed at for %s',
    async (query) => {
      expect((await server.ask(`/api/v1/facts${query}`)).status).toBe(400);
    },
  );

  it('say who did it and what the device said to the operator, and to nobody else', async () => {
    const raw = 'T0002 C1M 18.2801 01';
    const reading = {
      kind: 'RecordReading',
      distance: 1,
      pair: 2,
      lane: 'inner',
      pointM: 200,
      source: 'lightBeam',
      elapsedMs: 18_280,
      raw,
    };
    await server.command([
      { commandId: 'call', command: { kind: 'CallPair', distance: 1, pair: 2 } },
      { commandId: 'start', command: { kind: 'StartPair', distance: 1, pair: 2, wave: 1 } },
      { commandId: 'beam', command: reading },
    ]);
    const last = `?after=${server.lastSeq - 1}`;
    const told = { by: 'operator', commandId: 'beam', evidence: { raw, deviceClock: null } };
    expect((await page(last, server.asOperator)).facts).toMatchObject([{ seq: server.lastSeq, ...told }]);
    const open = await server.ask(`/api/v1/facts${last}`);
    expect(open.text).not.toContain(raw);
    expect(open.text).not.toContain('"by"');
    expect(open.headers.get('Vary')).toMatch(/Authorization, Cookie/);
    expect((await server.ask(`/api/v1/facts${last}`, { headers: server.asOperator })).headers.get('ETag')).not.toBe(
      open.headers.get('ETag'),
    );
  });
});

describe('large answers', () => {
  it('travel compressed, and the stream does not', async () => {
    const { headers } = await server.ask('/api/v1/distances/1', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers.get('Content-Encoding')).toBe('gzip');
    expect(headers.get('Vary')).toContain('Accept-Encoding');
  });
});
