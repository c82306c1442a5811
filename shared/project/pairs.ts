/** Every pair of a distance as it stands: its phase, its clocks and its races. */
import { memoBy, memoByNumber } from '../primitives/memo.ts';
import { isSameRace, type EntryId, type RaceKey, type Wave } from '../primitives/ids.ts';
import { must } from '../primitives/outcome.ts';
import type { WallInstant } from '../primitives/time.ts';
import type { CompetitionOpened, DistanceOpened, TimingRules } from '../facts/programmeFacts.ts';
import { armbandOf } from '../rules/track.ts';
import { orderOf, type EffectiveFact } from './effective.ts';
import type { LaneKey, PairRecord } from './pairRecord.ts';
import { competition, distance as distanceOf, pairFacts, timingRules } from './programme.ts';
import { raceClockMs } from './raceClock.ts';
import { isOver, passagesOf, type Race } from './race.ts';
import { isReskate, pairNumbers, pairRecord, reskateOrigin } from './startList.ts';
import type { CompetitionState } from './state.ts';

/** `finished`: nobody is still skating, but the pair is not confirmed yet. */
export type PairPhase = 'scheduled' | 'called' | 'racing' | 'finished' | 'confirmed';

export interface Withdrawn {
  readonly key: RaceKey;
  readonly entry: EntryId;
}

export interface PairTrace {
  readonly distance: number;
  readonly pair: number;
  readonly phase: PairPhase;
  /** Instant of the gun of each wave that is under way or done. */
  readonly starts: ReadonlyMap<Wave, WallInstant>;
  readonly falseStarts: PairRecord['falseStarts'];
  /** Wave 1 before wave 2, inner before outer; an empty lane has no race. */
  readonly races: readonly Race[];
  readonly withdrawn: readonly Withdrawn[];
  /** Order of the last call or start, to tell which pair is on the ice; 0 when neither holds. */
  readonly onIceOrder: number;
}

const NO_CLAIMS: Race['claims'] = new Map();

const LANES: readonly { readonly key: LaneKey; readonly wave: Wave; readonly lane: 'inner' | 'outer' }[] = [
  { key: '1/inner', wave: 1, lane: 'inner' },
  { key: '1/outer', wave: 1, lane: 'outer' },
  { key: '2/inner', wave: 2, lane: 'inner' },
  { key: '2/outer', wave: 2, lane: 'outer' },
];

/** All pairs of a distance in order, re-skates included; empty for an unknown distance. */
export const pairs = memoByNumber((state: CompetitionState, distance): readonly PairTrace[] => {
  const opened = distanceOf(state, distance);
  if (opened === null) return [];
  const rules = timingRules(state);
  return pairNumbers(state, distance).map((pair) => tracePair({ state, opened, rules, pair }));
});

/** Null when the start list has no such pair. */
export function pairTrace(state: CompetitionState, distance: number, pair: number): PairTrace | null {
  return pairs(state, distance).find((trace) => trace.pair === pair) ?? null;
}

/** Every race of a distance, in start order. */
export const races = memoByNumber((state: CompetitionState, distance): readonly Race[] =>
  pairs(state, distance).flatMap((trace) => trace.races),
);

/** Looks at one pair only: the others need not be known, which tells for a state of the past. */
export function raceOf(state: CompetitionState, key: RaceKey): Race | null {
  const opened = distanceOf(state, key.distance);
  if (opened === null) return null;
  const trace = tracePair({ state, opened, rules: timingRules(state), pair: key.pair });
  return trace.races.find((race) => isSameRace(race.key, key)) ?? null;
}

interface PairContext {
  readonly state: CompetitionState;
  readonly opened: DistanceOpened;
  readonly rules: TimingRules;
  readonly pair: number;
}

/** A trace, and all it was made of beside the record of the pair. */
interface Traced {
  readonly trace: PairTrace;
  readonly opened: DistanceOpened;
  readonly rules: TimingRules;
  readonly held: CompetitionOpened | null;
}

/** Most pairs are as they were before the last fact. */
const tracedBefore = new WeakMap<PairRecord, Traced>();
/** Whom a re-skater skated for is told by the facts of another pair, so these are known for one state only. */
const tracedReskates = memoBy((_state: CompetitionState) => new Map<PairRecord, PairTrace>());

