/** The estimate of where a skater is: exact where measured, never backwards, never past a point that nobody has measured. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateRun, metresAt, type Point, type Run } from '#shared/project/position.ts';
import { passingPointsM, type LengthM } from '#shared/rules/distances.ts';
import { ms } from '../../support/field.ts';

function points(lengthM: LengthM, ...times: readonly string[]): readonly Point[] {
  return times.flatMap((time, index) => {
    const pointM = passingPointsM(lengthM)[index];
    return time === '' || pointM === undefined ? [] : [{ pointM, elapsedMs: ms(time) }];
  });
}

function run(lengthM: LengthM, ...times: readonly string[]): Run {
  return { lengthM, gender: 'women', passages: points(lengthM, ...times) };
}

const kok = points(1000, '17.43', '43.95', '1:12.59');

function at(passed: Run, time: string, reference: readonly Point[] | null = null): number {
  return Math.round(metresAt(estimateRun(passed, reference), ms(time)));
}

describe('at the measured passages', () => {
  test.each([
    ['17.43', 200],
    ['43.95', 600],
    ['1:12.59', 1000],
    ['1:20.00', 1000],
    ['0.00', 0],
  ])('after %s: %i m', (time, metres) => {
    expect(metresAt(estimateRun(run(1000, '17.43', '43.95', '1:12.59'), null), ms(time))).toBeCloseTo(metres, 9);
  });
  test('of a passage only place and time are kept', () => {
    const passage = { pointM: 200, elapsedMs: ms('17.43'), readings: ['many'] };
    const { knots } = estimateRun({ lengthM: 1000, gender: 'women', passages: [passage] }, null);
    expect(knots.map((knot) => Object.keys(knot))).toEqual(knots.map(() => ['pointM', 'elapsedMs', 'speed']));
  });
  test('before the gun everybody stands at the start', () => {
    expect(metresAt(estimateRun(run(1000), null), -500)).toBe(0);
  });
});

describe('between and after them', () => {
  test.each([
    ['getting up to speed: half the opening takes more than half its time', run(1000, '17.43'), '10.30', null, 96],
    ['nothing measured: at the pace of the reference', run(1000), '17.40', kok, 199],
    ['nothing measured and nobody to compare with: at a usual pace', run(1000), '17.80', null, 199],
    ['waiting in front of a point that is late', run(1000), '25.00', kok, 199],
    ['waiting in front of the finish', run(1000, '17.43', '43.95'), '2:00.00', null, 999],
    ['after the opening at the lap of the reference', run(1000, '17.93'), '44.40', kok, 599],
    ['without a reference at the pace of the last lap', run(1500, '25.00', '53.00'), '1:07.00', null, 900],
    ['a missed opening is thought to have been a usual one', run(1000, '', '43.95'), '17.87', null, 200],
    ['the first half of a standing lap takes longer', run(10_000, '34.00'), '18.36', null, 200],
  ])('%s', (_, passed, time, reference, metres) => {
    expect(Math.abs(at(passed, time, reference) - metres)).toBeLessThanOrEqual(1);
  });
  test('the next lap is expected midway between the own pace, slowing as the reference did, and the lap of the reference', () => {
    const leerdam = estimateRun(run(1000, '17.61', '43.70'), kok);
    const ownMs = (26_090 * 28_640) / 26_520;
    expect(metresAt(leerdam, 43_700 + (ownMs + 28_640) / 2 - 1)).toBe(999);
    expect(metresAt(leerdam, 43_700 + (ownMs + 28_640) / 2 - 500)).toBeLessThan(996);
  });
  test('a passage out of step is left out until it is corrected', () => {
    const passages = [...points(1000, '17.43'), { pointM: 600, elapsedMs: 17_000 }];
    expect(at({ ...run(1000), passages }, '17.43')).toBe(200);
  });
});

describe('for any race', () => {
  const SEED = { seed: 20_260_209 };
  const lengthM = fc.constantFrom<LengthM>(500, 1000, 1500, 3000, 5000, 10_000);
  const anyRun = runWithLegs(9000);
  /** As people skate: nobody needs less for a leg, so nobody speeds up faster than the estimate must follow. */
  const skatedRun = runWithLegs(22_000);

  function runWithLegs(fastestMs: number) {
    const leg = fc.tuple(fc.integer({ min: fastestMs, max: 60_000 }), fc.boolean());
    return fc.tuple(lengthM, fc.array(leg, { maxLength: 25 })).map(toRun);
  }
  function toRun([length, legs]: [LengthM, [number, boolean][]]): Run {
    let elapsedMs = 0;
    const passages = passingPointsM(length).flatMap((pointM, index) => {
      const [legMs, isMissed] = legs[index] ?? [0, true];
      elapsedMs += legMs;
      return isMissed ? [] : [{ pointM, elapsedMs }];
    });
    return { lengthM: length, gender: 'men', passages };
  }
  const reference = fc.option(anyRun, { nil: null });

  test('never backwards, never beyond the next point, exact at every passage', () => {
    fc.assert(
      fc.property(anyRun, reference, fc.array(fc.integer({ min: 0, max: 1_200_000 })), (passed, other, times) => {
        const same = other?.lengthM === passed.lengthM ? other.passages : null;
        const estimate = estimateRun(passed, same);
        const metres = times.toSorted((a, b) => a - b).map((time) => metresAt(estimate, time));
        expect(metres).toEqual(metres.toSorted((a, b) => a - b));
        const lastM = passed.passages.at(-1)?.pointM ?? 0;
        const nextM = passingPointsM(passed.lengthM).find((pointM) => pointM > lastM);
        for (const each of metres) expect(each).toBeLessThanOrEqual(nextM === undefined ? lastM : nextM - 1);
        for (const { pointM, elapsedMs } of passed.passages)
          expect(metresAt(estimate, elapsedMs)).toBeCloseTo(pointM, 6);
      }),
      SEED,
    );
  });

  test('the speed does not jump at a passage', () => {
    fc.assert(
      fc.property(skatedRun, (passed) => {
        const estimate = estimateRun(passed, null);
        for (const { elapsedMs } of passed.passages.slice(0, -1)) {
          const speed = (from: number) => (metresAt(estimate, from + 1) - metresAt(estimate, from)) * 1000;
          expect(Math.abs(speed(elapsedMs) - speed(elapsedMs - 1))).toBeLessThan(0.1);
        }
      }),
      SEED,
    );
  });
});
