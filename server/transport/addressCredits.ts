/**
 * What all requests, sockets and streams of one address may take together. A hall of thousands of phones may share one
 * public address, so the limit is wide: it stops a flood, not a crowd.
 */
import { networkOf } from '../callerAddress.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';
import { Credits, type RateLimits } from './rateLimit.ts';

const MOST_PER_ADDRESS = 10_000;
/** Bounds the memory that somebody with many addresses can take. */
const MOST_ADDRESSES = 10_000;

/** A socket or a stream is greeted with the whole competition; whatever writes is read, checked and noted. */
export const CONNECTING_COSTS = 5;
export const WRITING_COSTS = 5;
export const READING_COSTS = 1;

export interface AddressCreditsParts {
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
  /** Sockets and streams that one address may hold; what it may ask follows from that. */
  readonly mostOpen?: number | undefined;
}

/** Whoever holds one open counts it here; nothing else is kept for each of them. */
export interface Share {
  /** Sockets and streams that are open now. */
  open: number;
}

interface Known extends Share {
  readonly credits: Credits;
}

export class AddressCredits {
  readonly #clock: Clock;
  readonly #logger: Pick<Logger, 'warn'>;
  readonly #mostOpen: number;
  readonly #limits: RateLimits;
  readonly #known = new Map<string, Known>();

  constructor({ clock, logger, mostOpen = MOST_PER_ADDRESS }: AddressCreditsParts) {
    this.#clock = clock;
    this.#logger = logger;
    this.#mostOpen = mostOpen;
    // All that are allowed may come back at once after a restart, and go on asking at the pace of a hall that arrives.
    const capacity = mostOpen * (CONNECTING_COSTS + READING_COSTS);
    this.#limits = { capacity, refillPerSecond: mostOpen / 5, absurdAfter: Number.POSITIVE_INFINITY };
  }

  /** How many are remembered. */
  get addresses(): number {
    return this.#known.size;
  }

  /** False for an address that has asked for too much lately. */
  spend(address: string, cost: number): boolean {
    const network = networkOf(address);
    const verdict = this.#of(network).credits.spend(cost);
    if (verdict === 'first') this.#logger.warn({ from: network }, 'address over its limit');
    return verdict === 'fine';
  }

  /** Whether one more socket or stream may begin. */
  mayOpen(address: string): boolean {
    return this.#of(networkOf(address)).open < this.#mostOpen && this.spend(address, CONNECTING_COSTS);
  }

  shareOf(address: string): Share {
    return this.#of(networkOf(address));
  }

  #of(network: string): Known {
    const known = this.#known.get(network);
    if (known !== undefined) return known;
    const fresh = { credits: new Credits(this.#clock, this.#limits), open: 0 };
    this.#known.set(network, fresh);
    if (this.#known.size > MOST_ADDRESSES) this.#forgetOldest();
    return fresh;
  }

  /** Of those that hold nothing; the one that has just come stays. */
  #forgetOldest(): void {
    for (const [network, { open }] of this.#known) {
      if (open > 0) continue;
      this.#known.delete(network);
      return;
    }
  }
}
