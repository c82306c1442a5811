/** A screen that was cut off is right again by itself: the server is killed in mid-race and started on the same data. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { milanoPlayer, passes } from './support/milanoPlayer.ts';

let server: BuiltServer;
let browser: Browser;
let arena: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  arena = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await arena.goto(`${server.url}/arena`);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function seen(text: string): Promise<void> {
  await arena.getByText(text).first().waitFor({ state: 'visible', timeout: 20_000 });
}

test('[W2] [W4] after a kill in mid-race the board resumes without a reload, with every acknowledged passage', async () => {
  const milano = milanoPlayer({ send: (requests) => server.send(requests) });
  await milano.playUntil(passes(15, 'outer', 200));
  await seen('17.61');
  await arena.evaluate(() => Object.assign(window, { stillTheSamePage: true }));

  await server.kill();
  server = await startBuiltServer(server);
  await milano.playUntil(passes(15, 'outer', 600));

  await seen('43.70');
  await seen('−0.25');
  expect(await arena.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
});

test('[W3] a command that is sent again after the restart gets its first answer and makes no second fact', async () => {
  const before = await server.get('/api/v1/live');
  const repeated = milanoPlayer({ send: (requests) => server.send(requests) });
  await repeated.playUntil(passes(15, 'outer', 600));
  expect(await server.get('/api/v1/live')).toEqual(before);
});
