/** The page on a phone, tab by tab, before, during and after a race: the same rules on two sizes of phone. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirms, passes } from '../e2e/support/milanoPlayer.ts';
import { launchChromium } from '../support/chromium.ts';
import { problemsOf, type Shown } from './support/check.ts';
import { openHall, type Hall } from './support/hall.ts';
import type { Field } from './support/names.ts';
import { PHONE_WINDOWS } from './support/sizes.ts';

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

const TABS = ['live', 'standings', 'pairs', 'records', 'following', 'skater/1/leerdam'];

/** One theme for the tabs while they are walked through, so that the page is loaded once. */
function tabs(moment: string, theme: 'dark' | 'light', shows: RegExp): readonly Shown[] {
  return TABS.map((tab) => ({
    name: `phone-${moment}-${theme}-${tab.split('/')[0]}`,
    path: `/live?theme=${theme}#${tab}`,
    shows: tab === 'live' ? shows : /\S/,
  }));
}

async function problems(hall: Hall, shown: readonly Shown[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const each of shown) found.push(...(await problemsOf(hall, each, PHONE_WINDOWS)));
  return found;
}

test('before the first race, in the dark theme', async () => {
  await halls.milano.play(({ kind }) => kind === 'PublishStartList');
  expect(await problems(halls.milano, tabs('before', 'dark', /\S/).slice(0, 3))).toEqual([]);
});

test('during a race, with the longest names, in the dark theme', async () => {
  await halls.longest.play(passes(15, 'inner', 600), 47_000);
  expect(await problems(halls.longest, tabs('race', 'dark', /44[.,]54/))).toEqual([]);
});

test('after the last race, in the light theme', async () => {
  await halls.milano.play(confirms(15));
  expect(await problems(halls.milano, tabs('after', 'light', /1:12[.,]31/))).toEqual([]);
});
