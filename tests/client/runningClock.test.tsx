/** The running clock paints one text node from server time, and touches it only when a figure changes. */
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { NumberLocale } from '#shared/view/format.ts';
import { must } from '#shared/primitives/outcome.ts';
import { RunningClock } from '../../client/components/RunningClock.tsx';
import { onEveryFrame } from '../../client/live/frameLoop.ts';

const GUN = 1_770_654_600_000 as WallInstant;
let now = 0;
const serverNow = () => now;

beforeEach(() => {
  vi.useFakeTimers();
  now = GUN;
});
afterEach(() => {
  vi.useRealTimers();
});

function clockAt(ms: number, { speed = 1, locale = 'en' }: { speed?: number; locale?: NumberLocale } = {}) {
  now = GUN + ms;
  render(<RunningClock running={{ startedAt: GUN, speed }} now={serverNow} locale={locale} />);
  return screen.getByRole('timer');
}

describe('the running clock', () => {
  test('[T2] shows tenths, cut, from the first moment on', () => {
    expect(clockAt(64_299).textContent).toBe('1:04.2');
  });
  test('uses the sign of the language and the speed of a rehearsal', () => {
    expect(clockAt(7230, { speed: 10, locale: 'nl' }).textContent).toBe('1:12,3');
  });
  test('paints only when the figure changes, and always the same node', () => {
    const clock = clockAt(1000);
    const figure = must(clock.firstChild, 'the figure') as Text;
    const writes = vi.spyOn(figure, 'data', 'set');
    now = GUN + 1099;
    vi.advanceTimersToNextFrame();
    expect(writes).not.toHaveBeenCalled();
    now = GUN + 1100;
    vi.advanceTimersToNextFrame();
    expect([clock.textContent, clock.firstChild === figure, writes.mock.calls.length]).toEqual(['1.1', true, 1]);
  });
  test('tells its length, so that from ten minutes on it is set smaller', () => {
    const clock = clockAt(599_900);
    expect(clock.dataset['figures']).toBe('6');
    now = GUN + 600_000;
    vi.advanceTimersToNextFrame();
    expect([clock.textContent, clock.dataset['figures']]).toEqual(['10:00.0', '7']);
  });
});

describe('the frame loop', () => {
  test('runs only while somebody paints', () => {
    const stopOne = onEveryFrame(() => undefined);
    const stopTwo = onEveryFrame(() => undefined);
    stopOne();
    expect(vi.getTimerCount()).toBe(1);
    stopTwo();
    expect(vi.getTimerCount()).toBe(0);
  });
  test('drops one that fails, reports it and goes on with the others', () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const painted = vi.fn<() => void>();
    const stopBad = onEveryFrame(() => {
      throw new Error('broken clock');
    });
    const stopGood = onEveryFrame(painted);
    vi.advanceTimersToNextFrame();
    vi.advanceTimersToNextFrame();
    expect([painted.mock.calls.length, reported.mock.calls.length]).toEqual([2, 1]);
    stopBad();
    stopGood();
    vi.unstubAllGlobals();
  });
});
