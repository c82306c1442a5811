/** Results and start lists to take away over HTTP: forms, names of the files, languages, and refusals in words. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { ResultDocument } from '#shared/view/resultDocument.ts';
import { sheetFileName } from '../../../server/http/sheetFileName.ts';
import { sampleSession } from '../../../server/timing/sample.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
  await server.playMilano(13);
});
afterAll(() => server.close());

const results = '/api/v1/distances/1/results.csv';

async function lines(path: string): Promise<readonly string[]> {
  const answer = await server.ask(path);
  expect(answer.status).toBe(200);
  return answer.text.split('\r\n');
}

describe('results as text', () => {
  it('is UTF-8 with a byte order mark, under a name that tells the distance', async () => {
    const response = await fetch(server.running.url + results);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(bytes.slice(0, 3)).toEqual(Uint8Array.of(0xef, 0xbb, 0xbf));
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('Content-Disposition')).toBe('attachment; filename="1-women-1000m-results.csv"');
  });

  it('[K3] has a line for everybody in the order of the standings, [K4] who has not raced last', async () => {
    const all = await lines(results);
    expect(all).toHaveLength(32);
    expect(all[0]).toMatch(/^Rank,Pair,Wave,Lane,Bib,NOC,Family name,Given name,Time,Behind,/);
    expect(all[1]).toMatch(/^1,13,1,outer,,NED,Kok,Femke,1:12\.59,,/);
    expect(all[2]).toMatch(/^2,13,1,inner,,USA,Bowe,Brittany,1:14\.55,\+1\.96,/);
    expect(all[30]).toMatch(/^,15,1,outer,,NED,Leerdam,Jutta,,/);
  });

  it('writes a decimal comma and semicolons for whoever asks for them', async () => {
    const all = await lines(`${results}?sep=;&lang=nl`);
    expect(all[2]).toMatch(/^2;13;1;inner;;USA;Bowe;Brittany;1:14,55;\+1,96;/);
  });

  it('quotes the decimal commas where the comma separates', async () => {
    expect((await lines(`${results}?lang=nl`))[2]).toContain(',"1:14,55","+1,96",');
  });

  it('is not sent again to whoever has it', async () => {
    const etag = must((await server.ask(results)).headers.get('ETag'), 'a tag');
    expect((await server.ask(results, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });
});

describe('the start list as text', () => {
  it('has a line for every skater, pair by pair', async () => {
    const all = await lines('/api/v1/distances/1/start-list.csv');
    expect(all[0]).toMatch(/Pair,Wave,Lane,Bib,NOC,Family name,Given name,Personal best,Season best,Remark$/);
    expect(all[1]).toBe('1,1,inner,,ITA,Vigl,Maybritt,,,');
    expect(all).toHaveLength(32);
  });
});

describe('results as a document', () => {
  it('[K4] [R1] has ranked rows with splits, who has not raced, and the record lines before and now', async () => {
    const { rows, notRaced, records, status } = (await server.ask('/api/v1/distances/1/results.json'))
      .body as ResultDocument;
    expect(status).toBe('provisional');
    expect(rows).toHaveLength(26);
    expect(rows[0]).toMatchObject({ rank: 1, skater: { familyName: 'Kok' }, time: { ms: 72_590, text: '1:12.59' } });
    expect(rows[0]?.splits.map(({ pointM, time, rank }) => [pointM, time.text, rank])).toEqual([
      [200, '17.43', 1],
      [600, '43.95', 1],
      [1000, '1:12.59', 1],
    ]);
    expect(notRaced.map(({ skater }) => skater.familyName)).toEqual(['Lamarche', 'Yamada', 'Takagi', 'Leerdam']);
    expect(records.find(({ now }) => now.scope === 'OR')).toMatchObject({
      before: { time: { text: '1:13.19' } },
      now: { time: { text: '1:12.59' }, race: { pair: 13 } },
    });
  });
});

describe('what cannot be served', () => {
  it.each(['results.csv', 'results.json', 'start-list.csv'])(
    '%s of an unknown distance is a 404 in words',
    async (file) => {
      const answer = await server.ask(`/api/v1/distances/9/${file}`);
      expect(answer.status).toBe(404);
      expect(answer.body).toMatchObject({ detail: 'There is no distance 9; /api/v1/competition lists the programme.' });
      expect(answer.headers.get('Content-Disposition')).toBeNull();
    },
  );

  it.each(['?sep=x', '?lang=de'])('%s is refused, and not guessed', async (search) => {
    expect((await server.ask(results + search)).status).toBe(400);
  });
});

describe('the name of a file', () => {
  it.each([
    [null, '12-men-500m-results.csv'],
    ['2nd', '12-men-500m-2nd-results.csv'],
    ['Première "B"/..', '12-men-500m-premiere-b-results.csv'],
    ['赛', '12-men-500m-results.csv'],
  ])('with the label %j is %s', (label, name) => {
    expect(sheetFileName({ distance: 12, lengthM: 500, gender: 'men', label }, 'results.csv')).toBe(name);
  });

  it('differs for two distances alike, and opening the second does not rename the first', async () => {
    const nameOf = async (distance: number, file: string) => {
      const { headers } = await server.ask(`/api/v1/distances/${distance}/${file}`);
      return /filename="(.+)"$/.exec(headers.get('Content-Disposition') ?? '')?.[1];
    };
    const files = ['results.csv', 'results.json', 'start-list.csv'];
    const before = await Promise.all(files.map((file) => nameOf(1, file)));
    const [opened] = sampleSession().steps.flatMap(({ command }) => (command.kind === 'OpenDistance' ? [command] : []));
    await server.command({ commandId: 'alike', command: { ...opened, distance: 2 } });
    const after = await Promise.all([1, 2].flatMap((distance) => files.map((file) => nameOf(distance, file))));
    expect(after).toEqual([
      ...before,
      '2-women-1000m-results.csv',
      '2-women-1000m-results.json',
      '2-women-1000m-start-list.csv',
    ]);
    expect(new Set(after).size).toBe(6);
  });
});
