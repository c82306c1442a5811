/** The commentator's page before, during and after a race, dark and light: the same rules on a laptop and on a wide screen. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirms, passes } from '../e2e/support/milanoPlayer.ts';
import { launchChromium } from '../support/chromium.ts';
import { problemsOf } from './support/check.ts';
import { openHall, type Hall } from './support/hall.ts';
import type { Field } from './support/names.ts';
import { COMMENTARY_WINDOWS } from './support/sizes.ts';

let browser: Browser;
let halls: Readonly<Record<Field, Hall>>;

beforeAll(async () => {
  browser = await launchChromium();
  const [milano, longest] = await Promise.all([openHall(browser, 'milano'), openHall(browser, 'longest')]);
  halls = { milano, longest };
});

afterAll(async () => {
  for (const hall of Object.values(halls)) await hall.close();
  await browser.close();
});

function problems(hall: Hall, moment: string, shows: RegExp, theme = 'dark'): Promise<readonly string[]> {
  const path = `/commentator?theme=${theme}`;
  return problemsOf(hall, { name: `commentator-${moment}-${theme}`, path, shows }, COMMENTARY_WINDOWS);
}

test('before the first pair there is nobody to compare with', async () => {
  await halls.milano.play(({ kind }) => kind === 'PublishStartList');
  expect(await problems(halls.milano, 'before', /VIGL/)).toEqual([]);
});

test('during the last lap with the longest names', async () => {
  await halls.longest.play(passes(15, 'inner', 600), 47_000);
  expect(await problems(halls.longest, 'race', /28[.,]89/)).toEqual([]);
});

test('with one of the pair home, in the light theme', async () => {
  await halls.milano.play(passes(15, 'outer', 1000), 72_500);
  expect(await problems(halls.milano, 'home', /27[.,]77/, 'light')).toEqual([]);
});

test('a wide screen needs no scrolling, and on paper it is one page of A4, black on white', async () => {
  await halls.milano.play(confirms(15));
  const page = await halls.milano.page('/commentator', 'nl', { width: 1920, height: 1080 });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByText('LEERDAM').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080);
  const paper = await page.pdf({ preferCSSPageSize: true });
  expect([...paper.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect(await page.getByRole('heading', { name: 'Klassement' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});
