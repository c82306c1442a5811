/** Slows down guessing: after a few failed attempts an address must wait, and longer after each further one. */
import { networkOf } from '../callerAddress.ts';
import type { Clock } from '../clock.ts';

const FREE_ATTEMPTS = 5;
const LONGEST_WAIT_MS = 60_000;
/** An address that stayed away this long starts anew. */
const FORGOTTEN_AFTER_MS = 15 * 60_000;
/** Bounds the memory an attacker with many addresses can take. */
const MOST_ADDRESSES = 10_000;

interface Attempts {
  readonly failed: number;
  readonly lastAt: number;
}

export class Throttle {
  readonly #clock: Pick<Clock, 'now'>;
  readonly #attempts = new Map<string, Attempts>();

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  /**
   * Asks to try once. 0 lets the attempt through and counts it as failed until `succeeded`, so that attempts sent at the
   * same time do not slip through together; otherwise the milliseconds to wait.
   */
  attempt(address: string): number {
    const waitMs = this.waitMs(address);
    if (waitMs > 0) return waitMs;
    const key = networkOf(address);
    const failed = (this.#recent(key)?.failed ?? 0) + 1;
    this.#attempts.delete(key);
    this.#attempts.set(key, { failed, lastAt: this.#clock.now() });
    this.#forgetOldest();
    return 0;
  }

  /** How long this address must wait before its next attempt. */
  waitMs(address: string): number {
    const known = this.#recent(networkOf(address));
    if (known === undefined || known.failed < FREE_ATTEMPTS) return 0;
    const pauseMs = Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (known.failed - FREE_ATTEMPTS));
    return Math.max(0, known.lastAt + pauseMs - this.#clock.now());
  }

  succeeded(address: string): void {
    this.#attempts.delete(networkOf(address));
  }

  #recent(key: string): Attempts | undefined {
    const known = this.#attempts.get(key);
    return known !== undefined && this.#clock.now() - known.lastAt < FORGOTTEN_AFTER_MS ? known : undefined;
  }

  #forgetOldest(): void {
    const oldest = this.#attempts.keys().next();
    if (this.#attempts.size > MOST_ADDRESSES && oldest.done !== true) this.#attempts.delete(oldest.value);
  }
}
