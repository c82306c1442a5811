/** What a public screen tells the desk, and when: its state every other second, and each last number it has painted. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ScreenStatus } from '#shared/control/fleet.ts';
import type { Painted } from '#shared/protocol/clientMessages.ts';
import { createFrameRate } from '../../client/live/frameRate.ts';
import { createLiveStore, type LiveStore } from '../../client/live/liveStore.ts';
import { keepReporting } from '../../client/live/screenReport.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition } from '../support/build.ts';
import { oneByOne } from '../support/field.ts';

const day = aCompetition().withDistance(500, 'men', oneByOne('a', 'b')).runs(1, { a: '36.00' });
const DEVICE = { width: 1536, height: 384, dpr: 2, path: '/arena', build: 'test' };

let store: LiveStore;
let statuses: ScreenStatus[];
let painted: Painted[];
let frames: (() => void)[];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  store = createLiveStore();
  [statuses, painted, frames] = [[], [], []];
  const clock = createServerClock(() => Date.now());
  clock.take({ sentAt: Date.now() - 8, receivedAt: Date.now(), serverNow: Date.now() });
  stop = keepReporting({
    store,
    clock,
    speech: {
      status: (status) => statuses.push(status),
      painted: (message) => painted.push(message),
    },
    device: () => DEVICE,
    frameRate: { framesPerSecond: () => 60, count: () => undefined },
    afterPaint: (task) => frames.push(task),
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

/** What the desk says after every greeting. */
function hear(delayMs: number | null = null): void {
  store.setState({ control: { name: null, address: null, scene: null, notice: null, delayMs } });
}

/** The state at this number arrives. */
function arrive(seq: number): void {
  store.setState({ competition: { ...day.state, seq: seq as typeof day.state.seq } });
}

function paintFrame(): void {
  for (const task of frames.splice(0)) task();
  vi.advanceTimersByTime(0);
}

describe('the status', () => {
  test('is told after every greeting, and every other second', () => {
    hear();
    const figures = { framesPerSecond: 60, lastPaintedSeq: 0, clockOffsetUncertaintyMs: 4 };
    expect(statuses).toEqual([{ ...DEVICE, ...figures, onAir: null, delayMs: null }]);
    vi.advanceTimersByTime(4000);
    expect(statuses).toHaveLength(3);
  });

  test('is not told before the screen knows what the desk has said, so never a delay that does not hold', () => {
    store.setState({ delayMs: 40, onAir: true });
    vi.advanceTimersByTime(2000);
    expect(statuses).toEqual([]);
    hear(3551);
    expect(statuses.map(({ delayMs }) => delayMs)).toEqual([3551]);
  });

  test('is told at once when the screen goes on or off air, or is held back by another time', () => {
    hear();
    statuses = [];
    store.setState({ onAir: true });
    store.setState({ onAir: false });
    store.setState({ delayMs: 4180 });
    store.setState({ delayMs: 4180, onAir: false });
    expect(statuses.map(({ onAir, delayMs }) => [onAir, delayMs])).toEqual([
      [true, null],
      [false, null],
      [false, 4180],
    ]);
  });

  test('names the last number painted, not the last that arrived', () => {
    arrive(3);
    paintFrame();
    arrive(5);
    hear();
    expect(statuses[0]?.lastPaintedSeq).toBe(3);
  });

  test('ends with the screen', () => {
    hear();
    statuses = [];
    stop();
    vi.advanceTimersByTime(10_000);
    arrive(3);
    expect([statuses, frames]).toEqual([[], []]);
  });
});

describe('a number painted', () => {
  test('is told once its frame is out', () => {
    arrive(3);
    expect(painted).toEqual([]);
    paintFrame();
    expect(painted).toEqual([{ seq: 3, agoMs: 0 }]);
  });

  test('is the newest where several batches stand in one frame', () => {
    arrive(3);
    arrive(4);
    paintFrame();
    expect(painted).toEqual([{ seq: 4, agoMs: 0 }]);
  });

  test('waits a moment in a burst, and says how long it waited', () => {
    arrive(3);
    paintFrame();
    vi.advanceTimersByTime(20);
    arrive(4);
    paintFrame();
    vi.advanceTimersByTime(30);
    arrive(5);
    paintFrame();
    expect(painted).toHaveLength(1);
    vi.advanceTimersByTime(50);
    expect(painted[1]).toEqual({ seq: 5, agoMs: 50 });
  });

  test('is not told while nobody sees the window', () => {
    hear();
    arrive(3);
    vi.advanceTimersByTime(10_000);
    expect(painted).toEqual([]);
    expect(statuses.at(-1)?.lastPaintedSeq).toBe(0);
  });
});

describe('frames a second', () => {
  test('are unknown at first, then as counted', () => {
    const rate = createFrameRate(() => Date.now());
    rate.count();
    expect(rate.framesPerSecond()).toBe(null);
    vi.advanceTimersByTime(500);
    expect(rate.framesPerSecond()).toBeGreaterThan(55);
    expect(rate.framesPerSecond()).toBeLessThan(65);
  });

  test('are none in a window that gets no frames', () => {
    vi.stubGlobal('requestAnimationFrame', () => 1);
    const rate = createFrameRate(() => Date.now());
    rate.count();
    vi.advanceTimersByTime(500);
    expect(rate.framesPerSecond()).toBe(0);
    vi.unstubAllGlobals();
  });
});
