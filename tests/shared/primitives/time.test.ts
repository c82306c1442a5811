/** Race times as integers: cut, never rounded, and subtracted by one of two rules. */
import { describe, expect, test } from 'vitest';
import { cutToMillis, millis, shownDifference, toCentis, type DifferenceRule } from '#shared/primitives/time.ts';

describe('[T1] times are whole milliseconds', () => {
  test.each([0.5, 72.31, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is refused as a bug', (value) => {
    expect(() => millis(value)).toThrow(RangeError);
  });

  test.each([
    { device: '1/10 000 s', ticks: 785_077, perMilli: 10, ms: 78_507 },
    { device: '1/10 000 s', ticks: 797_394, perMilli: 10, ms: 79_739 },
    { device: '1/10 000 s', ticks: 678_189, perMilli: 10, ms: 67_818 },
    { device: '1/10 000 s, all nines', ticks: 689_999, perMilli: 10, ms: 68_999 },
    { device: '100 ns', ticks: 723_099_999, perMilli: 10_000, ms: 72_309 },
    { device: '1/1000 s', ticks: 67_606, perMilli: 1, ms: 67_606 },
    { device: 'an hour in 100 ns', ticks: 36_000_000_000, perMilli: 10_000, ms: 3_600_000 },
  ])('$ticks ticks of $device are cut to $ms ms', ({ ticks, perMilli, ms }) => {
    expect(cutToMillis(ticks, perMilli)).toBe(ms);
  });
});

describe('[T2] shown hundredths are cut', () => {
  test.each([
    { ms: 0, centis: 0 },
    { ms: 9, centis: 0 },
    { ms: 10, centis: 1 },
    { ms: 999, centis: 99 },
    { ms: 34_930, centis: 3493 },
    { ms: 34_938, centis: 3493 },
    { ms: 38_779, centis: 3877 },
    { ms: 67_818, centis: 6781 },
    { ms: 72_309, centis: 7230 },
    { ms: 72_310, centis: 7231 },
    { ms: 78_508, centis: 7850 },
    { ms: 79_739, centis: 7973 },
    { ms: 3_599_999, centis: 359_999 },
    { ms: -9, centis: 0 },
    { ms: -289, centis: -28 },
  ])('$ms ms show $centis hundredths', ({ ms, centis }) => {
    // Adding zero takes the sign from a negative zero, which no screen could show.
    expect(toCentis(millis(ms)) + 0).toBe(centis);
  });
});

describe('[T4] an interval by either rule', () => {
  test.each([
    { what: 'vendor lap 78.507 − 47.878', later: 78_507, earlier: 47_878, ofCut: 3063, cutExact: 3062 },
    { what: 'federation lap 42.084 − 16.689', later: 42_084, earlier: 16_689, ofCut: 2540, cutExact: 2539 },
    { what: 'equal ends', later: 72_315, earlier: 72_315, ofCut: 0, cutExact: 0 },
    { what: 'within one hundredth', later: 72_319, earlier: 72_310, ofCut: 0, cutExact: 0 },
    { what: 'one thousandth over an edge', later: 72_310, earlier: 72_309, ofCut: 1, cutExact: 0 },
    { what: 'Leerdam before Kok', later: 72_310, earlier: 72_590, ofCut: -28, cutExact: -28 },
    { what: 'ahead by a thousandth over an edge', later: 72_309, earlier: 72_310, ofCut: -1, cutExact: 0 },
    { what: 'Bowe behind Kok', later: 74_550, earlier: 72_590, ofCut: 196, cutExact: 196 },
    { what: 'the opening itself', later: 17_439, earlier: 0, ofCut: 1743, cutExact: 1743 },
  ])('$what', ({ later, earlier, ofCut, cutExact }) => {
    const by = (rule: DifferenceRule) => shownDifference(millis(later), millis(earlier), rule) + 0;
    expect(by('differenceOfCut')).toBe(ofCut);
    expect(by('exactThenCut')).toBe(cutExact);
  });
});
