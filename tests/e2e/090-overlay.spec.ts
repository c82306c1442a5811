/** Graphics over a picture: true alpha, never ahead of the picture, in and out as the host says, and gone rather than wrong. */
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Fleet, FleetScreen } from '#shared/control/fleet.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Millis } from '#shared/primitives/time.ts';
import { raceTimeText } from '#shared/view/format.ts';
import { launchChromium } from '../support/chromium.ts';
import { startBuiltServer, type BuiltServer } from './support/builtServer.ts';
import { throughCable } from './support/cable.ts';
import { witnessFrames, type Testimony } from './support/frameWitness.ts';
import { confirms, milanoPlayer, passes, starts, type MilanoPlayer } from './support/milanoPlayer.ts';
import { openOperator } from './support/operatorPage.ts';

const DELAY_MS = 2000;
/** The panel knows the server's clock by probes, on a machine that may be busy. */
const CLOCKS_AGREE_MS = 50;

let server: BuiltServer;
let browser: Browser;
let milano: MilanoPlayer;
const pages: Page[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  milano = milanoPlayer(server);
  await milano.playUntil(confirms(14));
});
afterEach(async () => {
  for (const page of pages.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function newPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  pages.push(page);
  return page;
}

async function overlay(query: string): Promise<Page> {
  const page = await newPage();
  await page.goto(`${server.url}/overlay?${query}`);
  return page;
}

const graphic = (page: Page, name: string) => page.locator(`[data-graphic="${name}"]:not([data-out])`);

describe('a page of graphics', () => {
  test('is empty where there is no graphic, and a graphic lets nothing of the picture through but its plate', async () => {
    const page = await overlay('show=results&hold=1');
    await graphic(page, 'results').waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const { data, width } = PNG.sync.read(await page.screenshot({ omitBackground: true }));
    const areas = await page.evaluate(() =>
      [...document.querySelectorAll('[data-graphic]')].map((each) => {
        const { left, top, right, bottom } = each.getBoundingClientRect();
        return { left: Math.floor(left), top: Math.floor(top), right: Math.ceil(right), bottom: Math.ceil(bottom) };
      }),
    );
    let [outside, clear, solid] = [0, 0, 0];
    for (let at = 3; at < data.length; at += 4) {
      const alpha = data[at] ?? 0;
      const [x, y] = [((at - 3) / 4) % width, Math.floor((at - 3) / 4 / width)];
      const isInside = areas.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom);
      if (!isInside) outside += alpha;
      else if (alpha < 200) clear += 1;
      else solid += 1;
    }
    expect(outside).toBe(0);
    expect(clear / solid).toBeLessThan(0.01);
  });

  test('makes way for the picture at the root, too: hosts only clear the body', async () => {
    const page = await overlay('show=clock');
    const grounds = () =>
      page.evaluate(() =>
        [document.documentElement, document.body].map((each) => getComputedStyle(each).backgroundColor),
      );
    expect(await grounds()).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)']);
    await page.goto(`${server.url}/overlay?show=clock&bg=%2300b140`);
    await expect.poll(grounds).toEqual(['rgb(0, 177, 64)', 'rgba(0, 0, 0, 0)']);
  });
});

describe('a host that plays templates', () => {
  test('finds its functions at once, and nothing on air before play', async () => {
    const page = await overlay('host=template');
    const kinds = await page.evaluate(() =>
      ['play', 'stop', 'next', 'update'].map((name) => typeof Reflect.get(window, name)),
    );
    expect(kinds).toEqual(['function', 'function', 'function', 'function']);
    await page.evaluate(() =>
      window.update?.(
        '<templateData><componentData id="show"><data id="text" value="results"/></componentData></templateData>',
      ),
    );
    await page.evaluate(() => window.update?.(''));
    await page.waitForFunction(() => document.querySelector('#screen > *') !== null);
    expect(await page.locator('[data-graphic]').count()).toBe(0);
    await page.evaluate(() => window.play?.());
    await graphic(page, 'results').waitFor();
    expect(await graphic(page, 'clock').count()).toBe(0);
    await page.evaluate(() => window.stop());
    await page.locator('[data-graphic]').first().waitFor({ state: 'detached' });
  });
});

