/** When a good skater passes a point: such times get on, beat records now and then, and are doubted by no guard. */
import { passingPointsM, type Gender, type LengthM } from '#shared/rules/distances.ts';
import { plausibleWindow } from '#shared/rules/plausible.ts';

/** Slower than the fastest that is believed, at the opening and in a lap. */
const OPENING = 1.04;
const LAP = 1.09;

export function usualTimeMs(length: LengthM, gender: Gender, pointM: number): number {
  const [openingM = pointM] = passingPointsM(length);
  const openingMs = plausibleWindow(length, gender, openingM).earliestMs;
  const lapsMs = plausibleWindow(length, gender, pointM).earliestMs - openingMs;
  return Math.round(openingMs * OPENING + lapsMs * LAP);
}
