/** The promise of the product: the women's 1000 m of Milano, through the built server, on the API and on the arena board. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { distanceDocument } from '#shared/view/distanceDocument.ts';
import { liveDocument } from '#shared/view/liveDocument.ts';
import { standingsDocument } from '#shared/view/standingsDocument.ts';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { confirms, milanoPlayer, passes, starts, type MilanoPlayer } from './support/milanoPlayer.ts';

const FINAL_ORDER = [
  'Leerdam 1:12.31',
  'Kok 1:12.59',
  'Takagi 1:13.95',
  'Bowe 1:14.55',
  'Lamarche 1:14.73',
  'Jackson 1:15.00',
  'Yamada 1:15.16',
  'Schulting 1:15.46',
  'Lee 1:15.76',
  'Zdráhalová 1:15.83',
  'Smeding 1:15.87',
  'Yin 1:15.91',
  'Han 1:15.95',
  'Morozova 1:16.00',
  'Czerwonka 1:16.09',
  'Yoshida 1:16.11',
  'McGregor 1:16.19',
  'Kim 1:16.24',
  'Golubeva 1:16.40',
  'van Elst 1:16.68',
  'Ostlender 1:16.79',
  'Bosiek 1:16.86',
  'Vanhoutte 1:16.93',
  'Herzog 1:16.99',
  'Vigl 1:17.15(0)',
  'Hiller-Donnelly 1:17.15(6)',
  'Laliberté-Roy 1:17.36',
  'Silaeva 1:17.57',
  'N.N. 1:17.98',
  'Rosner 1:18.41',
];

let server: BuiltServer;
let browser: Browser;
let arena: Page;
let milano: MilanoPlayer;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  arena = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await arena.goto(`${server.url}/arena`);
  milano = milanoPlayer(server);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function standings() {
  return v.parse(standingsDocument, await server.get('/api/v1/distances/1/standings')).rows;
}

async function race(pair: number, lane: 'inner' | 'outer') {
  const { pairs } = v.parse(distanceDocument, await server.get('/api/v1/distances/1'));
  const found = pairs.find((each) => each.pair === pair)?.races.find((each) => each.lane === lane);
  if (found === undefined) throw new Error(`No race in the ${lane} lane of pair ${pair}`);
  return found;
}

/** Waits until the board shows a text. */
async function seen(text: string, timeout = 10_000): Promise<void> {
  await arena.getByText(text).first().waitFor({ state: 'visible', timeout });
}

test.each([
  [1, 'Schulting', '1:15.46', 'SCHULTING'],
  [11, 'Jackson', '1:15.00', 'JACKSON'],
])('[K1] after pair %i the leader is %s with %s', async (pair, name, time, shown) => {
  await milano.playUntil(confirms(pair));
  const [first] = await standings();
  expect(first).toMatchObject({ rank: 1, skater: { familyName: name }, time: { text: time }, behind: null });
  await seen(shown);
  await seen(time);
});

test('[R1] Kok finishes pair 13 in green with an Olympic record, 1:12.59', async () => {
  await milano.playUntil(passes(13, 'outer', 1000));
  expect(await race(13, 'outer')).toMatchObject({
    skater: { familyName: 'Kok' },
    finish: { ms: 72_590, text: '1:12.59' },
    rank: 1,
    records: [
      { scope: 'OR', kind: 'new', state: 'pending', isSuperseded: false, previous: { time: { text: '1:13.19' } } },
    ],
  });
  await seen('KOK');
  await seen('NEW OLYMPIC RECORD');
});

test('[M2] Bowe is red at +1.96 at her finish, although faster than the leader at her start', async () => {
  await milano.playUntil(passes(13, 'inner', 1000));
  const { finish, passages } = await race(13, 'inner');
  expect(finish).toMatchObject({ text: '1:14.55' });
  expect(passages.at(-1)).toMatchObject({
    pointM: 1000,
    mark: { sign: 'behind', gap: { ms: 1960, text: '+1.96' }, reference: { skater: { familyName: 'Kok' } } },
  });
  await seen('+1.96');
});

test('[R6] when pair 13 is confirmed, so is the record, and Kok leads', async () => {
  await milano.playUntil(confirms(13));
  const [first] = await standings();
  expect(first).toMatchObject({ skater: { familyName: 'Kok' }, records: [{ scope: 'OR', state: 'confirmed' }] });
});

test('[M1] on the last lap Leerdam is ahead of Kok’s split, Takagi behind', async () => {
  await milano.playUntil(starts(15));
  await milano.playUntil(passes(15, 'inner', 600));
  const { pair } = v.parse(liveDocument, await server.get('/api/v1/live'));
  const marks = pair?.races.map(({ skater, passages }) => [skater.familyName, passages.at(-1)?.mark.gap?.text]);
  expect(marks).toEqual([
    ['Takagi', '+0.59'],
    ['Leerdam', '−0.25'],
  ]);
  await seen('+0.59');
  await seen('−0.25');
});

test('[R5] Leerdam takes lead and record with 1:12.31, −0.28, green; Kok’s stays as the former one', async () => {
  await milano.playUntil(passes(15, 'outer', 1000));
  const { passages, ...leerdam } = await race(15, 'outer');
  expect(leerdam).toMatchObject({ rank: 1, finish: { ms: 72_310, text: '1:12.31' } });
  expect(leerdam.records.map(({ scope }) => scope)).toEqual(['OR', 'SB']);
  expect(passages.at(-1)?.mark).toMatchObject({ sign: 'ahead', gap: { text: '−0.28' } });
  expect(await race(13, 'outer')).toMatchObject({ records: [{ scope: 'OR', state: 'confirmed', isSuperseded: true }] });
  await seen('LEERDAM');
  await seen('−0.28');
  await seen('NEW OLYMPIC RECORD');
});

test('[K2] the final order of all thirty stands on the API and on the board', async () => {
  await milano.playUntil(({ kind }) => kind === 'MakeDistanceOfficial');
  const rows = await standings();
  expect(rows.map(({ skater, time }) => `${skater.familyName} ${time?.text}`)).toEqual(FINAL_ORDER);
  expect(rows.map(({ rank }) => rank)).toEqual(FINAL_ORDER.map((_, index) => index + 1));
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['official']));
  // The finish holds its place on the board for a while; then come the standings, page by page.
  for (const name of ['BOWE', 'ZDRÁHALOVÁ']) await seen(name, 30_000);
});

test('a screen that is opened only now shows the same standings', async () => {
  const late = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await late.goto(`${server.url}/arena`);
  await late.getByText('LEERDAM').first().waitFor({ state: 'visible', timeout: 10_000 });
  expect(await late.getByText('1:12.31').count()).toBeGreaterThan(0);
  await late.close();
});
