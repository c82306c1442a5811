/** The operator panel on a desktop and a tablet, dark and light, English and Dutch: every desk legible, whole, and usable by keyboard. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passes } from '../e2e/support/milanoPlayer.ts';
import { launchChromium } from '../support/chromium.ts';
import { openHall, type Hall } from './support/hall.ts';
import type { Field } from './support/names.ts';
import { DESKS, openPanel, type Panel } from './support/panel.ts';

let browser: Browser;
let halls: Readonly<Record<Field, Hall>>;

beforeAll(async () => {
  browser = await launchChromium();
  const [milano, longest] = await Promise.all([openHall(browser, 'milano'), openHall(browser, 'longest')]);
  halls = { milano, longest };
  for (const hall of [milano, longest]) {
    await hall.play(passes(15, 'inner', 600), 47_000);
    // A screen that can be directed.
    await hall.page('/arena', 'en', { width: 1280, height: 720 });
  }
});

afterAll(async () => {
  for (const hall of Object.values(halls)) await hall.close();
  await browser.close();
});

// Each theme and each device once with the usual names, once with the longest words and names.
describe.each([
  { device: '1280x800', theme: 'dark', language: 'en', field: 'milano' },
  { device: 'tablet', theme: 'dark', language: 'nl', field: 'longest' },
  { device: '1280x800', theme: 'light', language: 'nl', field: 'longest' },
  { device: 'tablet', theme: 'light', language: 'en', field: 'milano' },
] as const)('$device, $theme, $language, names $field', ({ field, ...seat }) => {
  let panel: Panel;

  beforeAll(async () => {
    panel = await openPanel(browser, { ...seat, hall: halls[field] });
  });

  afterAll(() => panel.close());

  test.each(DESKS)('the %s desk', async (desk) => {
    expect(await panel.problemsOf(desk)).toEqual([]);
  });
});
