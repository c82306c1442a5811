/** The colours for a hall in daylight on all three stages: the same rules for the scenes in which colour says most. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { problemsOf, type Shown } from './support/check.ts';
import { DAY } from './support/day.ts';
import { openHall, type Hall } from './support/hall.ts';
import { PORTRAIT_WINDOWS, RIBBON_WINDOWS, WIDE_WINDOWS } from './support/sizes.ts';

const SCENES = new Set(['race-both-ahead', 'next-last-pair', 'race', 'finish', 'record', 'standings', 'podium']);

/** The window of the layout is enough: nothing else depends on colours. */
const STAGES = [WIDE_WINDOWS, RIBBON_WINDOWS, PORTRAIT_WINDOWS].map((windows) => windows.slice(0, 1));

let browser: Browser;
let hall: Hall;

beforeAll(async () => {
  browser = await launchChromium();
  hall = await openHall(browser, 'milano');
});

afterAll(async () => {
  await hall.close();
  await browser.close();
});

function inDaylight(shown: Shown): Shown {
  const path = `${shown.path}${shown.path.includes('?') ? '&' : '?'}theme=high-contrast`;
  return { ...shown, name: `daylight-${shown.name}`, path };
}

test.each(DAY.filter(({ name }) => SCENES.has(name)).map(inDaylight))('$name', async (shown) => {
  const problems: string[] = [];
  for (const windows of STAGES) problems.push(...(await problemsOf(hall, shown, windows)));
  expect(problems).toEqual([]);
});
