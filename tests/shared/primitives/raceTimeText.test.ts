/** What people write as a time, and what logs and refusals print. */
import { describe, expect, test } from 'vitest';
import { parseRaceTime, plainTimeText } from '#shared/primitives/raceTimeText.ts';
import { millis } from '#shared/primitives/time.ts';

describe('[T5] a written time is read', () => {
  test.each([
    ['1:12.31', 72_310],
    ['72.31', 72_310],
    ['1:12,31', 72_310],
    ['72,31', 72_310],
    ['  36.09 ', 36_090],
    ['9.44', 9_440],
    ['36.1', 36_100],
    ['36.098', 36_098],
    ['0.001', 1],
    ['0:59.99', 59_990],
    ['12:54.50', 774_500],
    ['60:00.00', 3_600_000],
    ['999.99', 999_990],
  ])('%s is %i ms', (text, ms) => {
    expect(parseRaceTime(text)).toEqual({ ok: true, value: ms });
  });

  test.each([
    ['72.309999', 72_309],
    ['1:12.3099999', 72_309],
    ['36.0989', 36_098],
    ['0.999999999', 999],
  ])('[T3] %s is cut to %i ms, not rounded', (text, ms) => {
    expect(parseRaceTime(text)).toEqual({ ok: true, value: ms });
  });

  test.each([
    '',
    '72',
    '1:12',
    '1:60.00',
    '1:2.31',
    ':12.31',
    '1:12.',
    '.31',
    '-1.00',
    '+1.96',
    '1.12.31',
    '1:12.31.5',
    '1:02:03.4',
    '100:00.00',
    '1000.00',
    '1e3',
    '72.31s',
    '７２.31',
    'NaN',
    'DNF',
  ])('"%s" is refused with an example', (text) => {
    const outcome = parseRaceTime(text);
    expect(outcome.ok).toBe(false);
    expect(outcome.ok ? '' : outcome.problem).toBe(`"${text}" is no race time; write it like 36.09 or 1:12.31`);
  });
});

test('[T3] every hundredth of ten minutes survives being read, which floating point would not promise', () => {
  const lost: string[] = [];
  for (let centis = 1; centis < 60_000; centis += 1) {
    const text = `${Math.trunc(centis / 100)}.${String(centis % 100).padStart(2, '0')}`;
    const outcome = parseRaceTime(text);
    if (!outcome.ok || outcome.value !== centis * 10) lost.push(text);
  }
  expect(lost).toEqual([]);
});

describe('[T6] the plain form has no leading zero', () => {
  test.each([
    [1, '0.00'],
    [999, '0.99'],
    [9_440, '9.44'],
    [36_098, '36.09'],
    [59_999, '59.99'],
    [60_000, '1:00.00'],
    [72_309, '1:12.30'],
    [78_508, '1:18.50'],
    [748_059, '12:28.05'],
    [3_600_000, '60:00.00'],
  ])('%i ms is %s', (ms, text) => {
    expect(plainTimeText(millis(ms))).toBe(text);
  });
});
