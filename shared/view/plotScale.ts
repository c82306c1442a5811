/** Axes of the phone's plots: a frame of fixed size, round steps, and where a value lies in it. Pure arithmetic. */
import type { MarkSign } from '../project/marks.ts';
import { passingPointsM, type LengthM } from '../rules/distances.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** In units of the drawing, which is as wide as the smallest phone leaves room for. */
export const PLOT = { width: 328, height: 200, left: 48, right: 306, top: 22, bottom: 160 } as const;

/** Hundredths of a second between two lines of the grid. */
const STEPS = [5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const MOST_STEPS = 4;

/** The smallest round steps that hold all values; one step at least, so that equal values have a place. */
export function axisOf(values: readonly number[]): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = STEPS.find((each) => Math.ceil(most / each) - Math.floor(least / each) <= MOST_STEPS) ?? 10_000;
  const low = Math.floor(least / step) * step;
  const high = Math.max(low + step, Math.ceil(most / step) * step);
  const ticks = Array.from({ length: (high - low) / step + 1 }, (_, index) => low + index * step);
  return { low, high, ticks };
}

/** Less is better, and better is above. */
export function yOf({ low, high }: Axis, value: number): number {
  return rounded(PLOT.top + ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top));
}

export function xOf(lengthM: number, pointM: number): number {
  return rounded(PLOT.left + (pointM / lengthM) * (PLOT.right - PLOT.left));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

export function signOf(value: number): MarkSign {
  if (value === 0) return 'level';
  return value < 0 ? 'ahead' : 'behind';
}

const MOST_X_LABELS = 5;

/** The passing points as far as their labels have room; the finish always has one. */
export function distanceTicks(lengthM: LengthM): readonly Tick[] {
  const points = passingPointsM(lengthM);
  const every = Math.ceil(points.length / MOST_X_LABELS);
  return points
    .filter((_, index) => (points.length - 1 - index) % every === 0)
    .map((pointM) => ({ at: xOf(lengthM, pointM), label: String(pointM) }));
}