interface LoggedFact {
  readonly at: number;
  readonly fact: { readonly kind: string; readonly startedAt?: number; readonly elapsedMs?: Millis };
}

async function allFacts(): Promise<readonly LoggedFact[]> {
  const { facts } = (await server.get('/api/v1/facts?after=0&limit=2000')) as { readonly facts: readonly LoggedFact[] };
  return facts;
}

async function lastFact(kind: string): Promise<LoggedFact> {
  const facts = await allFacts();
  return must(
    facts.findLast(({ fact }) => fact.kind === kind),
    `a fact ${kind}`,
  );
}

describe(`a picture that comes ${DELAY_MS} ms late`, () => {
  const [STARTED, PASSED] = ['LEERDAM', '43.70'];

  /**
   * Not a figure before its time, and all of them in the second frame from then on, however many frames this machine
   * serves: the page is judged by its own frames and by the server's clock as it knows it.
   */
  function judge({ firstSeenAt, frames, boundMs }: Testimony, text: string, { at }: LoggedFact): void {
    // The server writes whole milliseconds.
    const [earliest, latest] = [at + DELAY_MS - boundMs, at + DELAY_MS + boundMs + 1];
    expect(firstSeenAt[text]).toBeGreaterThanOrEqual(earliest);
    expect(frames.filter((frame) => frame.servedAt < earliest && frame.texts.includes(text))).toEqual([]);
    const [, second] = frames.filter((frame) => frame.at >= latest);
    expect(second?.texts).toContain(text);
  }

  /**
   * A clock is painted in the frame before the one in which it is looked at, and cut to tenths. It is never ahead of the
   * picture, and not behind it where the figures are: before that a page that was just opened may still set its clock.
   */
  function judgeClock(
    { frames, boundMs }: Testimony,
    { at, fact }: LoggedFact,
    startedAt = fact.startedAt ?? NaN,
  ): void {
    const elapsed = (instant: number) => Math.max(0, instant - DELAY_MS - startedAt);
    const running = frames.flatMap(({ servedAt, clockMs }, index) => {
      const before = frames[index - 1];
      return before === undefined || clockMs === null ? [] : [{ servedAt, before: before.servedAt, clockMs }];
    });
    for (const { servedAt, clockMs } of running) expect(clockMs).toBeLessThanOrEqual(elapsed(servedAt + boundMs));
    const due = running.filter(({ before }) => before > at + DELAY_MS + boundMs);
    expect(due.length).toBeGreaterThan(0);
    for (const { before, clockMs } of due) expect(clockMs).toBeGreaterThan(elapsed(before - boundMs) - 100);
  }

  test('gets figures and clock together within two frames, none early, also across a reload', async () => {
    const page = await newPage();
    const witness = await witnessFrames(page, [STARTED, PASSED]);
    await page.goto(`${server.url}/overlay?show=clock,split&delay=${DELAY_MS}`);
    await page.locator('[data-graphic="rehearsal"]').waitFor();
    await milano.playUntil(starts(15));
    await page.getByText(STARTED).first().waitFor();
    await page.getByRole('timer').first().waitFor();
    const started = await lastFact('PairStarted');
    // Two more frames, so that there is a second one to look at.
    await page.evaluate(twoFrames);
    const first = await witness.testify();
    judge(first, STARTED, started);
    judgeClock(first, started);

    await milano.playUntil(passes(15, 'outer', 600));
    await page.reload();
    await page.getByText(PASSED).first().waitFor();
    await page.evaluate(twoFrames);
    const second = await witness.testify();
    const passed = await lastFact('ReadingRecorded');
    judge(second, PASSED, passed);
    judgeClock(second, passed, started.fact.startedAt);
    expect(await graphic(page, 'split').count()).toBe(1);
  });
});

