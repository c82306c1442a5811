/** The tables behind every number on a screen. */
import { describe, expect, it } from 'vitest';
import { millis, toCentis, type Centis } from '#shared/primitives/time.ts';
import {
  decidingTimeText,
  estimatedGapText,
  estimateText,
  gapText,
  raceTimeText,
  runningClockText,
  shownTimeText,
} from '#shared/view/format.ts';

const centis = (value: number) => value as Centis;

describe('race times', () => {
  it.each([
    [1, '0.00'],
    [9, '0.00'],
    [10, '0.01'],
    [999, '0.99'],
    [36_099, '36.09'],
    [59_999, '59.99'],
    [60_000, '1:00.00'],
    [67_818, '1:07.81'],
    [72_309, '1:12.30'],
    [72_310, '1:12.31'],
    [78_508, '1:18.50'],
    [79_739, '1:19.73'],
    [748_059, '12:28.05'],
    [3_600_000, '60:00.00'],
  ])('[T2] %i ms is printed %s: cut, never rounded', (ms, text) => {
    expect(raceTimeText(millis(ms))).toBe(text);
  });

  it.each([
    [34_930, '34.93(0)'],
    [34_938, '34.93(8)'],
    [38_779, '38.77(9)'],
    [102_934, '1:42.93(4)'],
  ])('[T6] %i ms is printed %s where the thousandth decides', (ms, text) => {
    expect(decidingTimeText(millis(ms))).toBe(text);
  });

  it('[T6] Dutch screens write a decimal comma', () => {
    expect(raceTimeText(millis(72_310), 'nl')).toBe('1:12,31');
    expect(decidingTimeText(millis(102_934), 'nl')).toBe('1:42,93(4)');
    expect(gapText(centis(-28), 'nl')).toBe('−0,28');
    expect(runningClockText(72_310, 'nl')).toBe('1:12,3');
  });
});

describe('intervals', () => {
  it('[T4] a lap is printed from its hundredths', () => {
    expect(shownTimeText(centis(3063))).toBe('30.63');
  });

  it.each([
    [196, '+1.96'],
    [2, '+0.02'],
    [6111, '+1:01.11'],
    [0, '0.00'],
    [-28, '\u22120.28'],
    [-6005, '\u22121:00.05'],
  ])('[M4] a gap of %i hundredths is printed %s', (gap, text) => {
    expect(gapText(centis(gap))).toBe(text);
  });

  it('[M4] a gap that is cut to nothing has no sign', () => {
    expect(gapText(toCentis(millis(-9)))).toBe('0.00');
  });
});

describe('the running clock', () => {
  it.each([
    [-40, '0.0'],
    [0, '0.0'],
    [99, '0.0'],
    [9_499, '9.4'],
    [59_999, '59.9'],
    [60_000, '1:00.0'],
    [72_399, '1:12.3'],
    [605_250, '10:05.2'],
  ])('[T2] after %i ms the clock reads %s', (elapsed, text) => {
    expect(runningClockText(elapsed)).toBe(text);
  });
});

describe('estimates', () => {
  it('[N3] say so and stop at tenths, cut', () => {
    expect(estimateText(millis(43_356))).toBe('≈\u00a043.3');
    expect(estimateText(millis(72_999), 'nl')).toBe('≈\u00a01:12,9');
  });

  it.each([
    [344, '+0.3'],
    [-344, '−0.3'],
    [99, '0.0'],
    [-99, '0.0'],
    [-61_250, '−1:01.2'],
  ])('[N3] a difference of %i ms is about %s', (gapMs, text) => {
    expect(estimatedGapText(gapMs)).toBe(`≈\u00a0${text}`);
  });
});
