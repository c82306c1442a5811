/** What was done, without the corrections of it: the facts that undo, redo and the history speak of (rule C1). */
import type { NumberedFact } from '../facts/fact.ts';
import { factsOf } from './fold.ts';
import type { CompetitionState } from './state.ts';

/** In log order, retracted ones among them. */
export function plainFacts(state: CompetitionState): readonly NumberedFact[] {
  return factsOf(state).filter(({ fact }) => fact.kind !== 'FactRetracted' && fact.kind !== 'FactRestored');
}
