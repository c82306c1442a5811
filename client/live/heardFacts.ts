/** Every fact that was heard, with the instant it came, and the state that those which are due make up. */
import type { NumberedFact } from '#shared/facts/fact.ts';
import { foldAll } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';

interface Heard {
  readonly numbered: NumberedFact;
  /** On the server's clock. */
  readonly cameAt: number;
}

export class HeardFacts {
  /** In log order; the first `#due` of them are in the state. */
  readonly #heard: Heard[] = [];
  #due = 0;
  #state: CompetitionState = EMPTY_STATE;

  /** Of what is due. */
  get state(): CompetitionState {
    return this.#state;
  }

  /** Number of the last fact that was heard, due or not; 0 before the first. */
  get lastSeq(): number {
    return this.#heard.at(-1)?.numbered.seq ?? 0;
  }

  /** When the next that is not due came; null when all are. */
  get nextCameAt(): number | null {
    return this.#heard[this.#due]?.cameAt ?? null;
  }

  /** A fact from a clock that ran ahead is no later than its arrival; none is due before the one it follows. */
  hear(facts: readonly NumberedFact[], now: number): void {
    let last = this.#heard.at(-1)?.cameAt ?? -Infinity;
    for (const numbered of facts) {
      last = Math.max(last, Math.min(numbered.at, now));
      this.#heard.push({ numbered, cameAt: last });
    }
  }

  /** What came until then is due. True when that is more than before. */
  release(until: number): boolean {
    let end = this.#due;
    while ((this.#heard[end]?.cameAt ?? Infinity) <= until) end += 1;
    if (end === this.#due) return false;
    this.#state = foldAll(
      this.#state,
      this.#heard.slice(this.#due, end).map(({ numbered }) => numbered),
    );
    this.#due = end;
    return true;
  }

  /**
   * Only what came until then is due. The state is another one even where no fact comes or goes: what follows from the
   * clock alone is another view.
   */
  rewind(until: number): void {
    [this.#state, this.#due] = [EMPTY_STATE, 0];
    this.release(until);
  }
}
