/** One page of a browser draws at a time: the others follow the race without a frame, and leave the machine to it. */
import type { Browser, Page } from 'playwright-core';

declare global {
  interface Window {
    /** Only in a page that was made to rest. */
    letDraw?: (isLookedAt: boolean) => void;
  }
}

/** Before the page goes anywhere: makes it able to rest. */
export async function canRest(page: Page): Promise<Page> {
  await page.addInitScript(holdFrames);
  return page;
}

const lookedAt = new WeakMap<Browser, Page>();

/** From now on this page draws, and the one looked at before rests. */
export async function lookAt(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('The page belongs to no browser');
  const before = lookedAt.get(browser);
  if (before !== page && before?.isClosed() === false) await lookAway(before);
  lookedAt.set(browser, page);
  await page.evaluate(() => window.letDraw?.(true));
}

/** The page stands still as it is, so that what is asked about it is answered sooner. */
export async function lookAway(page: Page): Promise<void> {
  await page.evaluate(() => window.letDraw?.(false));
}

/** Runs inside the page. What asks for a frame while the page rests gets it afterwards. */
function holdFrames(): void {
  const [ask, cancel] = [window.requestAnimationFrame.bind(window), window.cancelAnimationFrame.bind(window)];
  const held = new Map<number, FrameRequestCallback>();
  let isResting = false;
  window.requestAnimationFrame = (task) => {
    const id = ask((at) => {
      if (isResting) held.set(id, task);
      else task(at);
    });
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    held.delete(id);
    cancel(id);
  };
  window.letDraw = (isLookedAt) => {
    isResting = !isLookedAt;
    if (isResting) return;
    for (const [id, task] of held) {
      ask((at) => {
        if (held.delete(id)) task(at);
      });
    }
  };
}
