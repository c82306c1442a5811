/** The state as it was at an instant: a fact counts from when it happened, and none before the one it follows. */
import type { NumberedFact } from '../facts/fact.ts';
import { foldFromEmpty } from './fold.ts';
import type { CompetitionState } from './state.ts';

/** `at` is on the server's clock. Made anew each time, so that it depends on nothing but what it is given. */
export function stateAt(facts: readonly NumberedFact[], at: number): CompetitionState {
  const later = facts.findIndex((numbered) => numbered.at > at);
  return foldFromEmpty(later === -1 ? facts : facts.slice(0, later));
}
