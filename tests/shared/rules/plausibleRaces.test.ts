/** The guard against the real world: what was skated passes, what the fingers do wrong is mostly noticed. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { gender, lengthM } from '#shared/facts/fields.ts';
import { passingPointsM, type Gender, type LengthM } from '#shared/rules/distances.ts';
import { doubts, plausibleWindow, type DoubtKind } from '#shared/rules/plausible.ts';
import finishes from '../../fixtures/finishTimes.json' with { type: 'json' };
import { ms } from '../../support/field.ts';
import { playedMilano } from '../../support/milano.ts';

const finishTimes = v.parse(v.array(v.object({ what: v.string(), lengthM, gender, time: v.string() })), finishes.times);

type Race = readonly [length: LengthM, who: Gender];
/** Printed times of other points of the same run. */
type Beside = Readonly<Record<number, string>>;

interface Slip {
  readonly slip: string;
  readonly race: Race;
  readonly pointM: number;
  readonly typed: string;
  readonly beside?: Beside;
  readonly kinds?: readonly DoubtKind[];
}

function doubtKinds([length, who]: Race, pointM: number, time: string, beside: Beside = {}) {
  const others = Object.entries(beside).map(([point, passed]) => ({ pointM: Number(point), elapsedMs: ms(passed) }));
  return doubts(length, who, { pointM, elapsedMs: ms(time) }, others).map(({ kind }) => kind);
}

describe('[G1] finishes that were skated', () => {
  test.each(finishTimes)('$lengthM m $gender $time: $what', ({ lengthM: length, gender: who, time }) => {
    expect(doubtKinds([length, who], length, time)).toEqual([]);
  });

  test('the table holds every Olympic distance', () => {
    const distances = new Set(finishTimes.map((each) => `${each.gender} ${each.lengthM}`));
    expect([...distances].toSorted()).toEqual([
      'men 1000',
      'men 10000',
      'men 1500',
      'men 500',
      'men 5000',
      'women 1000',
      'women 1500',
      'women 3000',
      'women 500',
      'women 5000',
    ]);
  });
});

test('[G1] every passage of the women’s 1000 m of Milano passes beside its neighbours', () => {
  const readings = playedMilano().flatMap(({ fact }) => (fact.kind === 'ReadingRecorded' ? [fact] : []));
  const doubted = readings.filter(({ pair, lane, pointM, elapsedMs }) => {
    const others = readings.filter((other) => other.pair === pair && other.lane === lane && other.pointM !== pointM);
    return doubts(1000, 'women', { pointM, elapsedMs }, others).length > 0;
  });
  expect(readings.length).toBeGreaterThanOrEqual(90);
  expect(doubted).toEqual([]);
});

const LENGTHS = lengthM.options;
const windowsOf = (length: LengthM, who: Gender) =>
  passingPointsM(length).map((pointM) => plausibleWindow(length, who, pointM));

describe.each(LENGTHS)('[G1] the windows of the %i m', (length) => {
  test.each(gender.options)('open, and move on from point to point: %s', (who) => {
    const windows = windowsOf(length, who);
    for (const [index, { earliestMs, latestMs }] of windows.entries()) {
      expect(latestMs).toBeGreaterThan(earliestMs * 1.3);
      expect(earliestMs).toBeGreaterThan(windows[index - 1]?.earliestMs ?? 0);
      expect(latestMs).toBeGreaterThan(windows[index - 1]?.latestMs ?? 0);
    }
  });

  test('reach at every point further down for men than for women', () => {
    const men = windowsOf(length, 'men').map(({ earliestMs }) => earliestMs);
    const women = windowsOf(length, 'women').map(({ earliestMs }) => earliestMs);
    expect(men.every((earliest, index) => earliest < (women[index] ?? 0))).toBe(true);
  });
});

test.each(gender.options)('[G1] nobody skates a longer distance with faster laps: %s', (who) => {
  const laps = LENGTHS.map((length) => {
    const [first, second] = windowsOf(length, who);
    return (second?.earliestMs ?? 0) - (first?.earliestMs ?? 0);
  });
  expect(laps).toEqual(laps.toSorted((a, b) => a - b));
});

