/** Which facts hold: not retracted, each in the place of the fact it replaces (rules C1, C4). */
import type { NumberedFact } from '../facts/fact.ts';
import { memoBy, memoByTwo } from '../primitives/memo.ts';
import type { Seq } from '../primitives/ids.ts';
import type { CompetitionState } from './state.ts';

/** A fact that holds. `order` is its place in the story where that is not its place in the log: ask `orderOf`. */
export interface EffectiveFact extends NumberedFact {
  readonly order?: number;
}

/** Its place in the story: that of the fact it replaces, otherwise its own (C4). */
export function orderOf({ order, seq }: EffectiveFact): number {
  return order ?? seq;
}

type Facts = readonly NumberedFact[];

const retractedBy = memoBy((corrections: Facts): ReadonlySet<Seq> => {
  const retracted = new Set<Seq>();
  for (const { fact } of corrections) {
    if (fact.kind === 'FactRetracted') retracted.add(fact.target);
    if (fact.kind === 'FactRestored') retracted.delete(fact.target);
  }
  return retracted;
});

/** Numbers of the facts that do not hold now: retracted and not restored since. */
export function retractedSeqs(state: CompetitionState): ReadonlySet<Seq> {
  return retractedBy(state.corrections);
}

const inOrder = memoByTwo((facts: Facts, retracted: ReadonlySet<Seq>): readonly EffectiveFact[] => {
  const orders = new Map<Seq, number>();
  const holding: EffectiveFact[] = [];
  for (const numbered of facts) {
    const { seq, replaces } = numbered;
    if (replaces !== undefined) orders.set(seq, orders.get(replaces) ?? replaces);
    const order = orders.get(seq);
    // Hardly any fact replaces another: all the others stand here themselves and are not copied.
    if (!retracted.has(seq)) holding.push(order === undefined ? numbered : { ...numbered, order });
  }
  if (orders.size > 0) return holding.toSorted((a, b) => orderOf(a) - orderOf(b) || a.seq - b.seq);
  return holding.length === facts.length ? facts : holding;
});

/** The facts of one list of the state that hold, in the order in which they happened. */
export function effectiveFacts(state: CompetitionState, facts: Facts): readonly EffectiveFact[] {
  return inOrder(facts, retractedSeqs(state));
}
