/** The one way into the log: a command and the present state give facts or a refusal. Pure; time comes in as data. */
import { assertNever, refused } from '../primitives/outcome.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Command, CommandRequest, PlainCommand } from './command.ts';
import * as correction from './decideCorrection.ts';
import type { DecideContext, DecisionOutcome } from './decision.ts';
import * as official from './decideOfficial.ts';
import * as programme from './decideProgramme.ts';
import { decideRecordReading } from './decideReading.ts';
import * as readingEdit from './decideReadingEdit.ts';
import * as records from './decideRecords.ts';
import * as startList from './decideStartList.ts';
import * as timing from './decideTiming.ts';
import { isPermitted } from './permission.ts';
import { isUpToDate } from './scope.ts';

/** Changes nothing: the caller appends the facts, or answers the refusal. */
export function decide(
  state: CompetitionState,
  { command, expectedSeq }: Pick<CommandRequest, 'command' | 'expectedSeq'>,
  context: DecideContext,
): DecisionOutcome {
  const forbidden = isPermitted(state, command, context.role);
  if (forbidden !== null) return refused(forbidden);
  const stale = isUpToDate(state, command, expectedSeq);
  if (stale !== null) return refused(stale);
  return decideCommand(state, command, context);
}

function decideCommand(state: CompetitionState, command: Command, context: DecideContext): DecisionOutcome {
  switch (command.kind) {
    case 'RetractFact':
      return correction.decideRetractFact(state, command, context);
    case 'RestoreFact':
      return correction.decideRestoreFact(state, command, context);
    case 'ReplaceFact':
      return correction.decideReplaceFact(state, command, context, decidePlain);
    default:
      return decidePlain(state, command, context);
  }
}

function decidePlain(state: CompetitionState, command: PlainCommand, { now, role }: DecideContext): DecisionOutcome {
  switch (command.kind) {
    case 'OpenCompetition':
      return programme.decideOpenCompetition(state, command);
    case 'SetTimingRules':
      return programme.decideSetTimingRules(state, command);
    case 'OpenDistance':
      return programme.decideOpenDistance(state, command);
    case 'RegisterEntries':
      return programme.decideRegisterEntries(state, command);
    case 'LoadRecordBook':
      return programme.decideLoadRecordBook(state, command);
    case 'PublishStartList':
      return startList.decidePublishStartList(state, command);
    case 'SubstituteSkater':
      return startList.decideSubstituteSkater(state, command);
    case 'WithdrawSkater':
      return startList.decideWithdrawSkater(state, command);
    case 'SwapLanes':
      return startList.decideSwapLanes(state, command);
    case 'CallPair':
      return timing.decideCallPair(state, command);
    case 'StartPair':
      return timing.decideStartPair(state, command, now);
    case 'GiveFalseStart':
      return timing.decideGiveFalseStart(state, command);
    case 'RecallPair':
      return timing.decideRecallPair(state, command);
    case 'ClearPair':
      return timing.decideClearPair(state, command);
    case 'RecordReading':
      return decideRecordReading(state, command, role);
    case 'ReassignReading':
      return readingEdit.decideReassignReading(state, command);
    case 'DismissReading':
      return readingEdit.decideDismissReading(state, command);
    case 'PinReading':
      return readingEdit.decidePinReading(state, command);
    case 'GiveIrm':
      return official.decideGiveIrm(state, command);
    case 'LiftIrm':
      return official.decideLiftIrm(state, command);
    case 'AddRemark':
      return official.decideAddRemark(state, command);
    case 'GrantReskate':
      return official.decideGrantReskate(state, command);
    case 'ConfirmPair':
      return timing.decideConfirmPair(state, command);
    case 'MakeDistanceOfficial':
      return official.decideMakeDistanceOfficial(state, command);
    case 'RatifyRecord':
      return records.decideRatifyRecord(state, command);
    case 'RefuseRecord':
      return records.decideRefuseRecord(state, command);
    case 'SetReleaseRule':
      return records.decideSetReleaseRule(state, command);
    case 'HoldRecord':
      return records.decideHoldRecord(state, command);
    case 'ReleaseRecord':
      return records.decideReleaseRecord(state, command);
    default:
      return assertNever(command);
  }
}
