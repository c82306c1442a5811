/** The fact that a correction of the programme replaces: the one of its kind that holds. */
import type { FactKind } from '../facts/fact.ts';
import type { Seq } from '../primitives/ids.ts';
import { retractedSeqs } from '../project/effective.ts';
import { factsOf } from '../project/fold.ts';
import type { CompetitionState } from '../project/state.ts';

/** `distance` is null for what belongs to the whole competition; null when there is no such fact. */
export function standingFact(state: CompetitionState, kind: FactKind, distance: number | null): Seq | null {
  const retracted = retractedSeqs(state);
  const found = factsOf(state).findLast(
    ({ seq, fact }) =>
      fact.kind === kind && !retracted.has(seq) && ('distance' in fact ? fact.distance : null) === distance,
  );
  return found?.seq ?? null;
}
