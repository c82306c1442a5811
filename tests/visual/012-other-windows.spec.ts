/** Windows between the stages: short upright ones, square ones and very wide ones carry every scene whole, too. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { problemsOf } from './support/check.ts';
import { DAY } from './support/day.ts';
import { openHall, type Hall } from './support/hall.ts';
import type { Window } from './support/sizes.ts';

const stage = { smallest: 22, mayWrap: false, scrolls: false };
const upright = { ...stage, safe: { x: 54, y: 96 } };
const wide = { ...stage, safe: { x: 96, y: 54 } };

const WINDOWS: readonly Window[] = [
  { name: '1080x1350', width: 1080, height: 1350, wishes: upright },
  { name: '1000x1000', width: 1000, height: 1000, wishes: wide },
  { name: '2560x1080', width: 2560, height: 1080, wishes: wide },
];

/** The longest names in Dutch, in which these windows are checked. */
let hall: Hall;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
  hall = await openHall(browser, 'longest');
});

afterAll(async () => {
  await hall.close();
  await browser.close();
});

test.each(DAY.filter(({ name }) => name !== 'test-card'))('$name', async (shown) => {
  expect(await problemsOf(hall, shown, WINDOWS)).toEqual([]);
});
