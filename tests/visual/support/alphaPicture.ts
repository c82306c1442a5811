/** A picture of graphics with their alpha, as a host takes it, and what a viewer sees when it lies over a plain colour. */
import type { Page } from 'playwright-core';
import type { Picture } from '../../support/picture.ts';
import { quickPicture } from './quickPicture.ts';

/** One of texts and all, one of the plates alone. */
export interface AlphaPictures {
  readonly whole: Picture;
  readonly plates: Picture;
}

const WITHOUT_TEXTS = `*, *::before, *::after { -webkit-text-fill-color: transparent !important; text-decoration-color: transparent !important; }`;

export async function takeAlphaPictures(page: Page): Promise<AlphaPictures> {
  const whole = await quickPicture(page, 'clear');
  await styled(page, WITHOUT_TEXTS);
  const plates = await quickPicture(page, 'clear');
  await styled(page, '');
  return { whole, plates };
}

/** Handed over as a sheet, because the content policy of the page allows no foreign style element. */
export async function styled(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, rules);
}

/** The graphics over one grey: the brightest ice is 255, the darkest hall 0. */
export function overGrey({ width, height, data }: Picture, grey: number): Picture {
  const seen = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    for (let channel = at; channel < at + 3; channel += 1)
      seen[channel] = Math.round((data[channel] ?? 0) * alpha + grey * (1 - alpha));
    seen[at + 3] = 255;
  }
  return { width, height, data: seen };
}
