/** Which facts hold: not retracted, each in the place of the fact it replaces (rules C1, C4). */
import type { NumberedFact } from '../facts/fact.ts';
import { memoBy, memoByTwo } from '../primitives/memo.ts';
import type { Seq } from '../primitives/ids.ts';
import type { CompetitionState } from './state.ts';

/** A fact that holds; `order` is its place in the story, `seq` its place in the log. */
export interface EffectiveFact extends NumberedFact {
  readonly order: number;
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
  const orderOf = new Map<Seq, number>();
  const holding: EffectiveFact[] = [];
  for (const numbered of facts) {
    const { seq, replaces } = numbered;
    const order = replaces === undefined ? seq : (orderOf.get(replaces) ?? replaces);
    orderOf.set(seq, order);
    if (!retracted.has(seq)) holding.push({ ...numbered, order });
  }
  return holding.toSorted((a, b) => a.order - b.order || a.seq - b.seq);
});

/** The facts of one list of the state that hold, in the order in which they happened. */
export function effectiveFacts(state: CompetitionState, facts: Facts): readonly EffectiveFact[] {
  return inOrder(facts, retractedSeqs(state));
}
