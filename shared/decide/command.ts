/** Everything that can be asked for. Most commands ask for one fact and carry its fields; the rest are spelled out. */
import * as v from 'valibot';
import { factRestored, factRetracted } from '../facts/correctionFacts.ts';
import {
  commandId,
  distanceNumber,
  lane,
  ofRace,
  pairNumber,
  raceTimeMs,
  seq,
  seqOrZero,
  text,
  wallInstant,
  wave,
} from '../facts/fields.ts';
import * as officials from '../facts/officialFacts.ts';
import * as programme from '../facts/programmeFacts.ts';
import * as records from '../facts/recordFacts.ts';
import * as startList from '../facts/startListFacts.ts';
import * as timing from '../facts/timingFacts.ts';

const { kind: _started, startedAt: _startedAt, ...startPlace } = timing.pairStarted.entries;

type Asking<Kind extends string, Entries> = {
  readonly [Field in keyof Entries]: Field extends 'kind' ? v.LiteralSchema<Kind, undefined> : Entries[Field];
};

/** The fields of a fact under the name of the command that asks for it. */
function asking<const Kind extends string, Entries extends v.ObjectEntries>(
  kind: Kind,
  fact: { readonly entries: Entries },
): v.StrictObjectSchema<Asking<Kind, Entries>, undefined> {
  return v.strictObject({ ...fact.entries, kind: v.literal(kind) } as Asking<Kind, Entries>);
}

/** Without `startedAt` the gun went off now. */
const startPair = v.strictObject({ ...startPlace, kind: v.literal('StartPair'), startedAt: v.optional(wallInstant) });

/**
 * A reading. Without `distance` and `pair` it is for the pair on the ice. The skater is named by `lane`, the starting
 * lane, or by `beamLane`, the lane in which somebody crossed: the crossings tell who that was (rule P4).
 */
const recordReading = v.pipe(
  v.strictObject({
    kind: v.literal('RecordReading'),
    distance: v.optional(distanceNumber),
    pair: v.optional(pairNumber),
    wave: v.optional(wave, 1),
    lane: v.optional(lane),
    beamLane: v.optional(lane),
    pointM: timing.readingRecorded.entries.pointM,
    source: timing.readingSource,
    elapsedMs: raceTimeMs,
    /** Keeps a value the guard doubts. */
    acknowledge: v.optional(v.boolean(), false),
    /** The device's own words, kept as evidence. */
    raw: v.optional(text(400)),
    deviceClock: v.optional(text(64)),
  }),
  v.check(
    (reading) => (reading.lane === undefined) !== (reading.beamLane === undefined),
    'name the skater either by lane (starting lane) or by beamLane (lane at the crossing), not both',
  ),
);

const giveIrm = v.strictObject({
  ...officials.irmGiven.entries,
  kind: v.literal('GiveIrm'),
  reason: v.optional(officials.irmGiven.entries.reason, null),
  rank: v.optional(officials.irmGiven.entries.rank, null),
});

/** Without `pair` the re-skate runs after the last pair; without `lane` in the lane of the first run. */
const grantReskate = v.strictObject({
  ...ofRace,
  kind: v.literal('GrantReskate'),
  asPair: v.optional(pairNumber),
  asLane: v.optional(lane),
});

/** What may take the place of a fact: any command but another correction. */
const plainCommands = [
  asking('OpenCompetition', programme.competitionOpened),
  asking('SetTimingRules', programme.timingRulesSet),
  asking('OpenDistance', programme.distanceOpened),
  asking('RegisterEntries', programme.entriesRegistered),
  asking('PublishStartList', startList.startListPublished),
  asking('SubstituteSkater', startList.skaterSubstituted),
  asking('WithdrawSkater', startList.skaterWithdrawn),
  asking('SwapLanes', startList.lanesSwapped),
  asking('CallPair', timing.pairCalled),
  startPair,
  asking('GiveFalseStart', timing.falseStartGiven),
  asking('RecallPair', timing.pairRecalled),
  asking('ClearPair', timing.pairCleared),
  recordReading,
  asking('ReassignReading', timing.readingReassigned),
  asking('DismissReading', timing.readingDismissed),
  asking('PinReading', timing.readingPinned),
  giveIrm,
  asking('LiftIrm', officials.irmLifted),
  asking('AddRemark', officials.remarkAdded),
  grantReskate,
  asking('ConfirmPair', officials.pairConfirmed),
  asking('MakeDistanceOfficial', officials.distanceMadeOfficial),
  asking('LoadRecordBook', records.recordBookLoaded),
  asking('RatifyRecord', records.recordRatified),
  asking('RefuseRecord', records.recordRefused),
  asking('SetReleaseRule', records.releaseRuleSet),
  asking('HoldRecord', records.recordHeld),
  asking('ReleaseRecord', records.recordReleased),
] as const;

export const plainCommand = v.variant('kind', plainCommands);

/** Undoes the fact and puts what `by` asks for in its place, in one step. */
const replaceFact = v.strictObject({ kind: v.literal('ReplaceFact'), target: seq, by: plainCommand });

export const command = v.variant('kind', [
  ...plainCommands,
  asking('RetractFact', factRetracted),
  asking('RestoreFact', factRestored),
  replaceFact,
]);

export const commandRequest = v.strictObject({
  commandId,
  /** Last fact the sender had seen; the command is refused when its pair or distance has changed since. */
  expectedSeq: v.optional(seqOrZero),
  command,
});

export type PlainCommand = v.InferOutput<typeof plainCommand>;
export type Command = v.InferOutput<typeof command>;
export type CommandKind = Command['kind'];
export type CommandOf<Kind extends CommandKind> = Extract<Command, { readonly kind: Kind }>;
export type CommandRequest = v.InferOutput<typeof commandRequest>;
/** What a sender writes: defaults may be left out. */
export type CommandRequestInput = v.InferInput<typeof commandRequest>;
