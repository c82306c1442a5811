/** Every graphic over a picture in every state that matters: inside the safe area, whole, legible over any picture, legal on air. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import type { Area } from '../support/picture.ts';
import { boxProblems, scrollProblems, typeProblems } from './support/airRules.ts';
import { overGrey, takeAlphaPictures } from './support/alphaPicture.ts';
import { alphaProblems, groundProblems, hairlineProblems, rangeProblems } from './support/alphaRules.ts';
import { keepOverPictures } from './support/backdrops.ts';
import { openHall, type Hall, type Language } from './support/hall.ts';
import { layoutProblems } from './support/layoutRules.ts';
import type { HarderField } from './support/names.ts';
import { OVERLAY_DAY, OVERLAY_QUARTETS, type Aired } from './support/overlayDay.ts';
import { air, graphicsOf, inRaster, openOverlay, type Raster } from './support/overlayPage.ts';
import { contrastProblems, plateProblems, readPlates } from './support/paintRules.ts';
import { readTexts } from './support/texts.ts';

const HD: Raster = { width: 1920, height: 1080 };
const UHD: Raster = { width: 3840, height: 2160 };
const HALF_HD: Raster = { width: 1280, height: 720 };
const OTHERS: readonly Raster[] = [UHD, HALF_HD, { width: 1536, height: 384 }];

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The quartets in which something is painted that no pair has: the bands of a second start, and marks. */
const PAINTED = new Set([...OVERLAY_DAY.map(({ name }) => name), 'quartet-race', 'quartet-marks']);

// What is painted does not depend on names or language; what fits does.
describe.each([
  { field: 'milano', language: 'en', day: OVERLAY_DAY, isPainted: true, rasters: [HD, UHD, HALF_HD] },
  { field: 'longest', language: 'nl', day: OVERLAY_DAY, isPainted: false, rasters: [HD, ...OTHERS] },
  { field: 'utmost', language: 'nl', day: OVERLAY_QUARTETS, isPainted: true, rasters: [HD, ...OTHERS] },
] as const)('names $field, $language', ({ field, language, day, isPainted, rasters }) => {
  let hall: Hall;
  let page: Page;

  beforeAll(async () => {
    hall = await openHall(browser, field);
    page = await openOverlay(browser, hall);
    if (day === OVERLAY_QUARTETS) await hall.play(({ kind }) => kind === 'PublishStartList');
  });

  afterAll(async () => {
    await page.context().close();
    await hall.close();
  });

  // In the order of the day: each state goes on from the one before.
  test.each(day)('$name', async (aired) => {
    await aired.reach?.(hall);
    const problems: string[] = [];
    await inRaster(page, HD);
    await air(page, aired, language);
    if (isPainted && PAINTED.has(aired.name)) problems.push(...(await paintProblems(page)));
    problems.push(...typeProblems(await readTexts(page)));
    for (const raster of rasters) {
      await inRaster(page, raster);
      problems.push(...(await placeProblems(page, 5, raster)));
      // Where two of its pixels take three of the stage: nothing may shine through between rows.
      if (isPainted && raster === HALF_HD) problems.push(...(await seamProblems(page, field)));
      const isKept = raster === HD || (raster === UHD && field === 'milano');
      if (isKept) await keepOverPictures(page, `overlay-${aired.name}-${field}-${raster.height}`);
    }
    await inRaster(page, HD);
    await air(page, inSmallerArea(aired), otherThan(language));
    problems.push(...(await placeProblems(page, 10, HD)));
    expect(problems).toEqual([]);
  });
});

function inSmallerArea(aired: Aired): Aired {
  return { ...aired, asked: { ...aired.asked, safe: '10' } };
}

function otherThan(language: Language): Language {
  return language === 'en' ? 'nl' : 'en';
}

/** Layout: in every raster, with either margin. */
async function placeProblems(page: Page, percent: number, { width, height }: Raster): Promise<readonly string[]> {
  const view: Area = { x: 0, y: 0, width, height };
  const texts = await readTexts(page);
  // The boxes of the graphics are checked instead, which hold the texts.
  const wishes = { safe: { x: 0, y: 0 }, smallest: 0, mayWrap: false, scrolls: false };
  const found = [
    ...boxProblems(await graphicsOf(page), view, percent / 100),
    ...layoutProblems(texts, wishes),
    ...(await scrollProblems(page)),
  ];
  return found.map((problem) => `${width} × ${height}, ${percent} %: ${problem}`);
}

/** Pixels: over white and over black, whatever the picture is. */
async function paintProblems(page: Page): Promise<readonly string[]> {
  const { texts } = await readTexts(page);
  const { whole, plates } = await takeAlphaPictures(page);
  const graphics = (await graphicsOf(page)).map(({ box }) => box);
  const flags = await flagsOf(page);
  return [
    ...alphaProblems(whole, graphics),
    ...groundProblems(texts, plates),
    ...contrastProblems(texts, overGrey(plates, 255)),
    ...contrastProblems(texts, overGrey(plates, 0)),
    ...rangeProblems(whole, flags),
    ...hairlineProblems(whole, flags),
    ...plateProblems(await readPlates(page), overGrey(whole, 255)),
  ];
}

async function seamProblems(page: Page, field: HarderField): Promise<readonly string[]> {
  const { whole } = await takeAlphaPictures(page);
  const graphics = (await graphicsOf(page)).map(({ box }) => box);
  // A name of forty letters has no stroke of two pixels there.
  const lines = field === 'utmost' ? [] : hairlineProblems(whole, await flagsOf(page));
  const found = [...alphaProblems(whole, graphics), ...lines];
  return found.map((problem) => `720 lines: ${problem}`);
}

function flagsOf(page: Page): Promise<readonly Area[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[class*="_flag_"] svg')].map((drawing) => {
      const { x, y, width, height } = drawing.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
}