function tracePair(context: PairContext): PairTrace {
  const { state, opened, rules, pair } = context;
  const record = pairRecord(state, opened.distance, pair);
  const held = competition(state);
  const known = tracedBefore.get(record);
  if (known?.opened === opened && known.rules === rules && known.held === held) return known.trace;
  if (isReskate(state, opened.distance, pair)) {
    const reskates = tracedReskates(state);
    const trace = reskates.get(record) ?? traceOf(record, context);
    reskates.set(record, trace);
    return trace;
  }
  const trace = traceOf(record, context);
  tracedBefore.set(record, { trace, opened, rules, held });
  return trace;
}

function traceOf(record: PairRecord, context: PairContext): PairTrace {
  const { state, opened, pair } = context;
  const all = racesOf(record, context);
  return {
    distance: opened.distance,
    pair,
    phase: phaseOf(record, all),
    starts: new Map([...record.starts].map(([wave, start]) => [wave, start.startedAt])),
    falseStarts: record.falseStarts,
    races: all,
    withdrawn: [...record.withdrawn].map(([entry, lane]) => ({ entry, key: keyOf(opened.distance, pair, lane) })),
    onIceOrder: record.calledAt === null ? 0 : lastOrder(pairFacts(state, opened.distance, pair)),
  };
}

function keyOf(distance: number, pair: number, laneKey: LaneKey): RaceKey {
  const { wave, lane } = must(
    LANES.find((each) => each.key === laneKey),
    `lane ${laneKey}`,
  );
  return { distance, pair, wave, lane };
}

function lastOrder(facts: readonly EffectiveFact[]): number {
  const last = facts.findLast(({ fact }) => fact.kind === 'PairCalled' || fact.kind === 'PairStarted');
  return last === undefined ? 0 : orderOf(last);
}

function racesOf(record: PairRecord, { state, opened, rules, pair }: PairContext): readonly Race[] {
  const firstStart = record.starts.get(1) ?? record.starts.get(2);
  const calledOrder = record.calledAt === null ? null : orderOf(record.calledAt);
  const order = firstStart?.order ?? calledOrder ?? firstReadingOrder(record);
  return LANES.flatMap(({ key, wave, lane }) => {
    const slot = record.slots.get(key);
    if (slot === undefined) return [];
    const start = record.starts.get(wave);
    const offsetMs =
      start === undefined || firstStart === undefined ? 0 : raceClockMs(state, firstStart.startedAt, start.startedAt);
    const readings = record.readings.get(key) ?? [];
    const passages = passagesOf(opened.lengthM, readings, rules.difference, (elapsedMs) => ({
      start: order,
      sinceStartMs: offsetMs + elapsedMs,
    }));
    return [
      {
        key: { distance: opened.distance, pair, wave, lane },
        entry: slot.entry,
        armband: armbandOf(wave, lane),
        passages,
        finish: passages.find((passage) => passage.pointM === opened.lengthM) ?? null,
        irm: record.irms.get(slot.entry) ?? null,
        remarks: record.remarks.get(slot.entry) ?? [],
        isConfirmed: record.isConfirmed,
        claims: record.claims.get(slot.entry) ?? NO_CLAIMS,
        startedAt: start?.startedAt ?? null,
        reskateOf: reskateOrigin(state, opened.distance, pair, slot.entry),
      },
    ];
  });
}

/** A pair whose start nobody recorded takes its place in the day from its first reading. */
function firstReadingOrder(record: PairRecord): number {
  const orders = [...record.readings.values()].flat().map((reading) => reading.order);
  return orders.length === 0 ? 0 : Math.min(...orders);
}

function phaseOf(record: PairRecord, all: readonly Race[]): PairPhase {
  if (record.isConfirmed) return 'confirmed';
  const isTimed = all.some((race) => race.passages.length > 0);
  if (all.length > 0 && all.every(isOver) && (isTimed || record.calledAt !== null)) return 'finished';
  if (record.starts.size > 0 || isTimed) return 'racing';
  return record.calledAt === null ? 'scheduled' : 'called';
}
