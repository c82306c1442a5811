/** Credits of one socket: every message costs, time pays back. Bounds what a single screen can make the server do. */
import type { ClientToServerEvents } from '#shared/protocol/socketEvents.ts';
import type { Clock } from '../clock.ts';

export interface RateLimits {
  /** Credits of a fresh or rested socket. */
  readonly capacity: number;
  readonly refillPerSecond: number;
  /** Refused messages in a row after which the sender is no mistake any more. */
  readonly absurdAfter: number;
}

/** A timing device sends bursts of some tens of readings, an importer some hundred commands; a screen almost nothing. */
export const DEFAULT_LIMITS: RateLimits = { capacity: 200, refillPerSecond: 50, absurdAfter: 500 };

const COST_OF: Readonly<Record<keyof ClientToServerEvents, number>> = {
  /** May cost a whole snapshot. */
  hello: 10,
  command: 1,
  clock: 1,
  /** Every other second. */
  status: 2,
  /** At most ten a second. */
  painted: 1,
};
/** What is not listed is unknown. */
export const COSTS: ReadonlyMap<string, number> = new Map(Object.entries(COST_OF));

/** `first` is over the limit as well, for the first time since the socket was within it. */
export type Verdict = 'fine' | 'first' | 'over' | 'absurd';

export class Credits {
  readonly #clock: Clock;
  readonly #limits: RateLimits;
  #left: number;
  #paidAtMs: number;
  #refused = 0;

  constructor(clock: Clock, limits: RateLimits = DEFAULT_LIMITS) {
    this.#clock = clock;
    this.#limits = limits;
    this.#left = limits.capacity;
    this.#paidAtMs = clock.monotonicMs();
  }

  spend(cost: number): Verdict {
    const { absurdAfter, capacity, refillPerSecond } = this.#limits;
    const nowMs = this.#clock.monotonicMs();
    this.#left = Math.min(capacity, this.#left + ((nowMs - this.#paidAtMs) / 1000) * refillPerSecond);
    this.#paidAtMs = nowMs;
    if (this.#left >= cost) {
      this.#left -= cost;
      this.#refused = 0;
      return 'fine';
    }
    this.#refused += 1;
    if (this.#refused === 1) return 'first';
    return this.#refused > absurdAfter ? 'absurd' : 'over';
  }
}
