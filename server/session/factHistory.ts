/** Every fact of a log as screens see it, in memory, so that tails and snapshots cost no read of the log. */
import type { NumberedFact } from '#shared/facts/fact.ts';
import type { LogId, Seq } from '#shared/primitives/ids.ts';
import type { Snapshot } from '#shared/protocol/serverMessages.ts';

export class FactHistory {
  readonly #logId: LogId;
  /** Fact `n` stands at index `n - 1` (rule W2). */
  readonly #facts: NumberedFact[] = [];
  #latest: Snapshot | null = null;

  constructor(logId: LogId) {
    this.#logId = logId;
  }

  get lastSeq(): Seq {
    return this.#facts.length as Seq;
  }

  add(facts: readonly NumberedFact[]): void {
    this.#facts.push(...facts);
  }

  /** Facts after `seq`, up to and including `upTo`. */
  between(seq: Seq, upTo: Seq): NumberedFact[] {
    return this.#facts.slice(seq, upTo);
  }

  /** Made once per number: most screens that join between two facts share it. */
  snapshotAt(seq: Seq): Snapshot {
    if (this.#latest?.seq !== seq) {
      this.#latest = { logId: this.#logId, seq, facts: this.#facts.slice(0, seq) };
    }
    return this.#latest;
  }
}
