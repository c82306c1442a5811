/** Decides about claims: an official ratifies a record or takes it back (rules R6, R8). */
import { raceOf } from '../project/pairs.ts';
import { releaseRule } from '../project/recordBook.ts';
import { flagsOfRace, type RecordFlag } from '../project/recordFlags.ts';
import type { CompetitionState } from '../project/state.ts';
import { firstProblem, isKnownDistance, isOpened } from './checks.ts';
import type { CommandOf } from './command.ts';
import { factsUnless, type DecisionOutcome } from './decision.ts';
import { refusal, type Refusal } from './refusal.ts';

type RecordCommand = CommandOf<'RatifyRecord' | 'RefuseRecord' | 'HoldRecord' | 'ReleaseRecord'>;

/** Officials may decide about records after the distance is official, too. */
export function decideRatifyRecord(state: CompetitionState, command: CommandOf<'RatifyRecord'>): DecisionOutcome {
  const flag = flagOf(state, command);
  const problem = firstProblem(
    () => isKnownDistance(state, command),
    () => isClaimed(flag, command),
    () => (flag?.state === 'ratified' ? refusal('AlreadyDone', 'recordRatified', { scope: command.scope }) : null),
    () => (raceOf(state, command)?.isConfirmed ? null : refusal('WrongPhase', 'claimUnconfirmed', {})),
  );
  return factsUnless(problem, [{ ...command, kind: 'RecordRatified' }]);
}

export function decideRefuseRecord(state: CompetitionState, command: CommandOf<'RefuseRecord'>): DecisionOutcome {
  const flag = flagOf(state, command);
  const problem = firstProblem(
    () => isKnownDistance(state, command),
    () => isClaimed(flag, command),
    () => (flag?.state === 'withdrawn' ? refusal('AlreadyDone', 'recordTakenBack', { scope: command.scope }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'RecordRefused' }]);
}

export function decideSetReleaseRule(state: CompetitionState, command: CommandOf<'SetReleaseRule'>): DecisionOutcome {
  const problem = firstProblem(
    () => isOpened(state),
    () =>
      releaseRule(state) === command.rule ? refusal('AlreadyDone', 'releaseRuleStands', { rule: command.rule }) : null,
  );
  return factsUnless(problem, [{ ...command, kind: 'ReleaseRuleSet' }]);
}

/** Takes a record off the air, or keeps it off; the hall goes on showing it (R9). */
export function decideHoldRecord(state: CompetitionState, command: CommandOf<'HoldRecord'>): DecisionOutcome {
  const flag = flagOf(state, command);
  const problem = firstProblem(
    () => mayBeReleased(state, flag, command),
    () => (flag?.release === 'held' ? refusal('AlreadyDone', 'recordHeld', { scope: command.scope }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'RecordHeld' }]);
}

export function decideReleaseRecord(state: CompetitionState, command: CommandOf<'ReleaseRecord'>): DecisionOutcome {
  const flag = flagOf(state, command);
  const problem = firstProblem(
    () => mayBeReleased(state, flag, command),
    () => (flag?.release === 'released' ? refusal('AlreadyDone', 'recordOnAir', { scope: command.scope }) : null),
  );
  return factsUnless(problem, [{ ...command, kind: 'RecordReleased' }]);
}

/** It is claimed and stands. */
function mayBeReleased(
  state: CompetitionState,
  flag: RecordFlag | undefined,
  command: CommandOf<'HoldRecord' | 'ReleaseRecord'>,
): Refusal | null {
  return firstProblem(
    () => isKnownDistance(state, command),
    () => isClaimed(flag, command),
    () => (flag?.state === 'withdrawn' ? refusal('WrongPhase', 'recordTakenBack', { scope: command.scope }) : null),
  );
}

function flagOf(state: CompetitionState, command: RecordCommand): RecordFlag | undefined {
  return flagsOfRace(state, command).find(({ scope }) => scope === command.scope);
}

function isClaimed(flag: RecordFlag | undefined, { scope, pair, lane }: RecordCommand): Refusal | null {
  if (flag !== undefined) return null;
  return refusal('UnknownTarget', 'noSuchClaim', { scope, pair, lane });
}
