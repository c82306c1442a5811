/** Several commands that belong together, decided one after the other on what each would leave (rule C3). */
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';
import { corrections } from '../project/corrections.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { DecideContext } from './decision.ts';
import type { Preview } from './preview.ts';
import type { Refusal } from './refusal.ts';
import { stateAfter } from './stateAfter.ts';
import type { Warning } from './warning.ts';

/** Refused with the first refusal among them; otherwise what all of them together would change. */
export function previewAll(
  state: CompetitionState,
  commands: readonly Command[],
  context: DecideContext,
): Outcome<Preview, Refusal> {
  let after = state;
  const warnings: Warning[] = [];
  for (const command of commands) {
    const outcome = decide(after, { command }, context);
    if (!outcome.ok) return refused(outcome.problem);
    warnings.push(...outcome.value.warnings);
    after = stateAfter(after, outcome.value.facts, context.now);
  }
  return accepted({ report: corrections(state, after), warnings, after });
}
