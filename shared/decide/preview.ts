/** What a decision would do if it were carried out now, without doing it (rule C3). */
import type { WallInstant } from '../primitives/time.ts';
import { corrections, type CorrectionReport } from '../project/corrections.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Decision } from './decision.ts';
import { stateAfter } from './stateAfter.ts';
import type { Warning } from './warning.ts';

export interface Preview {
  readonly report: CorrectionReport;
  readonly warnings: readonly Warning[];
  /** The state as it would be; the report speaks of its skaters. */
  readonly after: CompetitionState;
}

export function previewOf(state: CompetitionState, { facts, warnings }: Decision, now: WallInstant): Preview {
  const after = stateAfter(state, facts, now);
  return { report: corrections(state, after), warnings, after };
}
