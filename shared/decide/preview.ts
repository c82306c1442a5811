/** What a decision would do if it were carried out now, without doing it (rule C3). */
import type { Seq } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import { corrections, type CorrectionReport } from '../project/corrections.ts';
import { foldAll } from '../project/fold.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Decision } from './decision.ts';

export interface Preview {
  readonly report: CorrectionReport;
  readonly warnings: readonly string[];
  /** The state as it would be; the report speaks of its skaters. */
  readonly after: CompetitionState;
}

export function previewOf(state: CompetitionState, { facts, warnings }: Decision, now: WallInstant): Preview {
  const numbered = facts.map(({ fact, replaces }, index) => {
    const plain = { seq: (state.seq + 1 + index) as Seq, at: now, fact };
    return replaces === undefined ? plain : { ...plain, replaces };
  });
  const after = foldAll(state, numbered);
  return { report: corrections(state, after), warnings, after };
}
