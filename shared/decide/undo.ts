/**
 * What undo and redo send. Taking back a replacement brings back what it replaced, so that one undo undoes one thing that
 * somebody did; every step is a fact of its own, and whoever comes next may take it back in turn (rules C1, C4, O2).
 */
import type { Seq } from '../primitives/ids.ts';
import { retractedSeqs } from '../project/effective.ts';
import { plainFacts } from '../project/plainFacts.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Command } from './command.ts';

/** Null when there is nothing left to undo. */
export function nextUndo(state: CompetitionState): Seq | null {
  const retracted = retractedSeqs(state);
  return plainFacts(state).findLast(({ seq }) => !retracted.has(seq))?.seq ?? null;
}

/** The fact that was taken back last, unless another stands in its place; null when there is nothing to redo. */
export function nextRedo(state: CompetitionState): Seq | null {
  const retracted = retractedSeqs(state);
  const replaced = new Set(
    plainFacts(state).flatMap(({ seq, replaces }) => (replaces === undefined || retracted.has(seq) ? [] : [replaces])),
  );
  for (const { fact } of state.corrections.toReversed()) {
    if (fact.kind === 'FactRetracted' && retracted.has(fact.target) && !replaced.has(fact.target)) return fact.target;
  }
  return null;
}

export function undoCommands(state: CompetitionState, target: Seq): readonly Command[] {
  const replaced = replacedBy(state, target);
  const retract = { kind: 'RetractFact', target } as const;
  return replaced === null ? [retract] : [retract, { kind: 'RestoreFact', target: replaced }];
}

export function redoCommands(state: CompetitionState, target: Seq): readonly Command[] {
  const replaced = replacedBy(state, target);
  const restore = { kind: 'RestoreFact', target } as const;
  const holds = replaced !== null && !retractedSeqs(state).has(replaced);
  return holds ? [{ kind: 'RetractFact', target: replaced }, restore] : [restore];
}

function replacedBy(state: CompetitionState, target: Seq): Seq | null {
  return plainFacts(state).find(({ seq }) => seq === target)?.replaces ?? null;
}
