/** Who may ask for what (rule O1). */
import type { FactKind } from '../facts/fact.ts';
import type { CommandKind } from './command.ts';

/** People, from the one who may do everything to the one who only directs the screens; and devices, which are no people. */
export const PERSON_ROLES = ['admin', 'referee', 'timing', 'director'] as const;
export const ROLES = [...PERSON_ROLES, 'device'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];
export type Role = (typeof ROLES)[number];

/** What whoever times a pair does. */
const TIMING: readonly CommandKind[] = [
  'CallPair',
  'StartPair',
  'GiveFalseStart',
  'RecallPair',
  'ClearPair',
  'SwapLanes',
  'RecordReading',
  'ReassignReading',
  'DismissReading',
  'PinReading',
  'AddRemark',
  'ConfirmPair',
];
/** Undo is for everybody who may do; of what, is asked apart. */
const CORRECTION: readonly CommandKind[] = ['RetractFact', 'RestoreFact', 'ReplaceFact'];
/** What the referee decides besides. */
const OFFICIAL: readonly CommandKind[] = [
  'GiveIrm',
  'LiftIrm',
  'GrantReskate',
  'MakeDistanceOfficial',
  'RatifyRecord',
  'RefuseRecord',
  'SetReleaseRule',
  'HoldRecord',
  'ReleaseRecord',
  'SubstituteSkater',
  'WithdrawSkater',
];

const MAY: Readonly<Record<Exclude<Role, 'admin'>, ReadonlySet<CommandKind>>> = {
  referee: new Set([...TIMING, ...CORRECTION, ...OFFICIAL]),
  timing: new Set([...TIMING, ...CORRECTION]),
  director: new Set(),
  device: new Set<CommandKind>(['RecordReading']),
};

export function mayAsk(role: Role, kind: CommandKind): boolean {
  return role === 'admin' || MAY[role].has(kind);
}

/** Whether a role may undo, redo or replace a fact: as if it asked for that fact itself. */
export function mayCorrect(role: Role, kind: FactKind): boolean {
  return role !== 'device' && mayAsk(role, COMMAND_OF[kind]);
}

/** The command that asks for a fact of this kind. */
const COMMAND_OF: Readonly<Record<FactKind, CommandKind>> = {
  CompetitionOpened: 'OpenCompetition',
  TimingRulesSet: 'SetTimingRules',
  DistanceOpened: 'OpenDistance',
  EntriesRegistered: 'RegisterEntries',
  StartListPublished: 'PublishStartList',
  SkaterSubstituted: 'SubstituteSkater',
  SkaterWithdrawn: 'WithdrawSkater',
  LanesSwapped: 'SwapLanes',
  PairCalled: 'CallPair',
  PairStarted: 'StartPair',
  FalseStartGiven: 'GiveFalseStart',
  PairRecalled: 'RecallPair',
  PairCleared: 'ClearPair',
  ReadingRecorded: 'RecordReading',
  ReadingReassigned: 'ReassignReading',
  ReadingDismissed: 'DismissReading',
  ReadingPinned: 'PinReading',
  IrmGiven: 'GiveIrm',
  IrmLifted: 'LiftIrm',
  RemarkAdded: 'AddRemark',
  ReskateGranted: 'GrantReskate',
  PairConfirmed: 'ConfirmPair',
  DistanceMadeOfficial: 'MakeDistanceOfficial',
  RecordBookLoaded: 'LoadRecordBook',
  RecordRatified: 'RatifyRecord',
  RecordRefused: 'RefuseRecord',
  ReleaseRuleSet: 'SetReleaseRule',
  RecordHeld: 'HoldRecord',
  RecordReleased: 'ReleaseRecord',
  FactRetracted: 'RetractFact',
  FactRestored: 'RestoreFact',
};
