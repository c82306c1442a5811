/** Tasks of a page's main thread, from the browser's own trace: shorter ones, too, than pages are told of. */
import type { Browser, Page } from 'playwright-core';
import * as v from 'valibot';

export interface LongTasks {
  /** Longer than asked by the clock on the wall, which also counts what the machine did meanwhile. */
  readonly onTheWall: number;
  /** Longer by the thread's own time. */
  readonly ofTheThread: number;
  readonly longestMs: number;
}

const traced = v.object({
  traceEvents: v.array(
    v.object({
      name: v.string(),
      pid: v.number(),
      tid: v.number(),
      dur: v.optional(v.number()),
      tdur: v.optional(v.number()),
      args: v.optional(v.looseObject({ name: v.optional(v.unknown()) })),
    }),
  ),
});

/** Watches the page while `act` runs. */
export async function longTasks(
  browser: Browser,
  page: Page,
  overMs: number,
  act: () => Promise<void>,
): Promise<LongTasks> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = v.parse(traced, JSON.parse((await browser.stopTracing()).toString()));
  const tasks = mainThreadTasks(traceEvents);
  const longerThan = (times: readonly number[]) => times.filter((us) => us > overMs * 1000).length;
  const thread = tasks.map(({ tdur, dur }) => tdur ?? dur ?? 0);
  return {
    onTheWall: longerThan(tasks.map(({ dur }) => dur ?? 0)),
    ofTheThread: longerThan(thread),
    longestMs: thread.reduce((longest, us) => Math.max(longest, us), 0) / 1000,
  };
}

type Event = v.InferOutput<typeof traced>['traceEvents'][number];

/** Of the page's process: the one whose main thread was busiest. */
function mainThreadTasks(events: readonly Event[]): readonly Event[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const ofEach = mains.map(({ pid, tid }) =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.name.endsWith('RunTask')),
  );
  return ofEach.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
