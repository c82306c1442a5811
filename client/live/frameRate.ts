/** Frames a second, counted for half a second now and then: counting all the time would keep a still picture busy. */
import { onEveryFrame } from './frameLoop.ts';

const COUNT_FOR_MS = 500;

export interface FrameRate {
  /** As last counted; 0 when no frame came, as in a window nobody sees; null before the first count is over. */
  readonly framesPerSecond: () => number | null;
  readonly count: () => void;
}

export function createFrameRate(monotonicNow: () => number): FrameRate {
  let known: number | null = null;
  return {
    framesPerSecond: () => known,
    count() {
      const times: number[] = [];
      const stop = onEveryFrame(() => times.push(monotonicNow()));
      setTimeout(() => {
        stop();
        known = rateOf(times);
      }, COUNT_FOR_MS);
    },
  };
}

function rateOf(times: readonly number[]): number {
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined || last <= first) return 0;
  return Math.min(1000, Math.round(((times.length - 1) * 1000) / (last - first)));
}
