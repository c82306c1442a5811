/** Notes when each fact has reached each viewer, and tells when it has reached them all. */
import type { Delays } from './messages.ts';

export class Arrivals {
  readonly #expected: number;
  readonly #onAll: (seq: number, lastNs: bigint) => void;
  readonly #bySeq = new Map<number, bigint[]>();
  #ms: number[] = [];

  /** @param expected how many viewers there are */
  constructor(expected: number, onAll: (seq: number, lastNs: bigint) => void) {
    this.#expected = expected;
    this.#onAll = onAll;
  }

  add(seq: number, atNs: bigint): void {
    const times = this.#bySeq.get(seq) ?? [];
    this.#bySeq.set(seq, times);
    times.push(atNs);
    if (times.length === this.#expected) this.#onAll(seq, atNs);
  }

  /** To be told once it has reached everybody. */
  sent(seq: number, emittedNs: bigint): void {
    const times = this.#bySeq.get(seq) ?? [];
    this.#bySeq.delete(seq);
    for (const at of times) this.#ms.push(Number(at - emittedNs) / 1e6);
  }

  /** Since the last time. */
  takeDelays(): Delays {
    const sorted = Float64Array.from(this.#ms).toSorted();
    this.#ms = [];
    const at = (percent: number): number => sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? NaN;
    return { p50: at(50), p99: at(99), max: at(100) };
  }
}
