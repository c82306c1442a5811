/** The individual distances and where their clocks are read (rule P1, RULES 8). */
import type * as v from 'valibot';
import type { gender, lengthM } from '../facts/fields.ts';

export type LengthM = v.InferOutput<typeof lengthM>;
export type Gender = v.InferOutput<typeof gender>;

/** Metres of every passing point, the finish last. Between two points lies one lap of 400 m, before the first the opening. */
const PASSING_POINTS_M: Readonly<Record<LengthM, readonly number[]>> = {
  500: [100, 500],
  1000: [200, 600, 1000],
  1500: [300, 700, 1100, 1500],
  3000: everyLap(200, 3000),
  5000: everyLap(200, 5000),
  10000: everyLap(400, 10_000),
};

function everyLap(openingM: number, finishM: number): readonly number[] {
  return Array.from({ length: (finishM - openingM) / 400 + 1 }, (_, lap) => openingM + lap * 400);
}

export function passingPointsM(length: LengthM): readonly number[] {
  return PASSING_POINTS_M[length];
}

/** Laps still to skate after passing `pointM`; 0 at the finish. */
export function lapsToGo(length: LengthM, pointM: number): number {
  return (length - pointM) / 400;
}
