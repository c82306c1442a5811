/** The one reducer: puts numbered facts where they belong. Server and every screen run this and nothing else (rule C2). */
import type { NumberedFact } from '../facts/fact.ts';
import { memoBy } from '../primitives/memo.ts';
import { grownFrom } from './growth.ts';
import { EMPTY_STATE, type CompetitionState } from './state.ts';

/**
 * Folds facts, which must follow the state without a gap; facts the state already holds are skipped, so a repeated batch
 * changes nothing. Cost is linear in the batch; shared parts of the old state are kept by identity.
 * @throws RangeError on a gap in the numbers: the caller must ask for a snapshot instead
 */
export function foldAll(state: CompetitionState, facts: Iterable<NumberedFact>): CompetitionState {
  const draft = new Draft(state);
  for (const numbered of facts) draft.add(numbered);
  return draft.finish();
}

export function fold(state: CompetitionState, numbered: NumberedFact): CompetitionState {
  return foldAll(state, [numbered]);
}

/** Every fact of a state in log order: folding them again gives the same state. */
export const factsOf = memoBy((state: CompetitionState): readonly NumberedFact[] => {
  const all = [...state.facts, ...state.corrections];
  for (const distance of Object.values(state.distances)) {
    all.push(...distance.facts, ...Object.values(distance.pairs).flat());
  }
  return all.toSorted((a, b) => a.seq - b.seq);
});

/** The facts of a state that follow number `seq`, in log order. */
export function factsAfter(state: CompetitionState, seq: number): readonly NumberedFact[] {
  const found: NumberedFact[] = [];
  const look = (facts: readonly NumberedFact[]): void => {
    // In log order, so the newest stand at the end.
    for (let index = facts.length - 1; index >= 0; index -= 1) {
      const numbered = facts[index];
      if (numbered === undefined || numbered.seq <= seq) return;
      found.push(numbered);
    }
  };
  look(state.facts);
  look(state.corrections);
  for (const { facts, pairs } of Object.values(state.distances)) {
    look(facts);
    for (const ofPair of Object.values(pairs)) look(ofPair);
  }
  return found.toSorted((a, b) => a.seq - b.seq);
}

type Facts = readonly NumberedFact[];

interface DistanceDraft {
  facts: Facts;
  pairs: Record<number, Facts>;
}

/** Copies a part of the old state the first time a batch touches it, and only then. */
class Draft {
  readonly #old: CompetitionState;
  #seq: CompetitionState['seq'];
  #facts: Facts;
  #corrections: Facts;
  readonly #distances = new Map<number, DistanceDraft>();
  /** Lists that this batch made and may therefore still extend. */
  readonly #own = new Map<Facts, NumberedFact[]>();

  constructor(old: CompetitionState) {
    this.#old = old;
    this.#seq = old.seq;
    this.#facts = old.facts;
    this.#corrections = old.corrections;
  }

  add(numbered: NumberedFact): void {
    if (numbered.seq <= this.#seq) return;
    if (numbered.seq !== this.#seq + 1) throw new RangeError(`Fact ${numbered.seq} cannot follow fact ${this.#seq}`);
    this.#seq = numbered.seq;
    const { fact } = numbered;
    if (fact.kind === 'FactRetracted' || fact.kind === 'FactRestored') {
      this.#corrections = this.#extend(this.#corrections, numbered);
    } else if (!('distance' in fact)) {
      this.#facts = this.#extend(this.#facts, numbered);
    } else if (!('pair' in fact)) {
      const distance = this.#distance(fact.distance);
      distance.facts = this.#extend(distance.facts, numbered);
    } else {
      const { pairs } = this.#distance(fact.distance);
      pairs[fact.pair] = this.#extend(pairs[fact.pair] ?? [], numbered);
    }
  }

  finish(): CompetitionState {
    const old = this.#old;
    if (this.#seq === old.seq) return old;
    const distances =
      this.#distances.size === 0 ? old.distances : { ...old.distances, ...Object.fromEntries(this.#distances) };
    return { seq: this.#seq, facts: this.#facts, corrections: this.#corrections, distances };
  }

  #extend(list: Facts, numbered: NumberedFact): Facts {
    const owned = this.#own.get(list) ?? grownFrom(list);
    this.#own.set(owned, owned);
    owned.push(numbered);
    return owned;
  }

  #distance(number: number): DistanceDraft {
    const known = this.#distances.get(number);
    if (known !== undefined) return known;
    const old = this.#old.distances[number];
    const draft: DistanceDraft = { facts: old?.facts ?? [], pairs: { ...old?.pairs } };
    this.#distances.set(number, draft);
    return draft;
  }
}

export function foldFromEmpty(facts: Iterable<NumberedFact>): CompetitionState {
  return foldAll(EMPTY_STATE, facts);
}
