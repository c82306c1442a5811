/** What the arena screen costs while it runs, and how long a fact takes from the server's socket to the picture. */
import { askedMinutes } from './askedMinutes.ts';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { raceTimeText } from '#shared/view/format.ts';
import { launchChromium } from '../support/chromium.ts';
import { atMost, percentile, printFigures, type Figure } from './report.ts';
import { startBarePage } from './screen/barePage.ts';
import { correctedMs, LastPair } from './screen/lastPair.ts';
import { startStampingServer, type StampingServer } from './screen/stampingServer.ts';
import { costOfFrames, measure, metric, watchedPage, type FrameCost } from './screen/measuredPage.ts';

const WARM_UP_MS = 3000;
const FACTS_PER_SECOND = 5;
/** Facts must not keep step with the frames: each is sent up to this much later. */
const UNEVEN_MS = 17;
/** A minute before it counts: the first facts compile what the others use, and compiled code is heap that comes once. */
const WARM_UP_FACTS = 300;
/** Of the peer, before and again after. */
const BARE_FACTS = 150;
const BUILD = join(import.meta.dirname, '../../server/build.ts');

interface Options {
  /** How long facts are sent: a minute, or ten for the figure of a whole evening. */
  readonly minutes?: number;
}

export async function benchScreen({ minutes = askedMinutes() }: Options = {}): Promise<void> {
  spawnSync(process.execPath, ['--import', 'tsx', BUILD, '--if-stale'], { stdio: 'inherit' });
  const server = await startStampingServer();
  const browser = await launchChromium();
  try {
    const bare = [...(await bareToPainted(browser))];
    const page = await watchedPage(browser);
    const cdp = await measure(page);
    const race = new LastPair(server.send);
    await race.start();
    await page.goto(`${server.url}/arena`);
    await page.getByText('LEERDAM').waitFor();
    await delay(WARM_UP_MS);
    const idle = await costOfFrames(page, cdp);
    await race.reachNextPoint();
    await delay(1000);
    const facts = await costOfFacts({ page, cdp, server, race }, Math.round(minutes * 60 * FACTS_PER_SECOND));
    await page.close();
    // Before and after, so that a machine that changes meanwhile counts for both.
    bare.push(...(await bareToPainted(browser)));
    printFigures(`Arena screen in Chromium, 1920 × 1080, 30 skaters, ${FACTS_PER_SECOND} facts a second`, [
      ...frameFigures(idle),
      ...factFigures(minutes, facts),
      ...bareFigures(facts.emittedToPainted, bare),
    ]);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The same from the peer's server to its page: what this machine needs at least. */
async function bareToPainted(browser: Browser): Promise<readonly number[]> {
  const bare = await startBarePage();
  const page = await watchedPage(browser);
  try {
    await page.goto(bare.url);
    await delay(WARM_UP_MS);
    await awaitFacts(page, 0, BARE_FACTS);
    const sentAt: number[] = [];
    await evenly(BARE_FACTS, (fact) => void sentAt.push(bare.send(raceTimeText(correctedMs(fact)))));
    const { painted } = await page.evaluate(() => watched.seen());
    return between(sentAt, painted).filter((_, index) => painted[index] !== 0);
  } finally {
    await page.close();
    await bare.stop();
  }
}

interface Measured {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly server: StampingServer;
  readonly race: LastPair;
}

interface FactCost {
  /** Milliseconds of every fact from one station of its way to another. */
  readonly recordedToPainted: readonly number[];
  readonly emittedToPainted: readonly number[];
  readonly emittedToArrived: readonly number[];
  readonly arrivedToMutated: readonly number[];
  /** Facts that came together with a later one, so that only that one was drawn. */
  readonly overtaken: number;
  readonly longTasks: number;
  readonly heapGrowthMb: number;
}

async function costOfFacts({ page, cdp, server, race }: Measured, count: number): Promise<FactCost> {
  await awaitFacts(page, 0, WARM_UP_FACTS);
  await sendFacts(race, 0, WARM_UP_FACTS);
  await awaitFacts(page, WARM_UP_FACTS, count);
  const heapBefore = await heapAfterGc(cdp);
  await sendFacts(race, WARM_UP_FACTS, count);
  const heapGrowthMb = ((await heapAfterGc(cdp)) - heapBefore) / 2 ** 20;
  const { arrived, mutated, painted, longTasks } = await page.evaluate(() => watched.seen());
  const isSeen = (_: number, index: number): boolean => painted[index] !== 0;
  const stamps = server.emitted.slice(-count);
  const recorded = stamps.map(({ recordedAt }) => recordedAt);
  const emitted = stamps.map(({ emittedAt }) => emittedAt);
  return {
    recordedToPainted: between(recorded, painted).filter(isSeen),
    emittedToPainted: between(emitted, painted).filter(isSeen),
    emittedToArrived: between(emitted, arrived).filter(isSeen),
    arrivedToMutated: between(arrived, mutated).filter(isSeen),
    overtaken: painted.filter((at) => at === 0).length,
    longTasks,
    heapGrowthMb,
  };
}

function between(from: readonly number[], to: readonly number[]): readonly number[] {
  return to.map((at, index) => at - (from[index] ?? Number.NaN));
}

/** All texts at once and before the first fact, so that nothing is asked of the page while it is measured. */
async function awaitFacts(page: Page, first: number, count: number): Promise<void> {
  const texts = Array.from({ length: count }, (_, index) => raceTimeText(correctedMs(first + index)));
  await page.evaluate((awaited) => watched.await(awaited), texts);
}

function sendFacts(race: LastPair, first: number, count: number): Promise<void> {
  return evenly(count, (fact) => race.correct(correctedMs(first + fact)));
}

async function evenly(count: number, send: (fact: number) => Promise<void> | void): Promise<void> {
  const begin = performance.now();
  for (let fact = 0; fact < count; fact += 1) {
    const dueMs = (fact * 1000) / FACTS_PER_SECOND + ((fact * 7) % UNEVEN_MS);
    await delay(Math.max(0, begin + dueMs - performance.now()));
    await send(fact);
  }
  await delay(500);
}

async function heapAfterGc(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return metric(cdp, 'JSHeapUsedSize');
}

function frameFigures({ scriptMs, framesPerSecond }: FrameCost): readonly Figure[] {
  return [
    {
      what: 'script of the clock and the map, a frame',
      value: `${scriptMs.toFixed(3)} ms`,
      goal: atMost(0.25, scriptMs, '≤ 0.25 ms'),
    },
    { what: 'frames a second', value: framesPerSecond.toFixed(0), goal: null },
  ];
}

function factFigures(minutes: number, facts: FactCost): readonly Figure[] {
  const { overtaken, longTasks, heapGrowthMb } = facts;
  const [p50, p95, p99] = percentiles(facts.emittedToPainted);
  return [
    { what: 'sent by the server to painted, p50', value: ms(p50), goal: atMost(12, p50, '≤ 12 ms') },
    { what: 'sent by the server to painted, p95', value: ms(p95), goal: atMost(18.5, p95, '≤ 18.5 ms') },
    { what: 'sent by the server to painted, p99', value: ms(p99), goal: atMost(20, p99, '≤ 20 ms') },
    { what: '– sent to arrived, p50 / p95 / p99', value: row(facts.emittedToArrived), goal: null },
    { what: '– arrived to in the document, p50 / p95 / p99', value: row(facts.arrivedToMutated), goal: null },
    { what: 'recorded to painted, p50 / p95 / p99', value: row(facts.recordedToPainted), goal: null },
    { what: 'overtaken by the next fact before they were drawn', value: String(overtaken), goal: null },
    { what: 'tasks over 50 ms', value: String(longTasks), goal: atMost(0, longTasks, 'none') },
    {
      what: `heap growth in ${minutes} min, after collection`,
      value: `${heapGrowthMb.toFixed(2)} MB`,
      goal: atMost(1, heapGrowthMb, '≤ 1 MB'),
    },
  ];
}

function bareFigures(screen: readonly number[], bare: readonly number[]): readonly Figure[] {
  const [own, peer] = [percentiles(screen), percentiles(bare)];
  const ratios = own.map((value, index) => (value / (peer[index] ?? Number.NaN)).toFixed(2));
  return [
    { what: 'a bare page over ws, sent to painted, p50 / p95 / p99', value: row(bare), goal: null },
    { what: '– the arena against it, p50 / p95 / p99', value: `${ratios.join(' / ')} ×`, goal: null },
  ];
}

function percentiles(values: readonly number[]): [p50: number, p95: number, p99: number] {
  return [percentile(values, 50), percentile(values, 95), percentile(values, 99)];
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function row(values: readonly number[]): string {
  return `${percentiles(values)
    .map((value) => value.toFixed(1))
    .join(' / ')} ms`;
}
