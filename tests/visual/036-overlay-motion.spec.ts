/** Graphics over a picture in time: none flashes, running figures push nothing around, and the usual choice never collides. */
import type { Browser, Frame as PageFrame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { OVERLAY_ELEMENTS } from '#shared/view/overlayElements.ts';
import { confirms, passes, starts } from '../e2e/support/milanoPlayer.ts';
import { launchChromium } from '../support/chromium.ts';
import { collisions } from './support/airRules.ts';
import { film, largestFlash, mostFlashesASecond, type Frame } from './support/frames.ts';
import { openHall, type Hall } from './support/hall.ts';
import { air, graphicsOf, openOverlay } from './support/overlayPage.ts';
import { AT_ONCE, graphicsTogether } from './support/together.ts';

let browser: Browser;
let hall: Hall;

beforeAll(async () => {
  browser = await launchChromium();
});

afterEach(() => hall.close());

afterAll(() => browser.close());

/** Every view beside each other over ice: twelve by nine fields of the film each. */
const [IN_A_ROW, WIDTH, HEIGHT] = [4, 240, 180];
const [FIELDS_IN_A_ROW, FIELDS_WIDE, FIELDS_HIGH] = [48, 12, 9];

async function everyView(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: IN_A_ROW * WIDTH, height: 3 * HEIGHT } });
  await page.goto(`${hall.server.url}/overlay?show=clock`);
  await page.evaluate(
    ({ names, width, height }) => {
      document.body.replaceChildren(
        ...names.map((name, index) => {
          const view = document.createElement('iframe');
          view.src = `/overlay?hold=1&show=${name}`;
          const place = `left: ${(index % 4) * width}px; top: ${Math.floor(index / 4) * height}px`;
          view.style.cssText = `position: absolute; border: 0; width: ${width}px; height: ${height}px; background: #eef3f6; ${place}`;
          return view;
        }),
      );
    },
    { names: OVERLAY_ELEMENTS, width: WIDTH, height: HEIGHT },
  );
  return page;
}

/** What of the film shows one view. */
function partOf(frames: readonly Frame[], view: number): readonly Frame[] {
  const [left, top] = [(view % IN_A_ROW) * FIELDS_WIDE, Math.floor(view / IN_A_ROW) * FIELDS_HIGH];
  return frames.map(({ atMs, light }) => ({
    atMs,
    light: light.filter((_, field) => {
      const [x, y] = [(field % FIELDS_IN_A_ROW) - left, Math.floor(field / FIELDS_IN_A_ROW) - top];
      return x >= 0 && x < FIELDS_WIDE && y >= 0 && y < FIELDS_HIGH;
    }),
  }));
}

interface Shift {
  readonly value: number;
  readonly what: string;
}

function watchShifts(frame: PageFrame) {
  return frame.evaluateHandle(() => {
    const seen: Shift[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly sources: readonly {
            readonly node: Node | null;
            readonly previousRect: DOMRectReadOnly;
            readonly currentRect: DOMRectReadOnly;
          }[];
        };
        const told = sources.map(({ node, previousRect: a, currentRect: b }) =>
          [node?.textContent ?? node?.nodeName, a.x, a.y, a.width, '→', b.x, b.y, b.width].join(' '),
        );
        seen.push({ value, what: `${location.search} ${told.join(' | ')}` });
      }
    }).observe({ type: 'layout-shift' });
    return seen;
  });
}

test('ten seconds in every view: at most three flashes a second, none over a quarter of it, and nothing shifts', async () => {
  hall = await openHall(browser, 'milano');
  // The race clock passes ten seconds while it is watched.
  await hall.play(starts(15), 8000);
  await hall.tell(AT_ONCE);
  const page = await everyView();
  await page.locator('iframe').first().contentFrame().getByRole('timer').waitFor();
  const views = page.frames().slice(1);
  expect(views.length).toBe(OVERLAY_ELEMENTS.length);
  // All of them are in before it counts.
  for (const view of views) await view.locator('[data-graphic="rehearsal"]').waitFor();
  await page.waitForTimeout(800);
  const shifts = await Promise.all(views.map(watchShifts));
  const frames = await film(
    page,
    async () => {
      // Real time: only frames that were drawn can be judged.
      for (const step of [
        passes(15, 'inner', 200),
        passes(15, 'inner', 600),
        passes(15, 'outer', 1000),
        confirms(15),
      ]) {
        await page.waitForTimeout(2000);
        await hall.play(step);
      }
      await page.waitForTimeout(2200);
    },
    3,
  );
  expect((frames.at(-1)?.atMs ?? 0) - (frames[0]?.atMs ?? 0)).toBeGreaterThan(9000);
  const found = OVERLAY_ELEMENTS.map((name, view) => {
    const part = partOf(frames, view);
    return { name, flashes: mostFlashesASecond(part), share: largestFlash(part) };
  });
  expect(found.filter(({ flashes, share }) => flashes > 3 || share > 0.25)).toEqual([]);
  expect((await Promise.all(shifts.map((each) => each.jsonValue()))).flat()).toEqual([]);
});

test('the usual choice has room for each other at every moment of the last three pairs', async () => {
  hall = await openHall(browser, 'milano');
  const moments = graphicsTogether();
  expect(moments.length).toBeGreaterThan(5);
  await hall.play(({ kind }) => kind === 'OpenCompetition');
  await hall.tell(AT_ONCE);
  const page = await openOverlay(browser, hall);
  const problems: string[] = [];
  let reached = '';
  for (const { names, since } of moments) {
    const step = JSON.stringify(since);
    if (step !== reached) await hall.play((command) => JSON.stringify(command) === step);
    reached = step;
    await air(page, { name: step, asked: { show: names.join() }, graphics: names }, 'nl');
    problems.push(...collisions(await graphicsOf(page)).map((problem) => `after ${step}: ${problem}`));
  }
  expect(problems).toEqual([]);
});
