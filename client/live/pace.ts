/** How closely a screen follows the server: how often it asks for a sign of life, and how long silence is no news. */
import type { Audience } from '#shared/protocol/clientMessages.ts';

export interface FreshnessLimits {
  /** From here on numbers are shown as old. */
  readonly lateAfterMs: number;
  /** The same while the connection is known to be gone. */
  readonly lateWhenCutAfterMs: number;
  /** From here on the running clock no longer runs on by itself. */
  readonly lostAfterMs: number;
}

export interface Pace {
  readonly audience: Audience;
  readonly probeEveryMs: number;
  readonly limits: FreshnessLimits;
}

export const SCREEN_PACE: Pace = {
  audience: 'screen',
  probeEveryMs: 1000,
  limits: { lateAfterMs: 3000, lateWhenCutAfterMs: 3000, lostAfterMs: 30_000 },
};

/** Thousands of phones ask less often; a connection that is gone is still told at once. */
export const PHONE_PACE: Pace = {
  audience: 'phone',
  probeEveryMs: 10_000,
  limits: { lateAfterMs: 14_000, lateWhenCutAfterMs: 3000, lostAfterMs: 30_000 },
};
