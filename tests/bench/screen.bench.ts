/** What the arena screen costs while it runs, and how long a fact takes from the server's clock to the picture. */
import { spawnSync } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import type { Command, CommandRequestInput } from '#shared/decide/command.ts';
import type { CommandId } from '#shared/primitives/ids.ts';
import { millis } from '#shared/primitives/time.ts';
import { raceTimeText } from '#shared/view/format.ts';
import { sampleSession } from '../../server/timing/sample.ts';
import { startBuiltServer, type BuiltServer } from '../e2e/support/builtServer.ts';
import { launchChromium } from '../support/chromium.ts';
import { atMost, median, percentile, printFigures } from './report.ts';
import { watchPage } from './screen/watchPage.ts';

/** The last pair, so that all thirty skaters are in the log. */
const PAIR = 15;
const WARM_UP_MS = 3000;
const [WINDOWS, WINDOW_MS] = [5, 4000];
const FACTS_PER_SECOND = 5;
/** The first facts compile what the others use. */
const WARM_UP_FACTS = 50;
const BUILD = join(import.meta.dirname, '../../server/build.ts');

interface Options {
  /** How long facts are sent: a minute, or ten for the figure of a whole evening. */
  readonly minutes?: number;
}

export async function benchScreen({ minutes = askedMinutes() }: Options = {}): Promise<void> {
  spawnSync(process.execPath, ['--import', 'tsx', BUILD, '--if-stale'], { stdio: 'inherit' });
  const server = await startBuiltServer();
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    // The loader of this file wraps functions in a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(watchPage);
    const cdp = await page.context().newCDPSession(page);
    // Time of the thread, not of the wall: what else runs on the machine is no cost of the screen.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await startLastPair(server);
    await page.goto(`${server.url}/arena`);
    await page.getByText('LEERDAM').waitFor();
    await delay(WARM_UP_MS);
    const idle = await costOfFrames(page, cdp);
    const facts = await sendFacts(page, cdp, server, minutes * 60 * FACTS_PER_SECOND);
    report(minutes, idle, facts);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** `ICEBELL_BENCH_MINUTES=10 npm run bench` */
function askedMinutes(): number {
  return Number(process.env['ICEBELL_BENCH_MINUTES'] ?? '1');
}

/** Everything before the last pair, which is then 20 s under way and has passed its first point. */
async function startLastPair(server: BuiltServer): Promise<void> {
  const commands = sampleSession().steps.map(({ command }) => command);
  const start = commands.findIndex((command) => command.kind === 'StartPair' && command.pair === PAIR);
  await obey(server, commands.slice(0, start));
  await obey(server, [
    { kind: 'StartPair', distance: 1, pair: PAIR, wave: 1, startedAt: Date.now() - 20_000 },
    reading('inner', 200, 17_520),
    reading('outer', 200, 17_610),
  ]);
}

let sent = 0;

async function obey(server: BuiltServer, commands: readonly (Command | CommandRequestInput['command'])[]) {
  const requests = commands.map((command) => ({ commandId: `bench-${(sent += 1)}` as CommandId, command }));
  const answers = await server.send(requests);
  const refusal = answers.find((answer) => !answer.ok);
  if (refusal !== undefined) throw new Error(`The race could not be prepared: ${JSON.stringify(refusal)}`);
}

function reading(lane: 'inner' | 'outer', pointM: number, elapsedMs: number): CommandRequestInput['command'] {
  return { kind: 'RecordReading', distance: 1, pair: PAIR, lane, pointM, source: 'lightBeam', elapsedMs };
}

interface FrameCost {
  readonly scriptMs: number;
  readonly framesPerSecond: number;
}

/** Script time of a frame of the running clock and the moving map; the median of a few seconds each. */
async function costOfFrames(page: Page, cdp: CDPSession): Promise<FrameCost> {
  const costs: FrameCost[] = [];
  for (let round = 0; round < WINDOWS; round += 1) {
    const before = { script: await metric(cdp, 'ScriptDuration'), frames: await page.evaluate(() => watched.frames) };
    await delay(WINDOW_MS);
    const after = { script: await metric(cdp, 'ScriptDuration'), frames: await page.evaluate(() => watched.frames) };
    const frames = after.frames - before.frames;
    const scriptMs = ((after.script - before.script) * 1000) / frames;
    costs.push({ scriptMs, framesPerSecond: (frames * 1000) / WINDOW_MS });
  }
  return {
    scriptMs: median(costs.map(({ scriptMs }) => scriptMs)),
    framesPerSecond: median(costs.map(({ framesPerSecond }) => framesPerSecond)),
  };
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((each) => each.name === name)?.value ?? Number.NaN;
}

interface FactCost {
  readonly paintedMs: readonly number[];
  readonly longTasks: number;
  readonly heapGrowthMb: number;
}

/** One time after the other for the same passage: each one changes the time, the lap and the gap of a row. */
async function sendFacts(page: Page, cdp: CDPSession, server: BuiltServer, count: number): Promise<FactCost> {
  await obey(server, [reading('inner', 600, 50_000), reading('outer', 600, 43_900)]);
  await delay(1000);
  await paintFacts(page, server, 0, WARM_UP_FACTS);
  const heapBefore = await heapAfterGc(cdp);
  await page.evaluate(() => Object.assign(watched, { longTasks: 0, painted: [] }));
  await paintFacts(page, server, WARM_UP_FACTS, count);
  await delay(500);
  const { longTasks, painted } = await page.evaluate(() => watched);
  const recorded = await recordedAt(server, count);
  const heapGrowthMb = ((await heapAfterGc(cdp)) - heapBefore) / 2 ** 20;
  if (painted.length !== count) throw new Error(`${painted.length} of ${count} facts were seen on the screen`);
  return { paintedMs: painted.map((at, index) => at - (recorded[index] ?? Number.NaN)), longTasks, heapGrowthMb };
}

async function paintFacts(page: Page, server: BuiltServer, first: number, count: number): Promise<void> {
  const begin = performance.now();
  for (let fact = first; fact < first + count; fact += 1) {
    // Six hundred hundredths, then the next thousandth of each: no reading is sent twice.
    const elapsedMs = 44_000 + (fact % 600) * 10 + Math.floor(fact / 600);
    await page.evaluate((text) => (watched.awaited = text), raceTimeText(millis(elapsedMs)));
    await obey(server, [reading('inner', 600, elapsedMs)]);
    // On a busy machine a picture may be late; two facts must not share one.
    await page.waitForFunction(() => watched.painted.length > 0 && watched.awaited === null, null, { polling: 50 });
    await delay(Math.max(0, begin + ((fact - first + 1) * 1000) / FACTS_PER_SECOND - performance.now()));
  }
}

async function heapAfterGc(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  return metric(cdp, 'JSHeapUsedSize');
}

/** When the server recorded the last `count` facts. */
async function recordedAt(server: BuiltServer, count: number): Promise<readonly number[]> {
  const instants: number[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page: v.InferOutput<typeof factPage> = v.parse(factPage, await server.get(`/api/v1/facts?after=${after}`));
    instants.push(...page.facts.map(({ at }) => at));
    after = page.next;
  }
  return instants.slice(-count);
}

const factPage = v.object({ facts: v.array(v.object({ at: v.number() })), next: v.nullable(v.number()) });

function report(minutes: number, { scriptMs, framesPerSecond }: FrameCost, facts: FactCost): void {
  const { paintedMs, longTasks, heapGrowthMb } = facts;
  const [p50, p95, p99] = [50, 95, 99].map((percent) => percentile(paintedMs, percent)) as [number, number, number];
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  printFigures(`Arena screen in Chromium, 1920 × 1080, 30 skaters, ${FACTS_PER_SECOND} facts a second`, [
    {
      what: 'script of the clock and the map, a frame',
      value: `${scriptMs.toFixed(3)} ms`,
      goal: atMost(0.25, scriptMs, '≤ 0.25 ms'),
    },
    { what: 'frames a second', value: framesPerSecond.toFixed(0), goal: null },
    { what: 'recorded at the server to painted, p50', value: ms(p50), goal: atMost(12, p50, '≤ 12 ms') },
    { what: 'recorded at the server to painted, p95', value: ms(p95), goal: atMost(18.5, p95, '≤ 18.5 ms') },
    { what: 'recorded at the server to painted, p99', value: ms(p99), goal: atMost(20, p99, '≤ 20 ms') },
    { what: 'tasks over 50 ms', value: String(longTasks), goal: atMost(0, longTasks, 'none') },
    {
      what: `heap growth in ${minutes} min, after collection`,
      value: `${heapGrowthMb.toFixed(2)} MB`,
      goal: atMost(1, heapGrowthMb, '≤ 1 MB'),
    },
  ]);
}
