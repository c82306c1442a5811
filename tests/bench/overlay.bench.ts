/** How smooth the graphics over a picture run while the demo is played to them: nothing skipped, nothing moved, no long task. */
import { askedMinutes } from './askedMinutes.ts';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { bytesBeyondReact, MOST_BYTES_BEYOND_REACT } from '../support/scriptWeight.ts';
import { atMost, percentile, printFigures, type Figure } from './report.ts';
import { longTasks, type LongTasks } from './screen/longTasks.ts';
import { costOfFrames, measure, watchedPage } from './screen/measuredPage.ts';
import { watchAir } from './screen/watchAir.ts';

const ROOT = join(import.meta.dirname, '../..');
/** From here on the demo has both records; it begins anew by itself. */
const FROM_PAIR = 13;
const LONG_MS = 30;

export async function benchOverlay(): Promise<void> {
  const demo = spawn(process.execPath, [join(ROOT, 'server/dist/demo.js'), '--from-pair', String(FROM_PAIR)], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await launchChromium();
  try {
    const page = await watchedPage(browser);
    await page.addInitScript(watchAir);
    const cdp = await measure(page);
    await page.goto(`${await addressOf(demo)}/overlay`);
    // What came before is told at once; the clock runs from here on.
    await page.getByText(`Pair ${FROM_PAIR} of`).waitFor();
    await page.getByRole('timer').waitFor();
    const { scriptMs, framesPerSecond } = await costOfFrames(page, cdp);
    const minutes = askedMinutes();
    const tasks: LongTasks[] = [];
    // A trace a minute, so that none becomes too long to be read.
    for (let minute = 0; minute < minutes; minute += 1) {
      tasks.push(await longTasks(browser, page, LONG_MS, () => delay(Math.min(1, minutes - minute) * 60_000)));
    }
    printFigures(`Overlay in Chromium, 1920 × 1080, demo from pair ${FROM_PAIR}, ${minutes} min`, [
      ...(await airFigures(page)),
      ...taskFigures(tasks),
      { what: 'script a frame', value: `${scriptMs.toFixed(3)} ms`, goal: atMost(0.25, scriptMs, '≤ 0.25 ms') },
      { what: 'frames a second', value: framesPerSecond.toFixed(0), goal: null },
      await weightFigure(),
    ]);
  } finally {
    await browser.close();
    const exited = once(demo, 'exit');
    demo.kill('SIGTERM');
    await exited;
  }
}

async function addressOf(demo: ChildProcess): Promise<string> {
  let printed = '';
  demo.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  for (;;) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (found !== undefined) return found;
    if (demo.exitCode !== null || demo.stdout === null) throw new Error('The demo did not start');
    await once(demo.stdout, 'data');
  }
}

async function airFigures(page: Page): Promise<readonly Figure[]> {
  const { skipped, skippedInFrames, backwards, changes, late, shift, shifted, frames, longGaps } = await page.evaluate(
    () => aired,
  );
  for (const what of shifted) console.log(`  moved: ${what}`);
  const lateMs = percentile(late, 99);
  return [
    { what: 'tenths the clock showed', value: String(changes), goal: null },
    { what: '– skipped', value: String(skipped), goal: atMost(0, skipped, 'none') },
    {
      what: '– of these, with a frame to show them in',
      value: String(skippedInFrames),
      goal: atMost(0, skippedInFrames, 'none'),
    },
    { what: '– backwards', value: String(backwards), goal: atMost(0, backwards, 'none') },
    { what: '– after their instant, p99', value: `${lateMs.toFixed(1)} ms`, goal: atMost(34, lateMs, '≤ 2 frames') },
    { what: 'layout shift', value: shift.toFixed(5), goal: atMost(0, shift, 'none') },
    { what: 'frames more than two frames after the one before', value: `${longGaps} of ${frames}`, goal: null },
  ];
}

function taskFigures(tasks: readonly LongTasks[]): readonly Figure[] {
  const sum = (pick: (of: LongTasks) => number) => tasks.reduce((all, each) => all + pick(each), 0);
  const thread = sum(({ ofTheThread }) => ofTheThread);
  const longest = tasks.reduce((most, { longestMs }) => Math.max(most, longestMs), 0);
  return [
    {
      what: `tasks over ${LONG_MS} ms of the page's own time`,
      value: String(thread),
      goal: atMost(0, thread, 'none'),
    },
    { what: '– on the wall, with what else ran', value: String(sum(({ onTheWall }) => onTheWall)), goal: null },
    { what: '– the longest', value: `${longest.toFixed(1)} ms`, goal: null },
  ];
}

async function weightFigure(): Promise<Figure> {
  const built = join(ROOT, 'client/dist');
  const page = readFileSync(join(built, 'overlay.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  const bytes = await bytesBeyondReact(scripts.map((path) => readFileSync(join(built, path), 'utf8')).join('\n'));
  return {
    what: 'script beyond React, gzip',
    value: `${(bytes / 1024).toFixed(1)} KB`,
    goal: atMost(MOST_BYTES_BEYOND_REACT, bytes, '≤ 60 KB'),
  };
}
