/** The rules for graphics over a picture: each speaks up on a page with one fault planted for it, and none on a page without. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { boxProblems, collisions, scrollProblems, typeProblems } from './support/airRules.ts';
import { overGrey, takeAlphaPictures } from './support/alphaPicture.ts';
import { alphaProblems, groundProblems, hairlineProblems, rangeProblems } from './support/alphaRules.ts';
import { graphicsOf } from './support/overlayPage.ts';
import { contrastProblems } from './support/paintRules.ts';
import { readTexts } from './support/texts.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 800, height: 400 } });
});

afterAll(() => browser.close());

const PLATE = 'background: rgb(16 27 42 / 0.93)';

/** A graphic of its own place and look, with a text in it. */
function graphic(style: string, inside = 'KOK 1:12.59', name = 'clock'): string {
  return `<section data-graphic="${name}" style="position: absolute; left: 100px; top: 100px; width: 400px; ${PLATE}; ${style}">${inside}</section>`;
}

async function found(content: string): Promise<string> {
  await page.setContent(
    `<body style="margin: 0; font: 700 50px/1 sans-serif; color: #e8ebeb"><div id="screen">${content}</div>`,
  );
  const { whole, plates } = await takeAlphaPictures(page);
  const boxes = await graphicsOf(page);
  const read = await readTexts(page);
  const { texts, view } = read;
  return [
    ...boxProblems(boxes, view, 0.05),
    ...(await scrollProblems(page)),
    ...typeProblems(read),
    ...alphaProblems(
      whole,
      boxes.map(({ box }) => box),
    ),
    ...groundProblems(texts, plates),
    ...contrastProblems(texts, overGrey(plates, 255)),
    ...contrastProblems(texts, overGrey(plates, 0)),
    ...rangeProblems(whole, []),
    ...hairlineProblems(whole, []),
  ].join('\n');
}

test('nothing is wrong with a plate inside the safe area', async () => {
  expect(await found(graphic(''))).toBe('');
});

test.each([
  ['leaves the safe area', graphic('left: 20px')],
  ['lie over each other', graphic('') + graphic('top: 120px', 'BOWE', 'split')],
  ['the page is', graphic('left: 700px')],
  ['is set in 40.0 px, smaller than 45', graphic('font-size: 40px', 'laps to go')],
  ['is set in 30.0 px, smaller than 34', graphic('font-size: 30px', 'DQ')],
  ['is set in 46.0 px, smaller than 48', graphic('font-size: 46px', '1:12.59')],
  [
    'outside the graphics',
    `${graphic('')}<div style="position: absolute; top: 350px; width: 9px; height: 9px; background: #222"></div>`,
  ],
  ['neither clear nor solid', graphic('background: rgb(16 27 42 / 0.5)')],
  ['does not stand on a plate', graphic('background: none')],
  ['has a contrast of', graphic('color: #8495a5')],
  // Enough over a dark hall, not over ice.
  ['has a contrast of', graphic('background: rgb(16 27 42 / 0.81)', '<span style="color: #b9c7d3">KOK</span>')],
  ['leave 16–235', graphic('background: #000')],
  ['saturated', graphic('', '<div style="width: 90px; height: 50px; background: #e61919"></div>')],
  ['a line is 1 px high', graphic('border-top: 1px solid #e8ebeb; box-shadow: 0 -9px #101b2a')],
  ['a line is 1 px high', graphic('') + graphic('top: 151px; height: 50px', '', 'clock')],
])('%s: %s', async (problem, content) => {
  expect(await found(content)).toContain(problem);
});

test('graphics that touch do not collide', () => {
  const box = { x: 0, y: 0, width: 100, height: 50 };
  expect(
    collisions([
      { name: 'clock', box },
      { name: 'split', box: { ...box, y: 50 } },
    ]),
  ).toEqual([]);
});
