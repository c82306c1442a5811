/** What the facts of one pair say, gathered in order: who stands in which lane, what was timed, what was decided. */
import { assertNever } from '../primitives/outcome.ts';
import type { FactOf } from '../facts/fact.ts';
import type { IrmCode, RemarkCode } from '../facts/officialFacts.ts';
import type { RecordScope } from '../facts/recordFacts.ts';
import type { StartListSlot } from '../facts/startListFacts.ts';
import type { EntryId, Seq, StartLane, Wave } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import type { Reading } from '../rules/readings.ts';
import { orderOf, type EffectiveFact } from './effective.ts';

export interface IrmMark {
  readonly irm: IrmCode;
  readonly reason: string | null;
  readonly rank: number | null;
}

export interface Remark {
  readonly remark: RemarkCode;
  readonly note: string | null;
}

export interface WaveStart {
  readonly startedAt: WallInstant;
  /** Place of the start in the story of the day: later starts have larger numbers. */
  readonly order: number;
}

/** A lane of a wave: the key under which readings are kept. */
export type LaneKey = `${Wave}/${StartLane}`;

/** Made once: a key is asked for with every reading. */
const LANE_KEYS = {
  inner: ['1/inner', '2/inner'],
  outer: ['1/outer', '2/outer'],
} as const satisfies Readonly<Record<StartLane, readonly [LaneKey, LaneKey]>>;

export function laneKey({ wave, lane }: { readonly wave: Wave; readonly lane: StartLane }): LaneKey {
  return LANE_KEYS[lane][wave === 1 ? 0 : 1];
}

/** What officials said of a record claim: whether it holds, and whether it may be told on air (R6, R8, R9). */
export interface ClaimDecision {
  readonly verdict: 'ratified' | 'refused' | null;
  readonly release: 'held' | 'released' | null;
}

const UNDECIDED: ClaimDecision = { verdict: null, release: null };

/** Mutable while its facts are gathered; read-only to everybody else. */
export interface PairRecord {
  readonly slots: Map<LaneKey, StartListSlot>;
  /** Withdrawn before the start, with the lane they left. */
  readonly withdrawn: Map<EntryId, LaneKey>;
  calledAt: EffectiveFact | null;
  readonly starts: Map<Wave, WaveStart>;
  readonly falseStarts: { readonly wave: Wave; readonly lane: StartLane | null }[];
  readonly readings: Map<LaneKey, Reading[]>;
  readonly irms: Map<EntryId, IrmMark>;
  readonly remarks: Map<EntryId, Remark[]>;
  isConfirmed: boolean;
  readonly claims: Map<EntryId, Map<RecordScope, ClaimDecision>>;
}

/** `slots` is the pair's part of the start list, re-skaters included. */
export function gatherPair(slots: readonly StartListSlot[], facts: readonly EffectiveFact[]): PairRecord {
  const record: PairRecord = {
    slots: new Map(slots.map((slot) => [laneKey(slot), slot])),
    withdrawn: new Map(),
    calledAt: null,
    starts: new Map(),
    falseStarts: [],
    readings: new Map(),
    irms: new Map(),
    remarks: new Map(),
    isConfirmed: false,
    claims: new Map(),
  };
  const edits = collectEdits(facts);
  for (const numbered of facts) gather(record, numbered, edits);
  return record;
}

/** What officials did to single readings; applies wherever in the story the reading stands. */
interface ReadingEdits {
  readonly lanes: ReadonlyMap<Seq, LaneKey>;
  readonly dismissed: ReadonlySet<Seq>;
  readonly pins: ReadonlyMap<Seq, number>;
}

function collectEdits(facts: readonly EffectiveFact[]): ReadingEdits {
  const edits = { lanes: new Map<Seq, LaneKey>(), dismissed: new Set<Seq>(), pins: new Map<Seq, number>() };
  for (const numbered of facts) {
    const { fact } = numbered;
    if (fact.kind === 'ReadingReassigned') edits.lanes.set(fact.target, laneKey(fact));
    if (fact.kind === 'ReadingDismissed') edits.dismissed.add(fact.target);
    if (fact.kind === 'ReadingPinned') edits.pins.set(fact.target, orderOf(numbered));
  }
  return edits;
}

