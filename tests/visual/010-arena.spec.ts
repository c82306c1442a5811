/** Every scene of the arena in every window: nothing cut, wrapped, overlapping, unsafe, too close in colour, or taken for a race. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { problemsOf } from './support/check.ts';
import { DAY } from './support/day.ts';
import { openHall, type Hall } from './support/hall.ts';
import { ARENA_WINDOWS } from './support/sizes.ts';

let browser: Browser;
let halls: readonly Hall[];

beforeAll(async () => {
  browser = await launchChromium();
  halls = await Promise.all((['milano', 'longest'] as const).map((field) => openHall(browser, field)));
});

afterAll(async () => {
  for (const hall of halls) await hall.close();
  await browser.close();
});

/** The sample is none, whatever else has no room. */
const REHEARSAL = /^(?:REHEARSAL|REPETITIE)$/;

// In the order of the day: each scene goes on from the one before.
test.each(DAY)('$name', async (shown) => {
  const problems = halls.map((hall) => problemsOf(hall, { says: REHEARSAL, ...shown }, ARENA_WINDOWS));
  expect((await Promise.all(problems)).flat()).toEqual([]);
});
