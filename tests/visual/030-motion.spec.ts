/** What moves: a new leader with a record never flashes, and running digits push nothing around. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { passes, starts } from '../e2e/support/milanoPlayer.ts';
import { launchChromium } from '../support/chromium.ts';
import { film, largestFlash } from './support/frames.ts';
import { openHall, type Hall } from './support/hall.ts';

let browser: Browser;
let hall: Hall;
let arena: Page;

beforeAll(async () => {
  browser = await launchChromium();
  hall = await openHall(browser, 'milano');
  // The race clock passes ten seconds while it is watched.
  await hall.play(starts(15), 8000);
  arena = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await arena.goto(`${hall.server.url}/arena`);
  await arena.getByRole('timer').waitFor();
});

afterAll(async () => {
  await browser.close();
  await hall.close();
});

/** Real time: only frames that were drawn can be judged. */
function watch(ms: number): Promise<void> {
  return arena.waitForTimeout(ms);
}

test('five seconds of a running clock and a passing move nothing else', async () => {
  const shifts = await arena.evaluateHandle(() => {
    const seen: { value: number; what: string }[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        };
        seen.push({ value, what: sources.map(({ node }) => node?.textContent ?? node?.nodeName ?? '?').join(' | ') });
      }
    }).observe({ type: 'layout-shift' });
    return seen;
  });
  await watch(5000);
  expect(await shifts.jsonValue()).toEqual([]);
});

test('a new leader with a record changes the light of no quarter of the stage back and forth within a second', async () => {
  await hall.play(passes(15, 'outer', 600));
  const frames = await film(arena, async () => {
    await watch(1500);
    await hall.play(passes(15, 'outer', 1000));
    await arena.getByText('NEW OLYMPIC RECORD').waitFor();
    await watch(2500);
  });
  expect(frames.length).toBeGreaterThan(10);
  expect(largestFlash(frames)).toBeLessThanOrEqual(0.25);
});
