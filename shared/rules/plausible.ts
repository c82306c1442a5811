/** The guard: which times a person can skate, by distance and point, so that a slip of the finger is noticed (rules G1, G2). */
import { millis, type Millis } from '../primitives/time.ts';
import { passingPointsM, type Gender, type LengthM } from './distances.ts';

/** Inclusive bounds; a time inside needs no second look. */
export interface Window {
  readonly earliestMs: Millis;
  readonly latestMs: Millis;
}

/** `tooFast` and `tooSlow` for the point itself, `outOfStep` with the passages beside it. */
export type DoubtKind = 'tooFast' | 'tooSlow' | 'outOfStep';

export interface Doubt {
  readonly kind: DoubtKind;
  /** What would have been accepted; `earliest` above `latest` when the neighbours leave no room. */
  readonly window: Window;
}

/** Opening and lap in ms: a few per cent under the fastest ever skated, and what a young skater on a bad day needs. */
interface Pace {
  readonly opening: readonly [fastest: number, slowest: number];
  readonly lap: readonly [fastest: number, slowest: number];
}

const PACE: Readonly<Record<Gender, Readonly<Record<LengthM, Pace>>>> = {
  women: {
    500: { opening: [9_600, 14_000], lap: [25_000, 38_000] },
    1000: { opening: [16_700, 23_000], lap: [25_200, 40_000] },
    1500: { opening: [23_600, 33_000], lap: [26_000, 42_000] },
    3000: { opening: [17_500, 26_000], lap: [28_000, 44_000] },
    5000: { opening: [18_000, 27_000], lap: [29_000, 45_000] },
    10000: { opening: [31_500, 52_000], lap: [29_500, 46_000] },
  },
  men: {
    500: { opening: [9_000, 13_000], lap: [23_200, 35_000] },
    1000: { opening: [15_500, 21_500], lap: [23_400, 37_000] },
    1500: { opening: [21_800, 31_000], lap: [24_000, 39_000] },
    3000: { opening: [16_500, 25_000], lap: [26_000, 41_000] },
    5000: { opening: [16_800, 26_000], lap: [26_800, 42_000] },
    10000: { opening: [29_500, 50_000], lap: [27_300, 43_000] },
  },
};

/**
 * The window of one point.
 * @throws RangeError when `pointM` is no passing point of the distance
 */
export function plausibleWindow(length: LengthM, gender: Gender, pointM: number): Window {
  const laps = passingPointsM(length).indexOf(pointM);
  if (laps < 0) throw new RangeError(`${pointM} m is no passing point of the ${length} m`);
  const { opening, lap } = PACE[gender][length];
  return { earliestMs: millis(opening[0] + laps * lap[0]), latestMs: millis(opening[1] + laps * lap[1]) };
}

/** A passage beside the one in question. */
export interface Neighbour {
  readonly pointM: number;
  readonly elapsedMs: Millis;
}

/**
 * Where a time is to be looked for that was meant and not typed: narrower than the guard's own window, since from a
 * passage beside it no lap is taken to be a fall. `earliest` above `latest` when there is no such time.
 */
export function likelyWindow(length: LengthM, gender: Gender, pointM: number, others: readonly Neighbour[]): Window {
  const { earliestMs, latestMs } = plausibleWindow(length, gender, pointM);
  const [fastest, slowest] = PACE[gender][length].lap;
  const rooms = others.map((other) => {
    const laps = (pointM - other.pointM) / 400;
    const [one, two] = [other.elapsedMs + laps * fastest, other.elapsedMs + laps * slowest];
    return [Math.min(one, two), Math.max(one, two)] as const;
  });
  return {
    earliestMs: millis(Math.max(earliestMs, ...rooms.map(([earliest]) => earliest))),
    latestMs: millis(Math.min(latestMs, ...rooms.map(([, latest]) => latest))),
  };
}

/**
 * What is doubtful about a time, given the passages already known of the same run; empty when nothing is.
 * A slow lap is no step out of order: skaters fall.
 */
export function doubts(
  length: LengthM,
  gender: Gender,
  passage: Neighbour,
  others: readonly Neighbour[],
): readonly Doubt[] {
  const { earliestMs, latestMs } = plausibleWindow(length, gender, passage.pointM);
  const own = { earliestMs, latestMs };
  const fastestLap = PACE[gender][length].lap[0];
  const laps = (a: Neighbour, b: Neighbour) => Math.abs(a.pointM - b.pointM) / 400;
  const before = others.filter((other) => other.pointM < passage.pointM);
  const after = others.filter((other) => other.pointM > passage.pointM);
  const afterNeighbours = before.map((other) => other.elapsedMs + laps(other, passage) * fastestLap);
  const beforeNeighbours = after.map((other) => other.elapsedMs - laps(other, passage) * fastestLap);
  const step = {
    earliestMs: millis(Math.max(earliestMs, ...afterNeighbours)),
    latestMs: millis(Math.min(latestMs, ...beforeNeighbours)),
  };
  const found: Doubt[] = [];
  if (passage.elapsedMs < own.earliestMs) found.push({ kind: 'tooFast', window: step });
  if (passage.elapsedMs > own.latestMs) found.push({ kind: 'tooSlow', window: step });
  const isTooClose = afterNeighbours.some((earliest) => passage.elapsedMs < earliest);
  const isTooLate = beforeNeighbours.some((latest) => passage.elapsedMs > latest);
  if (isTooClose || isTooLate) found.push({ kind: 'outOfStep', window: step });
  return found;
}
