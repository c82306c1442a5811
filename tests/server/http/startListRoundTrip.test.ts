/** The start list that is handed out can be handed in again: at the next competition, after a spreadsheet, to another server. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readStartList } from '#shared/import/startListImport.ts';
import { TestServer } from '../../support/testServer.ts';

let server: TestServer;
beforeEach(async () => {
  server = await TestServer.start();
  await server.playMilano(1);
});
afterEach(() => server.close());

it.each([',', ';'])('separated by %s it reads back with every pair, lane, name and nation', async (sep) => {
  const { text } = await server.ask(`/api/v1/distances/1/start-list.csv?sep=${encodeURIComponent(sep)}`);
  const { rows, problems } = readStartList(text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rows).toHaveLength(30);
  expect(rows.at(-1)?.values).toMatchObject({
    pair: 15,
    lane: 'outer',
    familyName: 'Leerdam',
    givenName: 'Jutta',
    noc: 'NED',
  });
});
