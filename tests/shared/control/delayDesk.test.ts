/** The delay of a screen at the desk: who said it, one frame more or less, and what may be typed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FleetScreen } from '#shared/control/fleet.ts';
import { LONGEST_DELAY_MS } from '#shared/primitives/delay.ts';
import {
  delayText,
  delayView,
  FRAME_RATES,
  readDelay,
  steppedDelay,
  type DelayView,
} from '#shared/control/delayDesk.ts';
import { aScreen, aStatus } from '../../support/fleet.ts';

const told = (delayMs: number | null, path = '/overlay') => aStatus({ delayMs, path });

describe('the delay of a screen', () => {
  test.each<[string, Partial<FleetScreen>, DelayView]>([
    ['is what the desk said', { delayMs: 80, status: told(80) }, { delayMs: 80, from: 'desk', stillMs: null }],
    [
      'is what the desk said, though the screen has not taken it yet',
      { delayMs: 80, status: told(2000, '/overlay?delay=2000') },
      { delayMs: 80, from: 'desk', stillMs: 2000 },
    ],
    [
      'of a screen that is away waits for it',
      { delayMs: 80, presence: 'away', status: told(0) },
      { delayMs: 80, from: 'desk', stillMs: null },
    ],
    ['is nothing, said by the desk', { delayMs: 0, status: told(0) }, { delayMs: 0, from: 'desk', stillMs: null }],
    [
      'is what its address asks for',
      { status: told(2000, '/overlay?show=clock&delay=2000') },
      { delayMs: 2000, from: 'address', stillMs: null },
    ],
    [
      'is what its host said later',
      { status: told(40, '/overlay?delay=2000') },
      { delayMs: 40, from: 'host', stillMs: null },
    ],
    ['is nothing where nobody asks for one', { status: told(0) }, { delayMs: 0, from: 'nobody', stillMs: null }],
    [
      'is nothing where the address says so',
      { status: told(0, '/overlay?delay=0') },
      { delayMs: 0, from: 'address', stillMs: null },
    ],
    ['is unknown before it has told', { status: null }, { delayMs: null, from: 'nobody', stillMs: null }],
  ])('%s', (_what, fields, view) => {
    expect(delayView(aScreen({ screen: 'overlay', ...fields }))).toEqual(view);
  });
});

describe('a step of one frame', () => {
  test.each([
    [25, 40],
    [30, 33],
    [50, 20],
    [60, 17],
  ] as const)('at %i a second is %i ms', (rate, ms) => {
    expect(steppedDelay(1000, 1, rate)).toBe(1000 + ms);
  });

  test('leads back to where it came from, in whole milliseconds, and never beyond what is possible', () => {
    const delay = fc.integer({ min: 0, max: LONGEST_DELAY_MS });
    fc.assert(
      fc.property(delay, fc.integer({ min: -50, max: 50 }), fc.constantFrom(...FRAME_RATES), (ms, frames, rate) => {
        const there = steppedDelay(ms, frames, rate);
        expect(Number.isInteger(there) && there >= 0 && there <= LONGEST_DELAY_MS).toBe(true);
        const isAtEnd = there === 0 || there === LONGEST_DELAY_MS;
        expect(isAtEnd || steppedDelay(there, -frames, rate) === ms).toBe(true);
      }),
    );
  });
});

describe('a delay that is typed', () => {
  test.each([
    ['4180', 4180],
    [' 4 180 ', 4180],
    ['4\u00a0180', 4180],
    ['0', 0],
    ['300000', 300_000],
    ['300001', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['', null],
    ['soon', null],
  ])('%j is %j', (text, delayMs) => {
    expect(readDelay(text)).toBe(delayMs);
  });

  test('is read again as it is shown', () => {
    expect([0, 980, 4180, 300_000].map(delayText)).toEqual([
      '0\u00a0ms',
      '980\u00a0ms',
      '4\u00a0180\u00a0ms',
      '300\u00a0000\u00a0ms',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONGEST_DELAY_MS }), (ms) => {
        expect(readDelay(delayText(ms).replace('ms', ''))).toBe(ms);
      }),
    );
  });
});
