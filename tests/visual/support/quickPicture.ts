/** A picture of a page as it is now, at one device pixel to a pixel, taken by the debugger itself: Playwright's takes twice as long. */
import type { Page } from 'playwright-core';
import { readPicture, type Picture } from '../../support/picture.ts';
import { reveal } from './stillPage.ts';

const CLEAR = { r: 0, g: 0, b: 0, a: 0 };

/**
 * @param ground `clear`: where the page paints nothing the picture has no colour, as a host takes it
 * @throws Error when the picture and the page differ in size: what is measured in one would be looked for elsewhere in the other
 */
export async function quickPicture(page: Page, ground: 'own' | 'clear' = 'own'): Promise<Picture> {
  await reveal(page);
  const client = await page.context().newCDPSession(page);
  if (ground === 'clear') await client.send('Emulation.setDefaultBackgroundColorOverride', { color: CLEAR });
  const { data } = await client.send('Page.captureScreenshot', { optimizeForSpeed: true });
  // Whatever the session has set ends with it.
  await client.detach();
  const picture = readPicture(Buffer.from(data, 'base64'));
  const { width, height } = page.viewportSize() ?? picture;
  if (picture.width !== width || picture.height !== height)
    throw new Error(`The picture has ${picture.width} × ${picture.height} pixels, the page ${width} × ${height}`);
  return picture;
}
