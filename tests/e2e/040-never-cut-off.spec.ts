/** A screen that was cut off, reloaded, opened late or whose server was started again shows what one never cut off shows. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { throughCable, type Cable } from './support/cable.ts';
import { milanoPlayer, passes, type MilanoPlayer } from './support/milanoPlayer.ts';
import { differences } from './support/sameScreen.ts';

const AWAY_MS = 31_000;

let server: BuiltServer;
let browser: Browser;
let milano: MilanoPlayer;
/** Never cut off. */
let steady: Page;
let other: Page;
let cable: Cable;

async function newPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  return context.newPage();
}

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  milano = milanoPlayer({ send: (requests) => server.send(requests) });
  [steady, other] = [await newPage(), await newPage()];
  cable = await throughCable(other);
  // Time can be put forward on this one.
  await other.clock.install();
  await Promise.all([steady, other].map((page) => page.goto(`${server.url}/arena`)));
  await milano.playUntil(passes(15, 'outer', 200));
  await Promise.all([steady, other].map((page) => page.getByText('17.61').first().waitFor()));
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

test('cut off for half a minute in mid-race, it says so, and is right again as soon as it is back', async () => {
  await cable.pull();
  await milano.playUntil(passes(15, 'outer', 600));
  await steady.getByText('43.70').first().waitFor();
  await other.clock.fastForward(AWAY_MS);
  await other.getByText(/no new times for 3\d s/).waitFor();
  expect(await other.getByText('43.70').count()).toBe(0);
  await cable.plugIn();
  await other.getByText('43.70').first().waitFor({ timeout: 15_000 });
  expect(await differences(other, steady)).toEqual([]);
});

test('reloaded in mid-race, it shows the same picture', async () => {
  await other.reload();
  expect(await differences(other, steady)).toEqual([]);
});

test('opened late, it shows the same picture', async () => {
  const late = await newPage();
  await late.goto(`${server.url}/arena`);
  expect(await differences(late, steady)).toEqual([]);
  await late.context().close();
});

test('after the server was started again in mid-race, it shows the same picture as before, and follows', async () => {
  await server.kill();
  await steady.getByText(/no new times for \d+ s/).waitFor({ timeout: 10_000 });
  server = await startBuiltServer(server);
  await steady.getByText(/no new times for/).waitFor({ state: 'hidden', timeout: 20_000 });
  const fresh = await newPage();
  await fresh.goto(`${server.url}/arena`);
  expect(await differences(steady, fresh)).toEqual([]);
  await milano.playUntil(passes(15, 'outer', 1000));
  await steady.getByText('−0.28').first().waitFor();
  expect(await differences(steady, fresh)).toEqual([]);
  expect(await differences(other, fresh)).toEqual([]);
});
