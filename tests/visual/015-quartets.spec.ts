/** Quartets and a skater alone in every window of the arena: two clocks, four rows and the line, an empty lane. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { problemsOf, type Shown } from './support/check.ts';
import { openHall, type Hall } from './support/hall.ts';
import { QUARTETS } from './support/quartets.ts';
import { PORTRAIT_WINDOWS, RIBBON_WINDOWS, WIDE_WINDOWS } from './support/sizes.ts';

const STAGES = [WIDE_WINDOWS, RIBBON_WINDOWS, PORTRAIT_WINDOWS];

let browser: Browser;
let halls: readonly Hall[];

beforeAll(async () => {
  browser = await launchChromium();
  halls = await Promise.all((['milano', 'longest'] as const).map((field) => openHall(browser, field)));
  for (const hall of halls) await hall.play(({ kind }) => kind === 'PublishStartList');
});

afterAll(async () => {
  for (const hall of halls) await hall.close();
  await browser.close();
});

// In the order of the race: each scene goes on from the one before.
test.each(QUARTETS)('$name', async (shown) => {
  const problems = halls.map((hall) => stageProblems(hall, shown));
  expect((await Promise.all(problems)).flat()).toEqual([]);
});

async function stageProblems(hall: Hall, shown: Shown): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const windows of STAGES) problems.push(...(await problemsOf(hall, shown, windows)));
  return problems;
}
