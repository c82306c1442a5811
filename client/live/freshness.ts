/** How old the last sign of life from the server is, and what a screen makes of it. Pure. */

export type Freshness =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fresh' }
  /** `quietSeconds` counts up while nothing is heard. */
  | { readonly kind: 'late' | 'lost'; readonly quietSeconds: number };

/** From here on numbers are shown as old. */
export const LATE_AFTER_MS = 3000;
/** From here on the running clock no longer runs on by itself. */
const LOST_AFTER_MS = 30_000;

const WAITING: Freshness = { kind: 'waiting' };
const FRESH: Freshness = { kind: 'fresh' };

/** Both instants on the same monotonic clock; `lastContactAt` is null before the first contact. */
export function freshness(lastContactAt: number | null, now: number): Freshness {
  if (lastContactAt === null) return WAITING;
  const quietMs = now - lastContactAt;
  if (quietMs < LATE_AFTER_MS) return FRESH;
  return { kind: quietMs < LOST_AFTER_MS ? 'late' : 'lost', quietSeconds: Math.trunc(quietMs / 1000) };
}

/** Whether two states look the same on a screen. */
export function isSameFreshness(a: Freshness, b: Freshness): boolean {
  const [secondsA, secondsB] = ['quietSeconds' in a ? a.quietSeconds : 0, 'quietSeconds' in b ? b.quietSeconds : 0];
  return a.kind === b.kind && secondsA === secondsB;
}
