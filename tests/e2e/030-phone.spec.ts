/** The phone in a real browser: the Milano story on a small screen, stars that last, nothing cut, nothing inaccessible. */
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { confirms, milanoPlayer, passes, type MilanoPlayer } from './support/milanoPlayer.ts';

const SMALL = { width: 360, height: 740 };

let server: BuiltServer;
let browser: Browser;
let phone: Page;
let milano: MilanoPlayer;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  milano = milanoPlayer(server);
  const context = await browser.newContext({ viewport: SMALL, deviceScaleFactor: 2, bypassCSP: true });
  phone = await context.newPage();
  await phone.goto(`${server.url}/live?lang=en&theme=dark`);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Waits until all of it is on the screen. */
async function shows(...texts: readonly string[]): Promise<boolean> {
  for (const text of texts) await phone.getByText(text).first().waitFor({ state: 'visible', timeout: 15_000 });
  return true;
}

async function overflow(): Promise<number> {
  return phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Serious findings only: the others are advice. */
async function barriers(): Promise<readonly string[]> {
  await phone.evaluate(axe.source);
  return phone.evaluate(async () => {
    const { axe: here } = window as unknown as { readonly axe: typeof axe };
    const { violations } = await here.run(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  });
}

test('waits before the first fact, then introduces the pair that is called', async () => {
  expect(await shows('Waiting for the first times')).toBe(true);
  await milano.playUntil((command) => command.kind === 'CallPair' && command.pair === 1);
  expect(await shows('Pair 1 of 15')).toBe(true);
  expect(await overflow()).toBe(0);
});

test('[M3] shows the first pair without a reference', async () => {
  await milano.playUntil(passes(1, 'inner', 600));
  expect(await shows('First pair: nobody to compare with yet')).toBe(true);
});

test('[M1] shows the last pair around the line of Kok', async () => {
  await milano.playUntil(passes(15, 'inner', 600));
  expect(await shows('−0.25', '+0.59', 'LAST LAP', '1:12.59')).toBe(true);
  expect(await overflow()).toBe(0);
  expect(await barriers()).toEqual([]);
});

test('[R6] tells Leerdam’s record, pending until the pair is confirmed', async () => {
  await milano.playUntil(passes(15, 'outer', 1000));
  expect(await shows('NEW OLYMPIC RECORD')).toBe(true);
  await milano.playUntil(confirms(15));
  expect(await shows('Confirmed')).toBe(true);
});

test('a followed skater survives a reload', async () => {
  await phone.getByRole('button', { name: 'Follow LEERDAM' }).first().click();
  await phone.reload();
  await phone.getByRole('button', { name: 'Stop following LEERDAM' }).first().waitFor();
  await phone.getByRole('link', { name: 'Following' }).click();
  expect(await shows('1:12.31', '28.61', 'Difference to KOK')).toBe(true);
});

describe.each(['#live', '#standings', '#pairs', '#records', '#following'])('%s', (hash) => {
  test.each(['dark', 'light'])('fits the phone and can be read by everybody, %s', async (theme) => {
    await phone.goto(`${server.url}/live?lang=nl&theme=${theme}${hash}`);
    await phone.getByText('LEERDAM').first().waitFor();
    expect(await overflow()).toBe(0);
    expect(await barriers()).toEqual([]);
  });
});

test('every star is large enough for a thumb', async () => {
  await phone.goto(`${server.url}/live?lang=en#standings`);
  await phone.getByText('ROSNER').waitFor();
  const stars = await phone.getByRole('button', { name: /ollow/ }).all();
  expect(stars.length).toBe(30);
  for (const star of stars) {
    const box = await star.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
});

test('can be installed', async () => {
  const manifest = (await server.get('/manifest.webmanifest')) as {
    readonly icons: readonly { readonly src: string }[];
  };
  const answers = await Promise.all(manifest.icons.map(({ src }) => fetch(server.url + src)));
  expect(answers.map(({ status }) => status)).toEqual(manifest.icons.map(() => 200));
});

test('says how old its numbers are once the server is gone', async () => {
  await phone.goto(`${server.url}/live?lang=en`);
  expect(await shows('LEERDAM')).toBe(true);
  await server.kill();
  expect(await shows('no new times for 4 s')).toBe(true);
  expect(await overflow()).toBe(0);
  server = await startBuiltServer(server);
  await phone.getByRole('status').waitFor({ state: 'detached', timeout: 15_000 });
});
