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

  it.each(['top=0', 'top=many', 'top=100000', 'lang=fr'])('says what was wrong with %s', async (query) => {
    const { status, body } = await server.ask(`/api/vmix/results.json?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ detail: expect.stringContaining(query.split('=')[0] ?? '') as string });
  });
});
