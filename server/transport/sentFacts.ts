/** When facts were sent to the screens, for as long as it matters which of them are still waiting to be painted. */

interface Sending {
  /** Number of the last fact of the batch. */
  readonly seq: number;
  readonly atMs: number;
}

/** A screen that is further behind than this is known to be behind since the oldest of these at least. */
const KEPT = 500;

export class SentFacts {
  #sendings: readonly Sending[] = [];

  add(seq: number, atMs: number): void {
    this.#sendings = [...this.#sendings.slice(1 - KEPT), { seq, atMs }];
  }

  clear(): void {
    this.#sendings = [];
  }

  /** When the newest batch that ends with this number or before it was sent; null when that was too long ago. */
  sentAt(seq: number): number | null {
    return this.#sendings.findLast((sending) => sending.seq <= seq)?.atMs ?? null;
  }

  /** When the first batch was sent that holds more than this number; null when none is known. */
  firstAfter(seq: number): number | null {
    return this.#sendings.find((sending) => sending.seq > seq)?.atMs ?? null;
  }
}
