/** The state as it would be, so that a decision can be judged or shown before it is carried out. */
import type { NumberedFact, ProposedFact } from '../facts/fact.ts';
import type { Seq } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import { foldAll } from '../project/fold.ts';
import type { CompetitionState } from '../project/state.ts';

export function stateAfter(state: CompetitionState, facts: readonly ProposedFact[], at: WallInstant): CompetitionState {
  const numbered = facts.map(({ fact, replaces }, index): NumberedFact => {
    const plain = { seq: (state.seq + 1 + index) as Seq, at, fact };
    return replaces === undefined ? plain : { ...plain, replaces };
  });
  return foldAll(state, numbered);
}
