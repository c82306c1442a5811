/** A screen whose server is killed goes on at another server of the same competition, where it was, and nobody in the hall sees it. */
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { databasesForTests } from '../support/postgres.ts';
import type { TestDatabase } from '../support/testDatabase.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { milanoPlayer, passes, type MilanoPlayer } from './support/milanoPlayer.ts';

const createDatabase = databasesForTests();

let database: TestDatabase;
let own: BuiltServer;
let other: BuiltServer;
let browser: Browser;
let arena: Page;
let phone: Page;
let milano: MilanoPlayer;

declare global {
  interface Window {
    /** What this page has seen since it was loaded. */
    seen?: { shift: number; plays: number };
  }
}

beforeAll(async () => {
  database = await createDatabase();
  other = await startBuiltServer(null, { DATABASE_URL: database.url });
  const settings = { DATABASE_URL: database.url, ICEBELL_SERVERS: other.url };
  [own, browser] = await Promise.all([startBuiltServer(null, settings, other.secret), launchChromium()]);
  milano = milanoPlayer({ send: (requests) => other.send(requests) });
  [arena, phone] = [await browser.newPage({ viewport: { width: 1920, height: 1080 } }), await browser.newPage()];
  await Promise.all([arena.goto(`${own.url}/arena`), phone.goto(`${own.url}/live`)]);
  await milano.playUntil(passes(2, 'outer', 200));
  await Promise.all([shows(arena, '18.45'), shows(phone, '18.45')]);
}, 60_000);

afterAll(async () => {
  await browser.close();
  await other.stop();
  rmSync(own.folder, { recursive: true });
  await database.remove();
});

function shows(page: Page, text: string, timeout = 20_000): Promise<void> {
  return page.getByText(text).first().waitFor({ timeout });
}

/** In the page: what the last passage has set going is over. */
async function untilArrived(): Promise<void> {
  const passing = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
  await Promise.all(passing.map(({ finished }) => finished));
}

/** In the page, from now on: by how much its parts have moved, and how often something was played. */
function witness(): void {
  const seen = { shift: 0, plays: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift' });
  document.addEventListener('animationstart', () => (seen.plays += 1));
}

/** Screens and phones that follow at the other server. */
async function watching(): Promise<number> {
  const metrics = await (await fetch(`${other.url}/metrics`)).text();
  const counts = metrics.matchAll(/^icebell_sockets\{audience="(?:screen|phone)"\} (\d+)/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

test('[W2] [D2] within three seconds of the kill it shows what the other server is told, and nothing moved or played', async () => {
  await arena.evaluate(untilArrived);
  await arena.evaluate(witness);
  await own.kill();
  const killedAt = performance.now();
  await expect.poll(watching, { timeout: 3000, interval: 20 }).toBe(2);
  // The same page, which has not been loaded anew.
  expect(await arena.evaluate(() => window.seen)).toEqual({ shift: 0, plays: 0 });
  await milano.playUntil(passes(2, 'outer', 600));
  await Promise.all([shows(arena, '46.48', 3000), shows(phone, '46.48', 3000)]);
  expect(performance.now() - killedAt).toBeLessThan(3000);
  expect(await arena.getByText(/no new times/).count()).toBe(0);
});
