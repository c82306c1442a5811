/** When something happened on the ice: the order of the starts, then the time since the pair's first gun (rule M5). */

export interface Moment {
  /** Order of the pair's start in the story of the day; not a clock, so clock changes do not matter. */
  readonly start: number;
  /** Milliseconds since the first start of the pair. */
  readonly sinceStartMs: number;
}

export function compareMoments(a: Moment, b: Moment): number {
  return a.start - b.start || a.sinceStartMs - b.sinceStartMs;
}
