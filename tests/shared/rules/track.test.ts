/** Lanes and armbands on the track. */
import { describe, expect, test } from 'vitest';
import { armbandOf, crossingsAt, laneAt, otherLane } from '#shared/rules/track.ts';

const IN = 'inner';
const OUT = 'outer';

describe('[P4] whoever starts inner passes in these lanes', () => {
  test.each([
    { length: 500, lanes: { 100: IN, 500: OUT } },
    { length: 1000, lanes: { 200: IN, 600: OUT, 1000: IN } },
    { length: 1500, lanes: { 300: IN, 700: OUT, 1100: IN, 1500: OUT } },
    { length: 3000, lanes: { 200: IN, 600: OUT, 1000: IN, 2600: IN, 3000: OUT } },
    { length: 5000, lanes: { 200: IN, 600: OUT, 4600: OUT, 5000: IN } },
    { length: 10_000, lanes: { 400: OUT, 800: IN, 1200: OUT, 9600: IN, 10_000: OUT } },
  ] as const)('$length m', ({ length, lanes }) => {
    const points = Object.keys(lanes).map(Number);
    expect(Object.fromEntries(points.map((pointM) => [pointM, laneAt(length, pointM, IN)]))).toEqual(lanes);
    // The mate is always in the other lane.
    expect(points.every((pointM) => laneAt(length, pointM, OUT) !== laneAt(length, pointM, IN))).toBe(true);
  });
});

test.each([
  { length: 500, crossings: 1 },
  { length: 1000, crossings: 2 },
  { length: 1500, crossings: 3 },
  { length: 3000, crossings: 7 },
  { length: 5000, crossings: 12 },
  { length: 10_000, crossings: 25 },
] as const)('[P4] $crossings lane changes before the finish of the $length m', ({ length, crossings }) => {
  expect(crossingsAt(length, length)).toBe(crossings);
});

test('[P1] there is no lane where there is no passing point', () => {
  expect(() => laneAt(1000, 400, IN)).toThrow(RangeError);
  expect(() => laneAt(10_000, 200, IN)).toThrow(RangeError);
});

test.each([
  { wave: 1, lane: IN, armband: 'white' },
  { wave: 1, lane: OUT, armband: 'red' },
  { wave: 2, lane: IN, armband: 'yellow' },
  { wave: 2, lane: OUT, armband: 'blue' },
] as const)('wave $wave from the $lane lane wears $armband', ({ wave, lane, armband }) => {
  expect(armbandOf(wave, lane)).toBe(armband);
});

test('the other lane', () => {
  expect([otherLane(IN), otherLane(OUT)]).toEqual([OUT, IN]);
});
