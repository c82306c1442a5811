/** How old the last sign of life from the server is, and what a screen makes of it. Pure. */
import { SCREEN_PACE, type FreshnessLimits } from './pace.ts';

export type Freshness =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'fresh' }
  /** `quietSeconds` counts up while nothing is heard. */
  | { readonly kind: 'late' | 'lost'; readonly quietSeconds: number };

const WAITING: Freshness = { kind: 'waiting' };
const FRESH: Freshness = { kind: 'fresh' };

/** Both instants on the same monotonic clock; `lastContactAt` is null before the first contact. */
export function freshness(
  lastContactAt: number | null,
  now: number,
  { lateAfterMs, lateWhenCutAfterMs, lostAfterMs }: FreshnessLimits = SCREEN_PACE.limits,
  isCut = false,
): Freshness {
  if (lastContactAt === null) return WAITING;
  const quietMs = now - lastContactAt;
  if (quietMs < (isCut ? lateWhenCutAfterMs : lateAfterMs)) return FRESH;
  return { kind: quietMs < lostAfterMs ? 'late' : 'lost', quietSeconds: Math.trunc(quietMs / 1000) };
}

/** Whether two states look the same on a screen. */
export function isSameFreshness(a: Freshness, b: Freshness): boolean {
  const [secondsA, secondsB] = ['quietSeconds' in a ? a.quietSeconds : 0, 'quietSeconds' in b ? b.quietSeconds : 0];
  return a.kind === b.kind && secondsA === secondsB;
}
