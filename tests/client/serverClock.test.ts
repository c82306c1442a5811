/** The screen's idea of server time: best probe wins, corrections are gentle, jumps only where the clock itself jumped. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createServerClock, type ServerClock } from '../../client/live/serverClock.ts';

/** This device's clock, and a server whose clock is `offset` ahead of it. */
let device = 0;
let clock: ServerClock;

beforeEach(() => {
  device = 1000;
  clock = createServerClock(() => device);
});

/** A probe of `up` ms there and `down` ms back. */
function probe(offset: number, up: number, down: number): void {
  const sentAt = device;
  device += up + down;
  clock.take({ sentAt, receivedAt: device, serverNow: sentAt + up + offset });
}

/** How far the shown time is from the true one. */
function errorTo(offset: number): number {
  return clock.serverNow() - (device + offset);
}

describe('the first estimate', () => {
  test('is the hint of the welcome, taken at once', () => {
    clock.hint(device + 5_000_000);
    expect(errorTo(5_000_000)).toBe(0);
    expect(clock.uncertaintyMs()).toBeNull();
  });
  test('is the first probe, which replaces a hint that was far off', () => {
    clock.hint(device + 1_000_000);
    probe(5_000_000, 10, 10);
    expect(errorTo(5_000_000)).toBe(0);
    expect(clock.uncertaintyMs()).toBe(10);
  });
  test('is the first probe also where the hint was nearly right: a page that was just loaded would be late for seconds', () => {
    // Read when a busy page came to it.
    clock.hint(device + 5_000_000 - 90);
    probe(5_000_000, 10, 10);
    expect(errorTo(5_000_000)).toBe(0);
  });
  test('is not undone by a later hint', () => {
    probe(5_000_000, 2, 2);
    clock.hint(device + 4_999_000);
    expect(errorTo(5_000_000)).toBe(0);
  });
});

describe('the clock of another server', () => {
  test('is measured anew, and what is shown moves there without a jump', () => {
    probe(5_000_000, 2, 2);
    const before = clock.serverNow();
    clock.forget();
    expect([clock.serverNow(), clock.uncertaintyMs()]).toEqual([before, null]);
    // Worse than the probe of the other server, and all there is; a hint is no better.
    clock.hint(device + 5_000_900);
    const offBy = errorTo(5_000_030);
    probe(5_000_030, 40, 40);
    expect(offBy).toBeCloseTo(-30, 6);
    device += 1000;
    expect(errorTo(5_000_030)).toBeCloseTo(0, 6);
    expect(clock.uncertaintyMs()).toBe(40);
  });
});

describe('among several probes', () => {
  test('the shortest round trip wins, however lopsided the others were', () => {
    probe(800, 90, 10);
    probe(800, 2, 2);
    probe(800, 10, 150);
    device += 10_000;
    expect(errorTo(800)).toBeCloseTo(0, 6);
  });
  test('an old good one loses to a new fair one, because clocks drift apart', () => {
    probe(800, 1, 1);
    device += 60_000;
    probe(806, 3, 3);
    device += 10_000;
    expect(errorTo(806)).toBeCloseTo(0, 6);
  });
});

describe('a correction', () => {
  test('is spread: the clock never jumps, and is right after a while', () => {
    probe(800, 60, 0);
    const before = clock.serverNow();
    probe(800, 1, 1);
    device += 100;
    const after = clock.serverNow();
    expect(Math.abs(after - before - 102)).toBeLessThanOrEqual(102 * 0.05 + 1e-9);
    device += 2000;
    expect(errorTo(800)).toBeCloseTo(0, 6);
  });

  test('never turns the clock back', () => {
    probe(900, 0, 120);
    let shown = clock.serverNow();
    probe(800, 1, 1);
    for (let step = 0; step < 200; step += 1) {
      device += 7;
      const next = clock.serverNow();
      expect(next).toBeGreaterThan(shown);
      shown = next;
    }
  });

  test('of more than a second is another clock and is taken at once', () => {
    probe(800, 2, 2);
    probe(60_800, 2, 2);
    expect(errorTo(60_800)).toBe(0);
  });

  test('makes older probes worthless when both cannot be true', () => {
    probe(800, 0.5, 0.5);
    probe(840, 4, 4);
    device += 5000;
    expect(errorTo(840)).toBeCloseTo(0, 6);
  });
});
