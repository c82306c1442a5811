/** The rules themselves: each speaks up on a page with one fault planted for it, and none on a page without. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { focusProblems } from './support/focusRules.ts';
import { layoutProblems } from './support/layoutRules.ts';
import { contrastProblems, pictureBehindTexts } from './support/paintRules.ts';
import { readTexts } from './support/texts.ts';
import { hiddenProblems } from './support/viewRules.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({ viewport: { width: 800, height: 400 } });
});

afterAll(() => browser.close());

const WISHES = { safe: { x: 40, y: 20 }, smallest: 14, mayWrap: false, scrolls: false };

async function found(content: string): Promise<string> {
  await page.setContent(`<body style="margin: 0; background: #101b2a; color: #e8ebeb; font: 20px sans-serif">
    <div id="screen" style="position: relative; height: 400px">${content}</div>`);
  const texts = await readTexts(page);
  const colours = contrastProblems(texts.texts, await pictureBehindTexts(page));
  return [...layoutProblems(texts, WISHES), ...colours].join('\n');
}

/** A text at a place, in a box of its own. */
function box(left: number, top: number, style: string, text = 'Kok 1:12.59'): string {
  return `<div style="position: absolute; left: ${left}px; top: ${top}px; ${style}">${text}</div>`;
}

test.each([
  ['leaves the safe area', box(10, 100, '')],
  ['leaves the safe area', box(700, 100, 'white-space: nowrap', 'Leerdam 1:12.31')],
  ['stands on 2 lines', box(100, 100, 'width: 60px')],
  ['is cut by', box(100, 100, 'width: 60px; overflow: hidden; white-space: nowrap')],
  ['is cut by', box(100, 100, 'height: 10px; overflow: hidden')],
  ['px out of div', box(100, 100, 'width: 60px; white-space: nowrap')],
  ['lie over each other', box(100, 100, '') + box(150, 104, '')],
  ['is set in 9.0 px', box(100, 100, 'font-size: 9px')],
  ['has a contrast of', box(100, 100, 'color: #556677')],
  ['has a contrast of', box(100, 100, 'opacity: 0.4')],
])('%s', async (problem, content) => {
  expect(await found(content)).toContain(problem);
});

test('nothing is wrong with two texts apart from each other', async () => {
  expect(await found(box(100, 100, '') + box(100, 160, '', 'Leerdam 1:12.31'))).toBe('');
});

/** Two controls on a dark ground, one of them in a box of its own. */
async function focusFound(ring: string, around = ''): Promise<string> {
  await page.setContent(`<style>:focus-visible { outline: 3px solid #bfe3eb; outline-offset: 3px } button:focus-visible { ${ring} }</style>
    <body style="background: #101b2a"><a href="#top">Top</a><div style="margin: 40px; ${around}"><button>Start</button></div>`);
  return (await focusProblems(page)).join('\n');
}

test.each([
  ['Nothing shows that', 'outline: none', ''],
  ['has a contrast of', 'outline-color: #20364c', ''],
  ['is cut by', '', 'overflow: hidden'],
  ['lies on its own border', 'border: 4px solid #bfe3eb; outline-offset: -3px', ''],
  ['The focus never comes to', '', 'visibility: hidden'],
])('%s, for a focus with %s', async (problem, ring, around) => {
  expect(await focusFound(ring, around)).toContain(problem);
});

test('nothing is wrong with a ring that is seen whole', async () => {
  expect(await focusFound('')).toBe('');
});

test.each([
  ['is not there', ''],
  ['is not seen whole', '<button style="position: absolute; top: 380px; height: 44px">Start</button>'],
  ['is not seen whole', '<button>Start</button><div style="position: fixed; inset: 0">over it</div>'],
])('a control that %s', async (problem, content) => {
  await page.setContent(`<body><main>${content}</main></body>`);
  expect((await hiddenProblems(page, ['Start'])).join('\n')).toContain(problem);
});
