/** A director at the desk and a screen in the hall: it is named, shows itself, holds a scene, and keeps all of it through a kill. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Fleet, FleetScreen } from '#shared/control/fleet.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { ScreenCommand } from '#shared/control/screenCommand.ts';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { confirms, milanoPlayer } from './support/milanoPlayer.ts';

let server: BuiltServer;
let browser: Browser;
let hall: BrowserContext;
let arena: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  await milanoPlayer(server).playUntil(confirms(2));
  hall = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  arena = await hall.newPage();
  await arena.goto(`${server.url}/arena?scene=holding`);
  await seen('Milano Speed Skating Stadium');
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function seen(text: string | RegExp): Promise<void> {
  await arena.getByText(text).first().waitFor({ state: 'visible', timeout: 20_000 });
}

async function gone(text: string): Promise<void> {
  await arena.getByText(text).first().waitFor({ state: 'hidden', timeout: 20_000 });
}

function atDesk(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: `Bearer ${server.secret}`, 'Content-Type': 'application/json' };
  return fetch(server.url + path, { ...init, headers });
}

async function theScreen(): Promise<FleetScreen> {
  const { screens } = (await (await atDesk('/api/v1/screens')).json()) as Fleet;
  expect(screens).toHaveLength(1);
  return must(screens[0], 'the screen');
}

async function direct(command: ScreenCommand): Promise<void> {
  const { id } = await theScreen();
  const answer = await atDesk(`/api/v1/screens/${id}`, { method: 'POST', body: JSON.stringify(command) });
  expect(answer.status, await answer.text()).toBe(200);
}

test('a screen appears at the desk by itself, with its size and the last fact it painted', async () => {
  const { seq } = (await (await atDesk('/api/v1/screens')).json()) as Fleet;
  await expect.poll(async () => (await theScreen()).status?.lastPaintedSeq, { timeout: 10_000 }).toBe(seq);
  expect(await theScreen()).toMatchObject({
    screen: 'arena',
    presence: 'live',
    factsBehind: 0,
    status: { width: 1920, height: 1080, path: '/arena?scene=holding' },
  });
});

test('how long a fact takes to the picture is measured', async () => {
  await server.send([{ commandId: 'call-3', command: { kind: 'CallPair', distance: 1, pair: 3 } }]);
  await expect.poll(async () => (await theScreen()).drawnMs, { timeout: 10_000 }).not.toBe(null);
  const { drawnMs, factsBehind } = await theScreen();
  expect(drawnMs).toBeLessThan(2000);
  expect(factsBehind).toBe(0);
});

test('it is named, and says its name when asked which one it is', async () => {
  await direct({ kind: 'rename', name: 'Ribbon north' });
  await direct({ kind: 'identify' });
  await seen('Ribbon north');
  expect(await arena.getByRole('status').textContent()).toContain('1920 × 1080');
  await gone('Ribbon north');
});

test('[D1] what the desk says goes before the address, without a reload', async () => {
  await arena.evaluate(() => Object.assign(window, { stillTheSamePage: true }));
  await direct({ kind: 'scene', scene: 'testcard' });
  await seen('frames a second');
  await direct({ kind: 'message', text: 'Ice in ten minutes' });
  await seen('Ice in ten minutes');
  await direct({ kind: 'message', text: null });
  await seen('frames a second');
  expect(await arena.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
});

test('all of it stands after the server was killed and the screen was loaded anew', async () => {
  await server.kill();
  server = await startBuiltServer(server);
  await expect.poll(async () => (await theScreen()).presence, { timeout: 20_000 }).toBe('live');
  expect(await theScreen()).toMatchObject({ name: 'Ribbon north', scene: 'testcard' });
  await seen('frames a second');
  expect(await arena.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
  await arena.reload();
  await seen('frames a second');
  expect(await theScreen()).toMatchObject({ name: 'Ribbon north', windows: 1 });
});

test('it goes where it is assigned, comes back there when it is opened elsewhere, and is released', async () => {
  await direct({ kind: 'scene', scene: null });
  await direct({ kind: 'assign', address: '/arena?scene=message&text=Welcome%20here' });
  await arena.waitForURL('**/arena?scene=message&text=Welcome%20here');
  await seen('Welcome here');
  await arena.goto(`${server.url}/arena`);
  await arena.waitForURL('**/arena?scene=message&text=Welcome%20here');
  await direct({ kind: 'assign', address: null });
  await arena.goto(`${server.url}/arena?scene=holding`);
  await seen('Milano Speed Skating Stadium');
  expect((await theScreen()).address).toBe(null);
});

test('it is loaded anew when told', async () => {
  await arena.evaluate(() => Object.assign(window, { stillTheSamePage: true }));
  const loaded = arena.waitForEvent('load');
  await direct({ kind: 'reload' });
  await loaded;
  expect(await arena.evaluate(() => 'stillTheSamePage' in window)).toBe(false);
});

test('a window that nobody can see, or that is closed, is told to the desk', async () => {
  await arena.close();
  await expect.poll(async () => (await theScreen()).presence, { timeout: 10_000 }).toBe('away');
});
