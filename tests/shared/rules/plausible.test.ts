/** The guard: which times are doubted, and what would have been accepted. */
import { describe, expect, test } from 'vitest';
import { millis } from '#shared/primitives/time.ts';
import { passingPointsM } from '#shared/rules/distances.ts';
import { doubts, likelyWindow, plausibleWindow, type Neighbour } from '#shared/rules/plausible.ts';
import { ms } from '../../support/field.ts';
import { skatedRaces } from '../../support/lapTables.ts';

function at(pointM: number, time: string): Neighbour {
  return { pointM, elapsedMs: ms(time) };
}

describe('[G1] the window of a point', () => {
  test.each([
    { length: 1000, gender: 'women', pointM: 200, from: '16.70', to: '23.00' },
    { length: 1000, gender: 'women', pointM: 600, from: '41.90', to: '1:03.00' },
    { length: 1000, gender: 'women', pointM: 1000, from: '1:07.10', to: '1:43.00' },
    { length: 500, gender: 'men', pointM: 500, from: '32.20', to: '48.00' },
    { length: 10_000, gender: 'men', pointM: 10_000, from: '11:24.70', to: '18:02.00' },
  ] as const)('$length m $gender at $pointM m: $from to $to', ({ length, gender, pointM, from, to }) => {
    expect(plausibleWindow(length, gender, pointM)).toEqual({ earliestMs: ms(from), latestMs: ms(to) });
  });

  test('there is none where there is no passing point', () => {
    expect(() => plausibleWindow(1000, 'women', 400)).toThrow(RangeError);
  });
});

describe('[G1] doubts of a time over 1000 m women', () => {
  const splits = [at(200, '17.43'), at(600, '43.95')];
  test.each([
    { what: 'a good finish', passage: at(1000, '1:12.59'), others: splits, kinds: [] },
    { what: 'the first bound itself', passage: at(200, '16.70'), others: [], kinds: [] },
    { what: 'one thousandth below it', passage: at(200, '16.699'), others: [], kinds: ['tooFast'] },
    { what: 'the last bound itself', passage: at(200, '23.00'), others: [], kinds: [] },
    { what: 'one thousandth above it', passage: at(200, '23.001'), others: [], kinds: ['tooSlow'] },
    { what: 'a split typed as a finish', passage: at(1000, '43.95'), others: splits, kinds: ['tooFast', 'outOfStep'] },
    { what: 'a lap of 25.19', passage: at(1000, '1:09.14'), others: splits, kinds: ['outOfStep'] },
    { what: 'a lap of 25.20', passage: at(1000, '1:09.15'), others: splits, kinds: [] },
    {
      what: 'a split too late for the finish',
      passage: at(600, '47.40'),
      others: [at(1000, '1:12.59')],
      kinds: ['outOfStep'],
    },
    { what: 'a slow lap after a fall', passage: at(1000, '1:42.00'), others: splits, kinds: [] },
    { what: '[G2] 1:44.45, slower than the window', passage: at(1000, '1:44.45'), others: splits, kinds: ['tooSlow'] },
  ])('$what', ({ passage, others, kinds }) => {
    expect(doubts(1000, 'women', passage, others).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('another reading of the same point is no neighbour', () => {
    expect(doubts(1000, 'women', at(1000, '1:12.59'), [...splits, at(1000, '1:40.00'), at(1000, '1:08.00')])).toEqual(
      [],
    );
  });

  test('[G1] a doubt names the room that the neighbours leave', () => {
    const [doubt] = doubts(1000, 'women', at(600, '50.00'), [at(200, '18.00'), at(1000, '1:14.00')]);
    // Not before 18.00 + 25.20, not after 1:14.00 − 25.20.
    expect(doubt).toEqual({ kind: 'outOfStep', window: { earliestMs: ms('43.20'), latestMs: ms('48.80') } });
  });

  test('[G1] neighbours may leave no room at all', () => {
    const [doubt] = doubts(1000, 'women', at(600, '50.00'), [at(200, '18.00'), at(1000, '1:07.00')]);
    expect(doubt?.window).toEqual({ earliestMs: ms('43.20'), latestMs: ms('41.80') });
  });
});

describe('[G1] where a time is looked for that was meant', () => {
  test.each([
    { what: 'alone: where the guard doubts nothing', pointM: 600, others: [], from: '41.90', to: '1:03.00' },
    { what: 'one lap after', pointM: 1000, others: [at(600, '44.81')], from: '1:10.01', to: '1:24.81' },
    { what: 'one lap before', pointM: 600, others: [at(1000, '1:13.95')], from: '41.90', to: '48.75' },
    {
      what: 'between two',
      pointM: 600,
      others: [at(200, '17.77'), at(1000, '1:13.95')],
      from: '42.97',
      to: '48.75',
    },
    { what: 'no room', pointM: 600, others: [at(200, '18.00'), at(1000, '1:07.00')], from: '43.20', to: '41.80' },
  ])('$what: $from to $to', ({ pointM, others, from, to }) => {
    expect(likelyWindow(1000, 'women', pointM, others)).toEqual({ earliestMs: ms(from), latestMs: ms(to) });
  });

  test('no time in it is doubted', () => {
    const others = [at(200, '17.77'), at(1000, '1:13.95')];
    const { earliestMs, latestMs } = likelyWindow(1000, 'women', 600, others);
    for (const elapsedMs of [earliestMs, latestMs]) {
      expect(doubts(1000, 'women', { pointM: 600, elapsedMs }, others)).toEqual([]);
    }
  });
});

describe('[G1] nothing is doubted that was really skated', () => {
  test.each(skatedRaces)('$race', ({ lengthM, gender, passages }) => {
    const points = passingPointsM(lengthM);
    const run = passages.map((time, index) => at(points[index] ?? 0, time));
    const doubted = run.flatMap((passage) => {
      const others = run.filter((other) => other.pointM !== passage.pointM);
      return doubts(lengthM, gender, passage, others);
    });
    expect(doubted).toEqual([]);
  });
});

test('[G1] a time of nothing and an hour are doubted at every point', () => {
  const points = passingPointsM(5000);
  for (const pointM of points) {
    expect(doubts(5000, 'men', { pointM, elapsedMs: millis(1) }, []).map(({ kind }) => kind)).toEqual(['tooFast']);
    expect(doubts(5000, 'men', { pointM, elapsedMs: ms('60:00.00') }, []).map(({ kind }) => kind)).toEqual(['tooSlow']);
  }
});
