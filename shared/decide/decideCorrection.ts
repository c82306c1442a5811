/** Decides about undo, redo and replacement (rules C1, C4). */
import type { FactKind, NumberedFact } from '../facts/fact.ts';
import { accepted, refused } from '../primitives/outcome.ts';
import type { Seq } from '../primitives/ids.ts';
import { retractedSeqs } from '../project/effective.ts';
import { isOfficial } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import type { CommandOf, PlainCommand } from './command.ts';
import { firstProblem, isNothingOfficial } from './checks.ts';
import type { DecideContext, DecisionOutcome } from './decision.ts';
import { factsUnless } from './decision.ts';
import { takesNewList } from './decideStartList.ts';
import { carriesNothing, nobodyStandsTwice } from './foundations.ts';
import { refusal, type Refusal } from './refusal.ts';
import { findFact } from './scope.ts';
import { stateAfter } from './stateAfter.ts';

export function decideRetractFact(
  state: CompetitionState,
  { target }: CommandOf<'RetractFact'>,
  { now }: DecideContext,
): DecisionOutcome {
  const fact = { kind: 'FactRetracted', target } as const;
  const after = stateAfter(state, [{ fact }], now);
  const problem = firstProblem(
    () => mayBeTakenAway(state, target),
    () => carriesNothing(findFact(state, target)?.fact, state, after),
    () => nobodyStandsTwice(state, after),
  );
  return factsUnless(problem, [fact]);
}

export function decideRestoreFact(
  state: CompetitionState,
  { target }: CommandOf<'RestoreFact'>,
  { now }: DecideContext,
): DecisionOutcome {
  const fact = { kind: 'FactRestored', target } as const;
  const found = findFact(state, target);
  const problem = firstProblem(
    () => isFact(found, target),
    () => (retractedSeqs(state).has(target) ? null : refusal('AlreadyDone', 'factHolds', { fact: target })),
    () => isOfOpenDistance(state, found),
    () => (found?.fact.kind === 'StartListPublished' ? takesNewList(state, found.fact.distance) : null),
    () => nobodyStandsTwice(state, stateAfter(state, [{ fact }], now)),
  );
  return factsUnless(problem, [fact]);
}

/** `decidePlain` decides about what takes the place of the target, on the state without it. */
export function decideReplaceFact(
  state: CompetitionState,
  { target, by }: CommandOf<'ReplaceFact'>,
  context: DecideContext,
  decidePlain: (state: CompetitionState, command: PlainCommand, context: DecideContext) => DecisionOutcome,
): DecisionOutcome {
  const problem = mayBeTakenAway(state, target);
  if (problem !== null) return refused(problem);
  const retraction = { fact: { kind: 'FactRetracted', target } } as const;
  const replacement = decidePlain(stateAfter(state, [retraction], context.now), by, context);
  if (!replacement.ok) return replacement;
  const facts = [retraction, ...replacement.value.facts.map((each) => ({ ...each, replaces: target }))];
  const after = stateAfter(state, facts, context.now);
  const broken = firstProblem(
    () => carriesNothing(findFact(state, target)?.fact, state, after, replacement.value.facts[0]?.fact),
    () => nobodyStandsTwice(state, after),
  );
  return broken === null ? accepted({ facts, warnings: replacement.value.warnings }) : refused(broken);
}

/** It exists, holds, and its distance is not official. */
function mayBeTakenAway(state: CompetitionState, target: Seq): Refusal | null {
  const found = findFact(state, target);
  return firstProblem(
    () => isFact(found, target),
    () => (retractedSeqs(state).has(target) ? refusal('AlreadyDone', 'factRetracted', { fact: target }) : null),
    () => isOfOpenDistance(state, found),
  );
}

function isFact(found: NumberedFact | null, target: Seq): Refusal | null {
  if (found === null) return refusal('UnknownTarget', 'unknownFact', { fact: target });
  const { kind } = found.fact;
  if (kind !== 'FactRetracted' && kind !== 'FactRestored') return null;
  return refusal('UnknownTarget', 'factIsCorrection', { fact: target });
}

const DECIDED_LATER: ReadonlySet<FactKind> = new Set([
  'RecordRatified',
  'RecordRefused',
  'RecordHeld',
  'RecordReleased',
]);

/** What is official stays; that it was made official can itself be retracted, and records be decided later. */
function isOfOpenDistance(state: CompetitionState, found: NumberedFact | null): Refusal | null {
  if (found?.fact.kind === 'TimingRulesSet') return isNothingOfficial(state);
  if (found === null || !('distance' in found.fact) || !isOfficial(state, found.fact.distance)) return null;
  const { kind, distance } = found.fact;
  if (kind === 'DistanceMadeOfficial' || DECIDED_LATER.has(kind)) return null;
  return refusal('WrongPhase', 'distanceOfficial', { distance });
}
