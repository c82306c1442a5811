/** Laps from passages: openings, gaps, and sums that come out. */
import { describe, expect, test } from 'vitest';
import type { TimingRules } from '#shared/facts/programmeFacts.ts';
import { aCompetition } from '../../support/build.ts';
import { ms, oneByOne } from '../../support/field.ts';
import { skatedRaces } from '../../support/lapTables.ts';
import { runOf } from '../../support/read.ts';

function lapsOf(
  length: 500 | 1000 | 1500 | 3000 | 5000 | 10_000,
  times: readonly string[],
  difference: TimingRules['difference'] = 'differenceOfCut',
): readonly (number | null)[] {
  const story = aCompetition().withRules({ difference }).withDistance(length, 'men', oneByOne('skater'));
  return runOf(story.starts(1).skates('skater', ...times).state, 'skater').passages.map(({ lap }) => lap);
}

describe('[L1] the opening is the first passage, a lap the interval between neighbours', () => {
  test.each([
    { what: 'a whole race', times: ['17.61', '43.70', '1:12.31'], laps: [1761, 2609, 2861] },
    { what: 'the opening alone', times: ['17.61'], laps: [1761] },
    { what: 'no opening', times: ['', '43.70', '1:12.31'], laps: [null, 2861] },
    { what: 'no point in the middle', times: ['17.61', '', '1:12.31'], laps: [1761, null] },
    { what: 'the finish alone', times: ['', '', '1:12.31'], laps: [null] },
    { what: 'nothing at all', times: [], laps: [] },
  ])('$what', ({ times, laps }) => {
    expect(lapsOf(1000, times)).toEqual(laps);
  });

  test('a printed race of which one split is not known: 29.3 for the last lap', () => {
    expect(lapsOf(1500, ['23.49', '', '1:15.92', '1:45.22'])).toEqual([2349, null, 2930]);
  });

  test('a point that comes in late completes both of its laps', () => {
    const story = aCompetition().withDistance(1000, 'men', oneByOne('skater')).starts(1);
    const late = story.skates('skater', '17.61', '', '1:12.31').passes('skater', 600, '43.70', 'transponder');
    expect(runOf(late.state, 'skater').passages.map(({ lap }) => lap)).toEqual([1761, 2609, 2861]);
  });
});

describe('[T4] laps by either rule of difference', () => {
  test.each([
    { times: ['18.003', '47.878', '1:18.507'], ofCut: [1800, 2987, 3063], cutExact: [1800, 2987, 3062] },
    { times: ['16.689', '42.084', '1:07.606'], ofCut: [1668, 2540, 2552], cutExact: [1668, 2539, 2552] },
  ])('$times', ({ times, ofCut, cutExact }) => {
    expect(lapsOf(1000, times, 'differenceOfCut')).toEqual(ofCut);
    expect(lapsOf(1000, times, 'exactThenCut')).toEqual(cutExact);
  });
});

describe('[L2] the laps of real races, and their sum', () => {
  test.each(skatedRaces)('$race', ({ lengthM, passages, laps }) => {
    const computed = lapsOf(lengthM, passages);
    expect(computed).toEqual(laps.map((lap) => ms(lap) / 10));
    const sum = computed.reduce((total: number, lap) => total + (lap ?? Number.NaN), 0);
    expect(sum).toBe(ms(passages.at(-1) ?? '') / 10);
  });

  test('the longest has twenty-five laps', () => {
    expect(skatedRaces.filter(({ passages }) => passages.length === 25).map(({ lengthM }) => lengthM)).toEqual([
      10_000, 10_000, 10_000, 10_000,
    ]);
  });
});
