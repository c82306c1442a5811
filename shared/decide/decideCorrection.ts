/** Decides about undo, redo and replacement (rules C1, C4). */
import { accepted, refused } from '../primitives/outcome.ts';
import type { NumberedFact } from '../facts/fact.ts';
import type { Seq } from '../primitives/ids.ts';
import { retractedSeqs } from '../project/effective.ts';
import { fold } from '../project/fold.ts';
import { pairs } from '../project/pairs.ts';
import { entries, isOfficial, programme, publishedStartList } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import type { CommandOf, PlainCommand } from './command.ts';
import { firstProblem } from './checks.ts';
import type { DecideContext, DecisionOutcome } from './decision.ts';
import { factsUnless } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';
import { findFact } from './scope.ts';

export function decideRetractFact(state: CompetitionState, { target }: CommandOf<'RetractFact'>): DecisionOutcome {
  return factsUnless(mayBeRetracted(state, target), [{ kind: 'FactRetracted', target }]);
}

export function decideRestoreFact(state: CompetitionState, { target }: CommandOf<'RestoreFact'>): DecisionOutcome {
  const found = findFact(state, target);
  const problem = firstProblem(
    () => isFact(found, target),
    () =>
      retractedSeqs(state).has(target)
        ? null
        : refusal('AlreadyDone', `Fact ${target} holds`, 'Only a retracted fact can be restored'),
    () => isOfOpenDistance(state, found),
  );
  return factsUnless(problem, [{ kind: 'FactRestored', target }]);
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
  const retraction = { kind: 'FactRetracted', target } as const;
  const without = fold(state, { seq: (state.seq + 1) as Seq, at: context.now, fact: retraction });
  const replacement = decidePlain(without, by, context);
  if (!replacement.ok) return replacement;
  const { facts, warnings } = replacement.value;
  const isSameKind = facts[0]?.fact.kind === findFact(state, target)?.fact.kind;
  const carried = isSameKind ? null : carriesNothing(state, target);
  if (carried !== null) return refused(carried);
  return accepted({ facts: [{ fact: retraction }, ...facts.map((each) => ({ ...each, replaces: target }))], warnings });
}

function mayBeRetracted(state: CompetitionState, target: Seq): Refusal | null {
  return mayBeTakenAway(state, target) ?? carriesNothing(state, target);
}

/** It exists, holds, and its distance is not official. */
function mayBeTakenAway(state: CompetitionState, target: Seq): Refusal | null {
  const found = findFact(state, target);
  return firstProblem(
    () => isFact(found, target),
    () =>
      retractedSeqs(state).has(target)
        ? refusal('AlreadyDone', `Fact ${target} is retracted already`, 'Restore it to bring it back')
        : null,
    () => isOfOpenDistance(state, found),
  );
}

function isFact(found: NumberedFact | null, target: Seq): Refusal | null {
  if (found === null) return refusal('UnknownTarget', `There is no fact ${target}`, 'Name the number of a fact in the log');
  const { kind } = found.fact;
  if (kind !== 'FactRetracted' && kind !== 'FactRestored') return null;
  return refusal('UnknownTarget', `Fact ${target} is a correction itself`, 'Retract or restore the fact that it names');
}

/** What is official stays; that it was made official can itself be retracted, and records be decided later. */
function isOfOpenDistance(state: CompetitionState, found: NumberedFact | null): Refusal | null {
  if (found === null || !('distance' in found.fact) || !isOfficial(state, found.fact.distance)) return null;
  const { kind, distance } = found.fact;
  if (kind === 'DistanceMadeOfficial' || kind === 'RecordRatified' || kind === 'RecordRefused') return null;
  return refusal('WrongPhase', `Distance ${distance} is official`, 'Retract that it was made official first');
}

/** What others stand on cannot be pulled away from under them; one of its own kind may take its place. */
function carriesNothing(state: CompetitionState, target: Seq): Refusal | null {
  const fact = findFact(state, target)?.fact;
  switch (fact?.kind) {
    case 'CompetitionOpened':
      return programme(state).length === 0 ? null : carries('distances', 'Open it anew in a new log');
    case 'DistanceOpened':
      return pairs(state, fact.distance).length === 0 ? null : carries('a start list', 'Retract the start list first');
    case 'StartListPublished':
      return pairs(state, fact.distance).every(({ phase }) => phase === 'scheduled')
        ? null
        : carries('called pairs', 'Substitute, withdraw or swap single skaters instead');
    case 'EntriesRegistered': {
      const listed = programme(state).flatMap(({ distance }) => publishedStartList(state, distance).slots);
      const isListed = fact.entries.some(({ entry }) => entries(state).has(entry) && listed.some((slot) => slot.entry === entry));
      return isListed ? carries('a start list', 'Register the corrected entries again under the same ids') : null;
    }
    default:
      return null;
  }
}

function carries(what: string, remedy: string): Refusal {
  return refusal('WrongPhase', `That fact carries ${what}`, remedy);
}
