/** Graphics over a picture: true alpha, never ahead of the picture, in and out as the host says, and gone rather than wrong. */
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { throughCable } from './support/cable.ts';
import { confirms, milanoPlayer, passes, starts, type MilanoPlayer } from './support/milanoPlayer.ts';

const DELAY_MS = 2000;

let server: BuiltServer;
let browser: Browser;
let milano: MilanoPlayer;
const pages: Page[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  milano = milanoPlayer(server);
  await milano.playUntil(confirms(14));
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function newPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  pages.push(page);
  return page;
}

async function overlay(query: string): Promise<Page> {
  const page = await newPage();
  await page.goto(`${server.url}/overlay?${query}`);
  return page;
}

const graphic = (page: Page, name: string) => page.locator(`[data-graphic="${name}"]:not([data-out])`);

describe('a page of graphics', () => {
  test('is empty where there is no graphic, and a graphic lets nothing of the picture through but its plate', async () => {
    const page = await overlay('show=results&hold=1');
    await graphic(page, 'results').waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { data, width } = PNG.sync.read(await page.screenshot({ omitBackground: true }));
    const areas = await page.evaluate(() =>
      [...document.querySelectorAll('[data-graphic]')].map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
      }),
    );
    let [outside, clear, solid] = [0, 0, 0];
    for (let at = 3; at < data.length; at += 4) {
      const alpha = data[at] ?? 0;
      const [x, y] = [((at - 3) / 4) % width, Math.floor((at - 3) / 4 / width)];
      const isInside = areas.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
      if (!isInside) outside += alpha;
      else if (alpha < 200) clear += 1;
      else solid += 1;
    }
    expect(outside).toBe(0);
    expect(clear / solid).toBeLessThan(0.01);
  });

  test('makes way for the picture at the root, too: hosts only clear the body', async () => {
    const page = await overlay('show=clock');
    const grounds = () =>
      page.evaluate(() =>
        [document.documentElement, document.body].map((each) => getComputedStyle(each).backgroundColor),
      );
    expect(await grounds()).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    await page.goto(`${server.url}/overlay?show=clock&bg=%2300b140`);
    await expect.poll(grounds).toEqual(['rgb(0, 177, 64)', 'rgba(0, 0, 0, 0)']);
  });
});

describe('a host that plays templates', () => {
  test('finds its functions at once, and nothing on air before play', async () => {
    const page = await overlay('host=template');
    const kinds = await page.evaluate(() =>
      ['play', 'stop', 'next', 'update'].map((name) => typeof Reflect.get(window, name)),
    );
    expect(kinds).toEqual(['function', 'function', 'function', 'function']);
    await page.evaluate(() =>
      window.update?.(
        '<templateData><componentData id="show"><data id="text" value="results"/></componentData></templateData>',
      ),
    );
    await page.evaluate(() => window.update?.(''));
    await page.waitForFunction(() => document.querySelector('#screen > *') !== null);
    expect(await page.locator('[data-graphic]').count()).toBe(0);
    await page.evaluate(() => window.play?.());
    await graphic(page, 'results').waitFor();
    expect(await graphic(page, 'clock').count()).toBe(0);
    await page.evaluate(() => window.stop());
    await page.locator('[data-graphic]').first().waitFor({ state: 'detached' });
  });
});

describe(`a picture that comes ${DELAY_MS} ms late`, () => {
  test('gets no figure early, clock included, also across a reload, and then all of it', async () => {
    const page = await newPage();
    // Notes when a text is seen for the first time, across reloads.
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const text = document.body?.innerText ?? '';
        for (const awaited of ['43.70', 'LEERDAM']) {
          if (text.includes(awaited) && sessionStorage.getItem(awaited) === null) {
            sessionStorage.setItem(awaited, String(performance.timeOrigin + performance.now()));
          }
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto(`${server.url}/overlay?show=clock,split&delay=${DELAY_MS}`);
    await page.locator('[data-graphic="rehearsal"]').waitFor();
    await milano.playUntil(starts(15));
    await milano.playUntil(passes(15, 'outer', 600));
    await page.reload();
    await page.getByText('43.70').first().waitFor();
    const seenAt = async (text: string) => Number(await page.evaluate((key) => sessionStorage.getItem(key), text));
    const { facts } = (await server.get('/api/v1/facts?after=0&limit=2000')) as {
      readonly facts: readonly {
        readonly at: number;
        readonly fact: { readonly kind: string; readonly pair?: number };
      }[];
    };
    const startedAt = facts.findLast(({ fact }) => fact.kind === 'PairStarted')?.at ?? Infinity;
    const passedAt = facts.findLast(({ fact }) => fact.kind === 'ReadingRecorded')?.at ?? Infinity;
    // The clock of the page is known to about a millisecond.
    expect(await seenAt('LEERDAM')).toBeGreaterThanOrEqual(startedAt + DELAY_MS - 2);
    expect(await seenAt('43.70')).toBeGreaterThanOrEqual(passedAt + DELAY_MS - 2);
    await graphic(page, 'split').waitFor();
    await page.getByRole('timer').first().waitFor();
  });
});

describe('a line that is cut', () => {
  test('takes the graphics out after ten seconds, without an error, and brings them back as they are', async () => {
    const page = await newPage();
    const cable = await throughCable(page);
    await page.goto(`${server.url}/overlay?show=clock`);
    await graphic(page, 'clock').waitFor();
    await cable.pull();
    await page.locator('[data-graphic="clock"]').waitFor({ state: 'detached', timeout: 20_000 });
    expect(await page.locator('body').innerText()).toBe('');
    await milano.playUntil(passes(15, 'inner', 1000));
    await cable.plugIn();
    await graphic(page, 'clock').waitFor({ timeout: 20_000 });
    expect(await page.locator('[data-graphic="clock"]').getAttribute('data-still')).toBe('');
    expect(await page.locator('[data-graphic="clock"]').innerText()).toContain('1:13.95');
  });
});
