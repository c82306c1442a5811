/** How soon a phone shows the race: the built page on an emulated mobile network and a slow processor, cold. */
import type { Browser } from 'playwright-core';
import { startBuiltServer, type BuiltServer } from '../e2e/support/builtServer.ts';
import { milanoPlayer, passes } from '../e2e/support/milanoPlayer.ts';
import { launchChromium } from '../support/chromium.ts';
import { atMost, median, printFigures } from './report.ts';

interface Network {
  readonly name: string;
  readonly downMbit: number;
  readonly latencyMs: number;
  /** Null only informs. */
  readonly goalMs: number | null;
}

const NETWORKS: readonly Network[] = [
  { name: '4G, 9 Mbit/s and 170 ms', downMbit: 9, latencyMs: 170, goalMs: 1500 },
  { name: 'slow 4G, 1.6 Mbit/s and 150 ms', downMbit: 1.6, latencyMs: 150, goalMs: null },
];
const CPU_SLOWDOWN = 4;
const RUNS = 5;

export async function benchPhone(): Promise<void> {
  const [server, browser] = await Promise.all([startBuiltServer(), launchChromium()]);
  try {
    await milanoPlayer(server).playUntil(passes(15, 'inner', 600));
    for (const network of NETWORKS) await benchNetwork(browser, server, network);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function benchNetwork(browser: Browser, server: BuiltServer, network: Network): Promise<void> {
  const runs: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await visit(browser, `${server.url}/live`, network));
  const race = median(runs.map(({ raceMs }) => raceMs));
  const { name, goalMs } = network;
  printFigures(`Phone on ${name}, ${CPU_SLOWDOWN}× slower processor, cold`, [
    {
      what: 'first paint of anything',
      value: `${Math.round(median(runs.map(({ firstMs }) => firstMs)))} ms`,
      goal: null,
    },
    {
      what: 'the pair on the ice painted',
      value: `${Math.round(race)} ms`,
      goal: goalMs === null ? null : atMost(goalMs, race, `≤ ${goalMs} ms`),
    },
    { what: 'layout shift', value: median(runs.map(({ shift }) => shift)).toFixed(3), goal: null },
    { what: 'transferred', value: `${(median(runs.map(({ bytes }) => bytes)) / 1024).toFixed(0)} KB`, goal: null },
  ]);
}

interface Visit {
  readonly firstMs: number;
  readonly raceMs: number;
  readonly shift: number;
  readonly bytes: number;
}

/** A context of its own has an empty cache. */
async function visit(browser: Browser, url: string, { downMbit, latencyMs }: Network): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: (downMbit * 1e6) / 8,
    uploadThroughput: (downMbit * 1e6) / 16,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  // The loader of this program wraps functions in a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (made) => made');
  await page.addInitScript(watchForTheRace);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'raceMs' in window);
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => {
    const { raceMs, shift } = window as unknown as { readonly raceMs: number; readonly shift: number };
    return { raceMs, shift, firstMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN };
  });
  await context.close();
  return { ...seen, bytes };
}

/** Runs in the page: notes the frame after the ladder with a readable typeface was drawn, and what moved. */
function watchForTheRace(): void {
  const noted: Record<string, number> = Object.assign(window, { shift: 0 }) as never;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      noted['shift'] = (noted['shift'] ?? 0) + (entry as never as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const isThere = (document.body?.innerText ?? '').includes('LEERDAM');
    if (!isThere || document.fonts.status !== 'loaded') return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      noted['raceMs'] = performance.now();
    });
    return undefined;
  };
  requestAnimationFrame(look);
}
