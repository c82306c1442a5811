/** Passing points of the distances. */
import { describe, expect, test } from 'vitest';
import { lapsToGo, passingPointsM } from '#shared/rules/distances.ts';

const EVERY_LAP_OF_3000 = [200, 600, 1000, 1400, 1800, 2200, 2600, 3000];
const EVERY_LAP_OF_5000 = [...EVERY_LAP_OF_3000, 3400, 3800, 4200, 4600, 5000];
const EVERY_LAP_OF_10000 = [
  400, 800, 1200, 1600, 2000, 2400, 2800, 3200, 3600, 4000, 4400, 4800, 5200, 5600, 6000, 6400, 6800, 7200, 7600, 8000,
  8400, 8800, 9200, 9600, 10_000,
];

describe('[P1] passing points', () => {
  test.each([
    { length: 500, points: [100, 500] },
    { length: 1000, points: [200, 600, 1000] },
    { length: 1500, points: [300, 700, 1100, 1500] },
    { length: 3000, points: EVERY_LAP_OF_3000 },
    { length: 5000, points: EVERY_LAP_OF_5000 },
    { length: 10_000, points: EVERY_LAP_OF_10000 },
  ] as const)('of the $length m', ({ length, points }) => {
    expect(passingPointsM(length)).toEqual(points);
  });
});

describe('[P1] laps to go', () => {
  test.each([
    { length: 500, pointM: 100, laps: 1 },
    { length: 1000, pointM: 200, laps: 2 },
    { length: 1000, pointM: 600, laps: 1 },
    { length: 1000, pointM: 1000, laps: 0 },
    { length: 1500, pointM: 300, laps: 3 },
    { length: 3000, pointM: 200, laps: 7 },
    { length: 5000, pointM: 200, laps: 12 },
    { length: 10_000, pointM: 400, laps: 24 },
    { length: 10_000, pointM: 9600, laps: 1 },
  ] as const)('at $pointM m of the $length m: $laps', ({ length, pointM, laps }) => {
    expect(lapsToGo(length, pointM)).toBe(laps);
  });
});
