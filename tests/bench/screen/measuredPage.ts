/** A page that is measured: watched from its first script on, and what a frame of it costs. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../report.ts';
import { watchPage } from './watchPage.ts';

const [WINDOWS, WINDOW_MS] = [5, 4000];

export async function watchedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  // The loader of this file wraps functions in a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watchPage);
  return page;
}

export async function measure(page: Page): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  // Time of the thread, not of the wall: what else runs on the machine is no cost of the screen.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return cdp;
}

export interface FrameCost {
  readonly scriptMs: number;
  readonly framesPerSecond: number;
}

/** Script time of a frame of whatever runs; the median of a few seconds each. */
export async function costOfFrames(page: Page, cdp: CDPSession): Promise<FrameCost> {
  const costs: FrameCost[] = [];
  for (let round = 0; round < WINDOWS; round += 1) {
    const before = await metric(cdp, 'ScriptDuration');
    const frames = await page.evaluate(async (windowMs) => {
      const stopCounting = watched.countFrames();
      await new Promise((resolve) => {
        setTimeout(resolve, windowMs);
      });
      return stopCounting();
    }, WINDOW_MS);
    const scriptMs = (((await metric(cdp, 'ScriptDuration')) - before) * 1000) / frames;
    costs.push({ scriptMs, framesPerSecond: (frames * 1000) / WINDOW_MS });
  }
  return {
    scriptMs: median(costs.map(({ scriptMs }) => scriptMs)),
    framesPerSecond: median(costs.map(({ framesPerSecond }) => framesPerSecond)),
  };
}

export async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}
