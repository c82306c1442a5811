/**
 * A page that stands still: it follows the race, but draws no frame unless it is brought to rest. Otherwise the clocks of all
 * pages that nobody looks at would take the machine from the one that is checked.
 */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Only in a page that can stand still. */
    letDraw?: (may: boolean) => void;
  }
}

/** Before the page goes anywhere. While it loads it draws, until it is at rest for the first time. */
export async function canStandStill(page: Page): Promise<Page> {
  await page.addInitScript(holdFrames);
  return page;
}

/**
 * Lays the page out as ever, but draws none of it until a picture is wanted: that is most of the work of a check. It becomes
 * so faint that nothing is drawn; not quite nothing, because that would count as hidden.
 */
export async function conceal(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.opacity = '0.0001';
  });
}

/** From the next frame on everything is drawn again. */
export async function paint(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.opacity = '';
  });
}

/** Before a picture: a page that was concealed draws for a while what it drew before. */
export async function reveal(page: Page): Promise<void> {
  await paint(page);
  // A frame shows up when the one after the next is begun.
  await atRest(page);
  await atRest(page);
}

/** Everything that moves has arrived, and a frame has been drawn since. A page that can stand still does so afterwards. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    window.letDraw?.(true);
    await frame();
    const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    for (const each of ending) each.finish();
    await frame();
    window.letDraw?.(false);
  });
}

/** Runs inside the page. What asks for a frame meanwhile gets it when the page may draw again. */
function holdFrames(): void {
  const [ask, cancel] = [window.requestAnimationFrame.bind(window), window.cancelAnimationFrame.bind(window)];
  const held = new Map<number, FrameRequestCallback>();
  let isStill = false;
  window.requestAnimationFrame = (task) => {
    const id = ask((at) => {
      if (isStill) held.set(id, task);
      else task(at);
    });
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    held.delete(id);
    cancel(id);
  };
  window.letDraw = (may) => {
    isStill = !may;
    if (isStill) return;
    for (const [id, task] of held) {
      ask((at) => {
        if (held.delete(id)) task(at);
      });
    }
  };
}