/** Runs in the page. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

describe('a line that is cut', () => {
  test('takes the graphics out after ten seconds, without an error, and brings them back as they are', async () => {
    const page = await newPage();
    const cable = await throughCable(page);
    await page.goto(`${server.url}/overlay?show=clock`);
    await graphic(page, 'clock').waitFor();
    await cable.pull();
    await page.locator('[data-graphic="clock"]').waitFor({ state: 'detached', timeout: 20_000 });
    expect(await page.locator('body').innerText()).toBe('');
    await milano.playUntil(passes(15, 'inner', 1000));
    await cable.plugIn();
    await graphic(page, 'clock').waitFor({ timeout: 20_000 });
    expect(await page.locator('[data-graphic="clock"]').getAttribute('data-still')).toBe('');
    expect(await page.locator('[data-graphic="clock"]').innerText()).toContain('1:13.95');
  });
});

describe('a director at the desk', () => {
  const main = async (): Promise<FleetScreen> => {
    const headers = { Authorization: `Bearer ${server.secret}` };
    const { screens } = (await (await fetch(`${server.url}/api/v1/screens`, { headers })).json()) as Fleet;
    return must(
      screens.find(({ id }) => id === 'main'),
      'the overlay main',
    );
  };
  const shownDelay = async () => (await main()).status?.delayMs;

  test('sees what is on air, and holds it back by a tap when the skater crosses the line on the picture', async () => {
    const page = await newPage();
    await page.goto(`${server.url}/overlay?id=main&show=clock&delay=40`);
    await graphic(page, 'clock').waitFor();
    const operator = await openOperator(browser, server);
    pages.push(operator.page);
    const desk = operator.page.getByRole('main');
    await operator.press('Shift+4');
    await desk.getByRole('button', { name: /overlay main/ }).click();
    await desk.getByText('as its address asks').waitFor();

    const goes = (active: boolean) =>
      page.evaluate((is) => {
        window.dispatchEvent(new CustomEvent('obsSourceActiveChanged', { detail: { active: is } }));
      }, active);
    await goes(false);
    await desk.getByText('off air', { exact: true }).waitFor();
    await desk.getByRole('button', { name: 'Identify' }).click();
    await page.getByRole('status').waitFor();
    await goes(true);
    // Not a frame longer than it takes to hear of it.
    expect(await page.getByRole('status').count()).toBe(0);
    await desk.getByText('ON AIR', { exact: true }).waitFor();
    expect(await desk.getByRole('button', { name: 'Identify' }).isDisabled()).toBe(true);
    expect(await desk.getByText('Scene', { exact: true }).count()).toBe(0);

    const before = Date.now();
    await operator.press('T');
    const after = Date.now();
    const said = (await desk.getByRole('region', { name: 'Delay' }).getByRole('status').textContent()) ?? '';
    const [, time, shownMs = ''] = /(\S+) → ([\d\u00a0]+)\u00a0ms$/.exec(said) ?? [];
    const tappedMs = Number(shownMs.replaceAll('\u00a0', ''));
    // Timed in no time, so the first word of the crossing counts.
    const isMeant = ({ fact }: LoggedFact) => fact.elapsedMs !== undefined && raceTimeText(fact.elapsedMs) === time;
    const crossedAt = (await allFacts()).findLast(isMeant)?.at ?? NaN;
    expect(tappedMs).toBeGreaterThanOrEqual(before - crossedAt - CLOCKS_AGREE_MS);
    expect(tappedMs).toBeLessThanOrEqual(after - crossedAt + CLOCKS_AGREE_MS);
    await expect.poll(shownDelay, { timeout: 10_000 }).toBe(tappedMs);

    await operator.press('.');
    await expect.poll(shownDelay, { timeout: 10_000 }).toBe(tappedMs + 20);
    await page.reload();
    await expect.poll(async () => (await main()).status?.onAir, { timeout: 10_000 }).toBe(null);
    expect(await shownDelay()).toBe(tappedMs + 20);

    await operator.press('U');
    await expect.poll(shownDelay, { timeout: 10_000 }).toBe(40);
    await desk.getByText('as its address asks').waitFor();
  });
});
