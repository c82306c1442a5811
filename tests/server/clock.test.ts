/** The server's clock: a time of day that no adjustment of the system can move. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSystemClock, systemScheduler } from '../../server/clock.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 1_770_654_600_000, toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('[S1] starts at the time of day and counts on by itself, in whole milliseconds', () => {
  const clock = createSystemClock();
  const began = clock.monotonicMs();
  expect(clock.now()).toBe(1_770_654_600_000);
  vi.advanceTimersByTime(1500);
  expect(clock.now()).toBe(1_770_654_601_500);
  expect(clock.monotonicMs() - began).toBe(1500);
});

test('[S1] does not move when the system clock is set', () => {
  const clock = createSystemClock();
  vi.setSystemTime(1_800_000_000_000);
  expect(clock.now()).toBe(1_770_654_600_000);
});

test('a cancelled timer does not run', () => {
  const ran: string[] = [];
  systemScheduler.after(10, () => ran.push('kept'));
  systemScheduler.after(10, () => ran.push('cancelled'))();
  vi.advanceTimersByTime(20);
  expect(ran).toEqual(['kept']);
});

test('work for after the sockets runs later than what is under way now', async () => {
  const order: string[] = [];
  await new Promise<void>((resolve) => {
    systemScheduler.afterIo(() => {
      order.push('after');
      resolve();
    });
    order.push('now');
  });
  expect(order).toEqual(['now', 'after']);
});
