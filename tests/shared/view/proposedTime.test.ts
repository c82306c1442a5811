/** What was meant by a time that the guard doubts: offered only where one slip explains one time in the window (G1). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { millis } from '#shared/primitives/time.ts';
import { proposedTime, timeMeant } from '#shared/view/proposedTime.ts';
import { typedDigits } from '#shared/view/timeEntry.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, ms, outer } from '../../support/field.ts';

const between = (from: string, to: string) => ({ earliestMs: ms(from), latestMs: ms(to) });

describe('[G1] what was meant', () => {
  test.each([
    { slip: 'the minute left out', typed: '1395', window: between('1:10.00', '1:20.00'), meant: '1:13.95' },
    {
      slip: 'the minute left out before a zero',
      typed: '512',
      window: between('4:00.00', '4:40.00'),
      meant: '4:05.12',
    },
    { slip: 'a minute too much', typed: '13695', window: between('34.00', '40.00'), meant: '36.95' },
    { slip: 'a digit doubled', typed: '113395', window: between('1:10.00', '1:20.00'), meant: '1:13.95' },
    { slip: 'one of two equal digits missing', typed: '1795', window: between('16:00.00', '18:00.00'), meant: null },
    { slip: 'one of two equal digits missing', typed: '365', window: between('34.00', '36.60'), meant: '36.55' },
    { slip: 'two neighbours swapped', typed: '6395', window: between('34.00', '40.00'), meant: '36.95' },
    { slip: 'two swapped across the minute', typed: '31195', window: between('1:28.00', '1:35.00'), meant: '1:31.95' },
    { slip: 'two things explain it', typed: '3445', window: between('1:30.00', '4:50.00'), meant: null },
    { slip: 'another digit altogether', typed: '10395', window: between('1:10.00', '1:20.00'), meant: null },
    { slip: 'an unknown digit missing', typed: '1139', window: between('1:12.00', '1:20.00'), meant: null },
    {
      slip: 'the minute left out, with signs',
      typed: '13,95',
      window: between('1:10.00', '1:20.00'),
      meant: '1:13.95',
    },
    { slip: 'nothing near', typed: '5', window: between('1:10.00', '1:20.00'), meant: null },
  ])('$slip: $typed is $meant', ({ typed, window, meant }) => {
    expect(timeMeant(typed, window)).toBe(meant === null ? null : ms(meant));
  });

  test('is not looked for behind a time with thousandths', () => {
    expect(timeMeant('13.951', between('1:10.00', '1:20.00'))).toBeNull();
  });

  test('is never looked for where the neighbours leave no room', () => {
    expect(timeMeant('1395', between('1:20.00', '1:10.00'))).toBeNull();
  });
});

describe('[G1] whatever is typed', () => {
  const time = fc.integer({ min: 1, max: 99_999 }).map((centis) => millis(centis * 10));
  const slips: Readonly<Record<string, (digits: string, at: number) => string>> = {
    swap: (digits, at) =>
      digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(Math.min(at + 2, digits.length)),
    double: (digits, at) => digits.slice(0, at + 1) + digits.slice(at),
    leaveOutMinute: (digits) => digits.slice(-4).replace(/^0+/, ''),
    addMinute: (digits, at) => (digits.length > 4 ? digits : `${at + 1}${digits.padStart(4, '0')}`),
  };

  test('one slip away from a time that alone is possible, that time is offered', () => {
    const slipped = fc.record({ meant: time, slip: fc.constantFrom(...Object.values(slips)), at: fc.nat(4) });
    fc.assert(
      fc.property(slipped, ({ meant, slip, at }) => {
        const digits = typedDigits(meant);
        const typed = slip(digits, at % digits.length);
        // A zero cannot be typed first, and two equal digits can change places unseen.
        fc.pre(typed !== digits && !typed.startsWith('0'));
        expect(timeMeant(typed, { earliestMs: meant, latestMs: meant })).toBe(meant);
      }),
    );
  });

  test('what is offered lies in the window, is not what was typed, and is offered in every narrower window, too', () => {
    fc.assert(
      fc.property(time, time, time, (wrong, one, two) => {
        const typed = typedDigits(wrong);
        const [earliestMs, latestMs] = one < two ? [one, two] : [two, one];
        const meant = timeMeant(typed, { earliestMs, latestMs });
        expect(meant === null || (meant >= earliestMs && meant <= latestMs && meant !== wrong)).toBe(true);
        expect(meant === null || timeMeant(typed, { earliestMs, latestMs: meant }) === meant).toBe(true);
      }),
    );
  });
});

describe('[G1] at a point', () => {
  const led = aCompetition()
    .withDistance(1000, 'women', [aPair(1, inner('takagi'), outer('leerdam'))])
    .starts(1);
  const race = { distance: 1, pair: 1, wave: 1, lane: 'inner' } as const;
  const meantAt = ({ state }: typeof led, pointM: number, typed: string) =>
    proposedTime(state, { race, pointM }, typed);

  test('the passages before it tell which time was meant', () => {
    // From 600 m alone 1:33.95 would be as good a reading of what was typed.
    expect(meantAt(led, 1000, '1395')).toBeNull();
    expect(meantAt(led.skates('takagi', '17.77', '44.81'), 1000, '1395')).toBe(ms('1:13.95'));
  });

  test('a passage after it tells, too', () => {
    expect(meantAt(led.finishes('takagi', '1:13.95'), 600, '14481')).toBe(ms('44.81'));
  });

  test('the reading that stands there already is no neighbour', () => {
    const wrong = led.skates('takagi', '17.77', '44.81', '1:40.00');
    expect(meantAt(wrong, 1000, '1395')).toBe(ms('1:13.95'));
  });

  test('nothing is offered for a race that does not exist', () => {
    expect(proposedTime(led.state, { race: { ...race, pair: 2 }, pointM: 1000 }, '1395')).toBeNull();
    expect(proposedTime(led.state, { race: { ...race, wave: 2 }, pointM: 1000 }, '1395')).toBeNull();
  });
});
