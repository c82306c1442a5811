/** The state as it was: the state is the log, so any earlier moment can be computed from it (rule C2). */
import { memoByNumber } from '../primitives/memo.ts';
import type { Seq } from '../primitives/ids.ts';
import { factsOf, foldFromEmpty } from './fold.ts';
import type { CompetitionState } from './state.ts';

/** The state after fact `seq`. */
export function stateAt(state: CompetitionState, seq: Seq): CompetitionState {
  return seq >= state.seq ? state : earlier(state, seq);
}

const earlier = memoByNumber((state: CompetitionState, seq) =>
  foldFromEmpty(factsOf(state).filter((numbered) => numbered.seq <= seq)),
);
