/** Race time as exact integers, and the only arithmetic on it: cutting, comparing, subtracting (rules T1–T4). */
import type { Brand } from './brand.ts';

/** Exact race time or interval in whole thousandths of a second. */
export type Millis = Brand<number, 'Millis'>;
/** Race time or interval as shown: whole hundredths, cut, never rounded. */
export type Centis = Brand<number, 'Centis'>;
/** A moment on the server's clock, in milliseconds since 1970. */
export type WallInstant = Brand<number, 'WallInstant'>;

/**
 * How two times become a shown interval (T4). `differenceOfCut` subtracts the two shown times, so that shown laps add up
 * to the shown total (the timing vendors' way); `exactThenCut` cuts the exact difference (the federation's API way).
 */
export type DifferenceRule = 'differenceOfCut' | 'exactThenCut';

/** @throws RangeError when the value is no whole number of milliseconds: a bug, since the edge has validated it. */
export function millis(value: number): Millis {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Race time must be whole milliseconds, got ${value}`);
  return value as Millis;
}

/** Cuts to hundredths towards zero (T2): 78.508 s → 78.50, 0.999 s → 0.99. */
export function toCentis(time: Millis): Centis {
  return Math.trunc(time / 10) as Centis;
}

/**
 * Cuts a finer device value to milliseconds once, at the edge (T1).
 * @param ticks whole device units, @param ticksPerMilli e.g. 10 for 1/10 000 s, 10 000 for 100-ns ticks
 */
export function cutToMillis(ticks: number, ticksPerMilli: number): Millis {
  return millis(Math.trunc(ticks / ticksPerMilli));
}

/** The shown interval from `earlier` to `later`, in hundredths; negative when `later` is the smaller time (T4). */
export function shownDifference(later: Millis, earlier: Millis, rule: DifferenceRule): Centis {
  if (rule === 'exactThenCut') return toCentis(millis(later - earlier));
  return (toCentis(later) - toCentis(earlier)) as Centis;
}
