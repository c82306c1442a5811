/** Whether two screens show the same: every word, and every pixel but those of what runs by the clock. */
import type { Page } from 'playwright-core';
import { difference, readPicture, type Area } from '../../support/picture.ts';

/** The running clock and the skaters on the map are in another place whenever one looks. */
const RUNNING = '[role=timer], figure';

async function wordsOf(page: Page): Promise<string> {
  return page.evaluate((running) => {
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest(running) === null && node.textContent !== '') words.push(node.textContent ?? '');
    }
    return words.join(' · ');
  }, RUNNING);
}

async function runningParts(page: Page): Promise<readonly Area[]> {
  return page.evaluate(
    (running) =>
      [...document.querySelectorAll(running)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        // Glyphs and discs reach a little out of their boxes.
        return { x: x - 60, y: y - 60, width: width + 120, height: height + 120 };
      }),
    RUNNING,
  );
}

/**
 * Waits until both show the same words and at most one pixel in a thousand differs; after that time it tells what
 * differs and where.
 */
export async function differences(page: Page, steady: Page, withinMs = 15_000): Promise<readonly string[]> {
  const until = Date.now() + withinMs;
  for (;;) {
    const found = await differencesNow(page, steady);
    if (found.length === 0 || Date.now() > until) return found;
    await page.waitForTimeout(250);
  }
}

async function differencesNow(page: Page, steady: Page): Promise<readonly string[]> {
  const [mine, theirs] = [await wordsOf(page), await wordsOf(steady)];
  if (mine !== theirs) return [`It says "${mine}" instead of "${theirs}"`];
  const [a, b] = [readPicture(await page.screenshot()), readPicture(await steady.screenshot())];
  const { share, area } = difference(a, b, [...(await runningParts(page)), ...(await runningParts(steady))]);
  if (share <= 0.001 || area === null) return [];
  const { x, y, width, height } = area;
  return [`${(share * 100).toFixed(2)} % of the pixels differ, inside ${width} × ${height} at ${x},${y}`];
}
