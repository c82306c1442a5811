/** Times as they are typed: digits from the right, or written out (T5). */
import { describe, expect, it } from 'vitest';
import { emptyTime, typedAfter, typedDigits, typedTime } from '#shared/view/timeEntry.ts';

const type = (keys: string) => keys.split('').reduce(typedAfter, '');

describe('[T5] digits fill from the right', () => {
  it.each([
    ['', '', null],
    ['5', '0.05', 50],
    ['36', '0.36', 360],
    ['1231', '12.31', 12_310],
    ['3609', '36.09', 36_090],
    ['11231', '1:12.31', 72_310],
    ['122805', '12:28.05', 748_050],
    ['19999', '1:99.99', null],
  ])('%s reads %s', (keys, text, elapsedMs) => {
    expect(typedTime(type(keys), 'en')).toEqual({ text, elapsedMs });
  });

  it('with a comma in Dutch', () => {
    expect(typedTime('11231', 'nl')).toEqual({ text: '1:12,31', elapsedMs: 72_310 });
  });

  it.each(['5', '36', '1231', '11231', '122805'])('%s is typed for the time it reads', (keys) => {
    const { elapsedMs } = typedTime(keys, 'en');
    expect(elapsedMs === null ? null : typedDigits(elapsedMs)).toBe(keys);
  });

  it('a leading zero and a seventh digit change nothing', () => {
    expect(type('0011231')).toBe('11231');
    expect(type('1234567')).toBe('123456');
  });
});

describe('[T5] written out', () => {
  it.each([
    ['72.31', 72_310],
    ['1:12,31', 72_310],
    ['1:12.309', 72_309],
    ['1:', null],
    ['72.', null],
  ])('%s', (keys, elapsedMs) => {
    expect(typedTime(type(keys), 'en')).toEqual({ text: keys, elapsedMs });
  });

  it('a sign is not typed twice, nor first', () => {
    expect(type('..72..31')).toBe('72.31');
  });
});

it('an empty field shows where digits will stand', () => {
  expect(emptyTime('nl')).toBe('0,00');
});

it('the last key is taken back, and others are ignored', () => {
  expect(typedAfter('11231', 'Backspace')).toBe('1123');
  expect(typedAfter('', 'Backspace')).toBe('');
  expect(typedAfter('112', 'x')).toBe('112');
});