describe('[G1] slips that are noticed', () => {
  test.each([
    { slip: '1:03.95 for 1:13.95', race: [1000, 'women'], pointM: 1000, typed: '1:03.95', kinds: ['tooFast'] },
    {
      slip: '12.31 for 1:12.31, the minute forgotten',
      race: [1000, 'women'],
      pointM: 1000,
      typed: '12.31',
      kinds: ['tooFast'],
    },
    { slip: '2:12.31 for 1:12.31', race: [1000, 'women'], pointM: 1000, typed: '2:12.31', kinds: ['tooSlow'] },
    { slip: '7.231 for 72.31', race: [1000, 'women'], pointM: 1000, typed: '7.231', kinds: ['tooFast'] },
    { slip: '723.1 for 72.31', race: [1000, 'women'], pointM: 1000, typed: '723.1', kinds: ['tooSlow'] },
    { slip: 'the lap 28.61 for the finish', race: [1000, 'women'], pointM: 1000, typed: '28.61', kinds: ['tooFast'] },
    { slip: '34.70 for 43.70', race: [1000, 'women'], pointM: 600, typed: '34.70', kinds: ['tooFast'] },
    { slip: '71.61 for 17.61', race: [1000, 'women'], pointM: 200, typed: '71.61', kinds: ['tooSlow'] },
    { slip: 'the finish typed at 600 m', race: [1000, 'women'], pointM: 600, typed: '1:12.31', kinds: ['tooSlow'] },
    {
      slip: '47.30 for 43.70, the finish known',
      race: [1000, 'women'],
      pointM: 600,
      typed: '47.30',
      beside: { 1000: '1:12.31' },
      kinds: ['outOfStep'],
    },
    {
      slip: '1:07.95 for 1:12.95, the bell known',
      race: [1000, 'women'],
      pointM: 1000,
      typed: '1:07.95',
      beside: { 600: '43.95' },
      kinds: ['outOfStep'],
    },
    { slip: '34.49 for 36.49', race: [500, 'women'], pointM: 500, typed: '34.49', kinds: ['tooFast'] },
    { slip: '30.77 for 33.77', race: [500, 'men'], pointM: 500, typed: '30.77', kinds: ['tooFast'] },
    { slip: '57.10 for 37.10', race: [500, 'women'], pointM: 500, typed: '57.10', kinds: ['tooSlow'] },
    { slip: '1:14.28 for 1:41.28', race: [1500, 'men'], pointM: 1500, typed: '1:14.28', kinds: ['tooFast'] },
    { slip: '3:06.95 for 6:03.95', race: [5000, 'men'], pointM: 5000, typed: '3:06.95', kinds: ['tooFast'] },
    { slip: '5:03.95 for 6:03.95', race: [5000, 'men'], pointM: 5000, typed: '5:03.95', kinds: ['tooFast'] },
    { slip: '2:54.28 for 3:54.28', race: [3000, 'women'], pointM: 3000, typed: '2:54.28', kinds: ['tooFast'] },
    { slip: '21:25.69 for 12:25.69', race: [10_000, 'men'], pointM: 10_000, typed: '21:25.69', kinds: ['tooSlow'] },
    {
      slip: '6:13.25 for 7:13.25, its neighbours known',
      race: [10_000, 'men'],
      pointM: 5600,
      typed: '6:13.25',
      beside: { 5200: '6:42.37' },
      kinds: ['tooFast', 'outOfStep'],
    },
    {
      slip: '7:44.31 for 7:13.25, one lap late',
      race: [10_000, 'men'],
      pointM: 5600,
      typed: '7:44.31',
      beside: { 6000: '7:44.31' },
      kinds: ['outOfStep'],
    },
  ] satisfies readonly Slip[])('$slip', ({ race, pointM, typed, beside, kinds }: Slip) => {
    expect(doubtKinds(race, pointM, typed, beside)).toEqual(kinds);
  });
});

describe('[G1] slips that pass, because somebody could have skated that', () => {
  test.each([
    { slip: '1:21.31 for 1:12.31', race: [1000, 'women'], pointM: 1000, typed: '1:21.31', beside: { 600: '43.70' } },
    { slip: '1:13.95 for 1:12.95', race: [1000, 'women'], pointM: 1000, typed: '1:13.95', beside: { 600: '43.95' } },
    { slip: '16.71 for 17.61', race: [1000, 'women'], pointM: 200, typed: '16.71' },
    { slip: '43.77 for 33.77', race: [500, 'men'], pointM: 500, typed: '43.77' },
    { slip: '6:30.95 for 6:03.95', race: [5000, 'men'], pointM: 5000, typed: '6:30.95' },
  ] satisfies readonly Slip[])('$slip', ({ race, pointM, typed, beside }: Slip) => {
    expect(doubtKinds(race, pointM, typed, beside)).toEqual([]);
  });
});

test('[G1] another reading of the same point is no neighbour', () => {
  expect(doubtKinds([1000, 'women'], 600, '43.70', { 600: '44.90' })).toEqual([]);
  expect(doubtKinds([1000, 'women'], 600, '44.90', { 600: '43.70' })).toEqual([]);
});
