/** The sheet of components: every part in every state is whole, apart from its neighbours and clear in colour. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { problemsOf } from './support/check.ts';
import { openHall, type Hall } from './support/hall.ts';
import { SHEET_WINDOWS } from './support/sizes.ts';

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

test('every component in every state', async () => {
  const sheet = { name: 'components', path: '/screens/components', shows: 'Gap plate in a table' };
  expect(await problemsOf(hall, sheet, SHEET_WINDOWS)).toEqual([]);
});
