/** What holds for all times: laps that add up, signs that agree with what is shown. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRaceTime, plainTimeText } from '#shared/primitives/raceTimeText.ts';
import { millis, shownDifference, toCentis, type DifferenceRule } from '#shared/primitives/time.ts';
import { passingPointsM } from '#shared/rules/distances.ts';
import { raceTimeText } from '#shared/view/format.ts';
import { aCompetition } from '../support/build.ts';
import { oneByOne, secondsText } from '../support/field.ts';
import { markAt, runOf } from '../support/read.ts';
import { check, SEED } from './checked.ts';

const raceTime = fc.integer({ min: 1, max: 3_600_000 });

/** What a spectator reads off a screen, in hundredths. */
function readOff(text: string): number {
  const [hundredths = '', seconds = '', minutes = '0'] = text.split(/[:.]/).toReversed();
  return Number(minutes) * 6000 + Number(seconds) * 100 + Number(hundredths);
}

describe(`[T2] [T3] [T5] writing and reading (seed ${SEED})`, () => {
  test('what is shown is never more than the time, and less than a hundredth below it', () =>
    check(500, raceTime, (time) => {
      const lost = time - readOff(raceTimeText(millis(time))) * 10;
      expect(lost).toBeGreaterThanOrEqual(0);
      expect(lost).toBeLessThan(10);
    }));

  test('a printed time is read as the same hundredth', () =>
    check(500, raceTime, (time) => {
      const printed = plainTimeText(millis(time));
      expect(parseRaceTime(printed)).toEqual({ ok: true, value: Math.floor(time / 10) * 10 });
    }));

  test('any text is read or refused, never a crash and never a fraction', () =>
    check(500, fc.string({ unit: 'binary' }), (text) => {
      const parsed = parseRaceTime(text);
      expect(parsed.ok ? Number.isSafeInteger(parsed.value) : parsed.problem.includes('36.09')).toBe(true);
    }));
});

const laps = fc.array(fc.integer({ min: 23_000, max: 34_999 }), { minLength: 24, maxLength: 24 });
const lengths = fc.constantFrom(500, 1000, 1500, 3000, 5000, 10_000);

/** A whole race: cumulative times at every point. */
const race = fc.tuple(lengths, fc.integer({ min: 9_000, max: 34_999 }), laps).map(([length, opening, all]) => {
  const points = passingPointsM(length);
  const times = points.map((_, index) => all.slice(0, index).reduce((sum, lap) => sum + lap, opening));
  return { length, times };
});

function lapsOf(
  { length, times }: { length: 500 | 1000 | 1500 | 3000 | 5000 | 10000; times: number[] },
  difference: DifferenceRule,
) {
  const story = aCompetition().withRules({ difference }).withDistance(length, 'men', oneByOne('skater')).starts(1);
  return runOf(story.skates('skater', ...times.map(secondsText)).state, 'skater').passages.map(
    ({ lap }) => lap ?? Number.NaN,
  );
}

describe(`[L2] [T4] laps (seed ${SEED})`, () => {
  test('add up to the shown finish by the difference of the shown times', () =>
    check(100, race, (skated) => {
      const sum = lapsOf(skated, 'differenceOfCut').reduce((total, lap) => total + lap, 0);
      expect(sum).toBe(Math.floor((skated.times.at(-1) ?? 0) / 10));
    }));

  test('differ between the two rules by a hundredth at most', () =>
    check(100, race, (skated) => {
      const exact = lapsOf(skated, 'exactThenCut');
      const differences = lapsOf(skated, 'differenceOfCut').map((lap, index) => lap - (exact[index] ?? Number.NaN));
      expect(differences.filter((difference) => difference !== 0 && difference !== 1)).toEqual([]);
    }));
});

const close = fc.integer({ min: 72_280, max: 72_320 });

describe(`[M4] a mark (seed ${SEED})`, () => {
  test('agrees with the two times that are shown', () =>
    check(300, close, close, (own, reference) => {
      const story = aCompetition()
        .withDistance(1000, 'women', oneByOne('first', 'second'))
        .runs(1, { first: secondsText(reference) })
        .runs(2, { second: secondsText(own) });
      const shown = readOff(raceTimeText(millis(own))) - readOff(raceTimeText(millis(reference)));
      const sign = ['ahead', 'level', 'behind'][Math.sign(shown) + 1];
      expect(markAt(story.state, 'second', 1000)).toMatchObject({ sign, gap: shown });
    }));

  test('by either rule never calls the slower one ahead', () =>
    check(300, close, close, (own, reference) => {
      for (const rule of ['differenceOfCut', 'exactThenCut'] as const) {
        const gap = shownDifference(millis(own), millis(reference), rule);
        expect(gap * Math.sign(own - reference)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(gap)).toBeLessThanOrEqual(toCentis(millis(Math.abs(own - reference))) + 1);
      }
    }));
});
