/** The operator panel on a desktop and a tablet, dark and light, English and Dutch: every desk legible, whole, and usable by keyboard. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passes } from '../e2e/support/milanoPlayer.ts';
import { launchChromium } from '../support/chromium.ts';
import { openHall, type Hall } from './support/hall.ts';
import type { Field } from './support/names.ts';
import { doorProblems } from './support/door.ts';
import { MOMENTS, NEXT_DISTANCE } from './support/moments.ts';
import { DESKS, openPanel, type Panel } from './support/panel.ts';
import { atRest } from './support/stillPage.ts';

/** More than one device has seen the same passing. */
const OTHER_READINGS = (['hand', 'transponder', 'hand'] as const).map((source, index) => ({
  kind: 'RecordReading' as const,
  distance: 1,
  pair: 15,
  lane: 'outer' as const,
  pointM: 600,
  source,
  elapsedMs: 43_750 + index,
  acknowledge: true,
}));

let browser: Browser;
let halls: Readonly<Record<Field, Hall>>;

beforeAll(async () => {
  browser = await launchChromium();
  const [milano, longest] = await Promise.all([openHall(browser, 'milano'), openHall(browser, 'longest')]);
  halls = { milano, longest };
  for (const hall of [milano, longest]) {
    // So long ago that nobody who crosses the line now can be meant.
    await hall.play(passes(15, 'inner', 600), 400_000);
    await hall.tell(...NEXT_DISTANCE, ...OTHER_READINGS);
    // A screen that can be directed.
    await atRest(await hall.page('/arena', 'en', { width: 1280, height: 720 }));
    await atRest(await hall.page('/overlay', 'nl', { width: 1280, height: 720 }));
  }
});

afterAll(async () => {
  for (const hall of Object.values(halls)) await hall.close();
  await browser.close();
});

// Each theme and each device once with the usual names, once with the longest words and names: there the moments, too.
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

  const moments = field === 'longest' ? MOMENTS : [];
  test.each(moments)('the moment of $name', async (moment) => {
    expect(await panel.problemsAt(moment)).toEqual([]);
  });

  test('the door, and the page that an invitation opens', async () => {
    expect(await doorProblems(browser, { ...seat, hall: halls[field] })).toEqual([]);
  });
});
