/** A page of graphics that is told what to show as a host tells it, so that it is loaded once for a whole day. */
import type { Browser, Page } from 'playwright-core';
import type { Area } from '../../support/picture.ts';
import type { Aired } from './overlayDay.ts';
import type { Hall, Language } from './hall.ts';
import { atRest, conceal } from './stillPage.ts';

export interface GraphicBox {
  readonly name: string;
  readonly box: Area;
}

export interface Raster {
  readonly width: number;
  readonly height: number;
}

export async function openOverlay(browser: Browser, hall: Hall): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`${hall.server.url}/overlay?hold=1`);
  await page.waitForFunction(() => typeof window.update === 'function');
  return page;
}

/** All options are named, so that nothing stays from before. */
export async function air(page: Page, { asked, graphics }: Aired, lang: Language): Promise<void> {
  const told = { form: 'full', lane: 'inner', safe: '5', ...asked, lang };
  await page.evaluate((fields) => window.update?.(fields), told);
  await page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-graphic]:not([data-graphic="rehearsal"])')];
      const names = all.filter(({ dataset }) => !('out' in dataset)).map(({ dataset }) => dataset['graphic']);
      return (
        names.length === all.length &&
        new Set([...names, ...wanted]).size === names.length &&
        wanted.length === names.length
      );
    },
    graphics,
    { timeout: 5000 },
  );
  await atRest(page);
}

export async function inRaster(page: Page, raster: Raster): Promise<void> {
  await conceal(page);
  await page.setViewportSize(raster);
  await atRest(page);
}

export function graphicsOf(page: Page): Promise<readonly GraphicBox[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-graphic]')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { name: each.dataset['graphic'] ?? '', box: { x, y, width, height } };
    }),
  );
}
