/** The tables for title tools over HTTP: three formats of the same rows, free to read from any page, cheap to poll. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
  await server.playMilano(13);
});
afterEach(() => server.close());

describe('a table for title tools', () => {
  it.each(['pair', 'results', 'standings', 'now'])('%s is a list of flat rows in each format', async (table) => {
    const json = await server.ask(`/api/vmix/${table}.json`);
    expect(json.status).toBe(200);
    const rows = json.body as readonly Record<string, string>[];
    const columns = Object.keys(rows[0] ?? {});
    const csv = await server.ask(`/api/vmix/${table}.csv`);
    expect(csv.text.split('\r\n')[0]?.split(',')).toEqual(columns);
    expect(csv.text.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
    const xml = await server.ask(`/api/vmix/${table}.xml`);
    expect(xml.text.match(/<row>/g)).toHaveLength(rows.length);
    expect(xml.headers.get('Content-Type')).toMatch(/^application\/xml/);
  });

  it('knows who is first, and as many rows come as asked for', async () => {
    const { body } = await server.ask('/api/vmix/results.json?top=2&lang=nl');
    expect(body).toMatchObject([{ Rank: '1', Name: 'KOK', Time: '1:12,59' }, { Rank: '2' }]);
    expect(body).toHaveLength(2);
  });

  it('may be read by any page and is sent once per version', async () => {
    const first = await server.ask('/api/vmix/now.json', { headers: { Origin: 'https://titles.example' } });
    expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(first.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    const etag = first.headers.get('ETag') ?? '';
    const again = await server.ask('/api/vmix/now.json', { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
    expect((await server.ask('/api/vmix/now.json?lang=nl', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });

  it.each(['top=0', 'top=many', 'top=100000', 'lang=fr', 'delay=-1', 'delay=2s', 'delay=0.5', 'delay=300001'])(
    'says what was wrong with %s',
    async (query) => {
      const { status, body } = await server.ask(`/api/vmix/results.json?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ detail: expect.stringContaining(query.split('=')[0] ?? '') as string });
    },
  );
});

describe('a table for a picture that comes two seconds late', () => {
  const DELAY_MS = 2000;
  const formats = ['json', 'xml', 'csv'] as const;
  const read = (table: string, end: (typeof formats)[number], headers = {}) =>
    server.ask(`/api/vmix/${table}.${end}?delay=${DELAY_MS}`, { headers });

  async function crossing(): Promise<void> {
    const pair = { distance: 1, pair: 14 };
    const commands = [
      { kind: 'CallPair', ...pair },
      { kind: 'StartPair', ...pair, wave: 1 },
      { kind: 'RecordReading', ...pair, lane: 'inner', pointM: 200, source: 'lightBeam', elapsedMs: 17_610 },
    ];
    const answer = await server.command(commands.map((command, n) => ({ commandId: `late-${n}`, command })));
    expect(answer.text).not.toContain('"ok":false');
  }

  it('knows nothing of a passage before its time, in any format, and all of it from then on', async () => {
    server.clock.advance(60_000);
    await crossing();
    const live = await Promise.all(formats.map((end) => server.ask(`/api/vmix/now.${end}`)));
    for (const { text } of live) expect(text).toContain('17.61');
    server.clock.advance(DELAY_MS - 1);
    for (const table of ['pair', 'results', 'standings', 'now']) {
      for (const end of formats) expect((await read(table, end)).text, `${table}.${end}`).not.toContain('17.61');
    }
    expect((await read('now', 'json')).body).toMatchObject([{ Pair: '13' }]);
    server.clock.advance(1);
    const late = await Promise.all(formats.map((end) => read('now', end)));
    expect(late.map(({ text }) => text)).toEqual(live.map(({ text }) => text));
  });

  it('has the same rows and columns as ever', async () => {
    const shape = ({ body }: { readonly body: unknown }) =>
      (body as readonly Record<string, string>[]).map((row) => Object.keys(row));
    for (const table of ['pair', 'results', 'standings', 'now']) {
      const live = await server.ask(`/api/vmix/${table}.json`);
      expect(shape(await read(table, 'json'))).toEqual(shape(live));
    }
  });

  it('is sent once per version: another only when a fact is due', async () => {
    server.clock.advance(60_000);
    const first = await read('now', 'json');
    expect(first.headers.get('Cache-Control')).toBe(
      (await server.ask('/api/vmix/now.json')).headers.get('Cache-Control'),
    );
    const again = () => read('now', 'json', { 'If-None-Match': first.headers.get('ETag') ?? '' });
    await crossing();
    server.clock.advance(DELAY_MS - 1);
    expect((await again()).status).toBe(304);
    server.clock.advance(1);
    expect((await again()).status).toBe(200);
  });

  it('is described with its delay', async () => {
    const { body } = await server.ask('/api/v1/openapi.json');
    const { paths } = body as { paths: Record<string, { get: { parameters: readonly { name: string }[] } }> };
    for (const end of formats) {
      expect(paths[`/api/vmix/now.${end}`]?.get.parameters.map(({ name }) => name)).toContain('delay');
    }
  });

  it('says what would be right where the delay is not', async () => {
    const { body } = await server.ask('/api/vmix/now.json?delay=300001');
    expect(body).toMatchObject({ detail: expect.stringContaining('whole milliseconds from 0 to 300000') as string });
  });
});