function gather(record: PairRecord, numbered: EffectiveFact, edits: ReadingEdits): void {
  const { fact } = numbered;
  switch (fact.kind) {
    case 'ReskateGranted': // Its slot is already among the pair's slots.
    case 'ReadingReassigned':
    case 'ReadingDismissed':
    case 'ReadingPinned':
      return;
    case 'SkaterSubstituted':
      record.slots.set(laneKey(fact), { pair: fact.pair, wave: fact.wave, lane: fact.lane, entry: fact.entry });
      return;
    case 'SkaterWithdrawn':
      return withdraw(record, laneKey(fact));
    case 'LanesSwapped':
      return swap(record, fact.wave);
    case 'PairCalled':
      record.calledAt = numbered;
      return;
    case 'PairStarted':
      record.calledAt ??= numbered;
      record.starts.set(fact.wave, { startedAt: fact.startedAt, order: orderOf(numbered) });
      return;
    case 'FalseStartGiven':
      record.falseStarts.push({ wave: fact.wave, lane: fact.lane });
      return voidWave(record, fact.wave);
    case 'PairRecalled':
      return voidWave(record, fact.wave);
    case 'PairCleared':
      record.calledAt = null;
      voidWave(record, 1);
      return voidWave(record, 2);
    case 'ReadingRecorded':
      return addReading(record, numbered, fact, edits);
    case 'IrmGiven':
      return forSkater(record, fact, (entry) =>
        record.irms.set(entry, { irm: fact.irm, reason: fact.reason, rank: fact.rank }),
      );
    case 'IrmLifted':
      return forSkater(record, fact, (entry) => record.irms.delete(entry));
    case 'RemarkAdded':
      return forSkater(record, fact, (entry) =>
        record.remarks.set(entry, [...(record.remarks.get(entry) ?? []), { remark: fact.remark, note: fact.note }]),
      );
    case 'PairConfirmed':
      record.isConfirmed = true;
      return;
    case 'RecordRatified':
      return forSkater(record, fact, (entry) =>
        decideClaim(record, entry, fact.scope, { verdict: 'ratified', release: 'released' }),
      );
    case 'RecordRefused':
      return forSkater(record, fact, (entry) => decideClaim(record, entry, fact.scope, { verdict: 'refused' }));
    case 'RecordHeld':
      return forSkater(record, fact, (entry) => decideClaim(record, entry, fact.scope, { release: 'held' }));
    case 'RecordReleased':
      return forSkater(record, fact, (entry) => decideClaim(record, entry, fact.scope, { release: 'released' }));
    case 'CompetitionOpened':
    case 'TimingRulesSet':
    case 'DistanceOpened':
    case 'EntriesRegistered':
    case 'StartListPublished':
    case 'DistanceMadeOfficial':
    case 'RecordBookLoaded':
    case 'ReleaseRuleSet':
    case 'FactRetracted':
    case 'FactRestored':
      throw new Error(`${fact.kind} is no fact of a pair`);
    default:
      assertNever(fact);
  }
}

function addReading(
  record: PairRecord,
  numbered: EffectiveFact,
  fact: FactOf<'ReadingRecorded'>,
  { lanes, dismissed, pins }: ReadingEdits,
): void {
  const { seq } = numbered;
  if (dismissed.has(seq)) return;
  const key = lanes.get(seq) ?? laneKey(fact);
  const decidedBy = pins.get(seq);
  const said = readingOf(numbered, fact);
  const reading = decidedBy === undefined ? said : { ...said, decidedBy };
  const known = record.readings.get(key);
  if (known === undefined) record.readings.set(key, [reading]);
  else known.push(reading);
}

/** As it was recorded, the same for every state that holds the fact: a day of readings is kept once. */
const readings = new WeakMap<EffectiveFact, Reading>();

function readingOf(numbered: EffectiveFact, { pointM, source, elapsedMs }: FactOf<'ReadingRecorded'>): Reading {
  const known = readings.get(numbered);
  if (known !== undefined) return known;
  const { seq, at } = numbered;
  const order = orderOf(numbered);
  const reading = { seq, order, at, pointM, source, elapsedMs, decidedBy: source === 'official' ? order : null };
  readings.set(numbered, reading);
  return reading;
}

/** Everything timed in the wave is void; marks given to a skater stay (S2, S3). */
function voidWave(record: PairRecord, wave: Wave): void {
  record.starts.delete(wave);
  record.readings.delete(`${wave}/inner`);
  record.readings.delete(`${wave}/outer`);
  record.isConfirmed = false;
}

function withdraw(record: PairRecord, key: LaneKey): void {
  const slot = record.slots.get(key);
  if (slot === undefined) return;
  record.withdrawn.set(slot.entry, key);
  record.slots.delete(key);
}

/** The skaters change lanes; readings stay with the lane, marks and remarks with the person (C6). */
function swap(record: PairRecord, wave: Wave): void {
  const inner = record.slots.get(`${wave}/inner`);
  const outer = record.slots.get(`${wave}/outer`);
  record.slots.delete(`${wave}/inner`);
  record.slots.delete(`${wave}/outer`);
  if (inner !== undefined) record.slots.set(`${wave}/outer`, { ...inner, lane: 'outer' });
  if (outer !== undefined) record.slots.set(`${wave}/inner`, { ...outer, lane: 'inner' });
}

function decideClaim(record: PairRecord, entry: EntryId, scope: RecordScope, decision: Partial<ClaimDecision>): void {
  const known = record.claims.get(entry) ?? new Map<RecordScope, ClaimDecision>();
  known.set(scope, { ...(known.get(scope) ?? UNDECIDED), ...decision });
  record.claims.set(entry, known);
}

function forSkater(
  record: PairRecord,
  at: { readonly wave: Wave; readonly lane: StartLane },
  apply: (entry: EntryId) => void,
): void {
  const slot = record.slots.get(laneKey(at));
  if (slot !== undefined) apply(slot.entry);
}
