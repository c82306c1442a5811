/** What an operator may wish for next: mostly what the state of the race asks for, often an edit of it, sometimes anything. */
import * as fc from 'fast-check';
import type { Seq } from '#shared/primitives/ids.ts';
import { retractedSeqs } from '#shared/project/effective.ts';
import { factsOf } from '#shared/project/fold.ts';
import { liveDistance, livePair, nextPair } from '#shared/project/live.ts';
import { pairs, races, type PairTrace } from '#shared/project/pairs.ts';
import { isOver, type Race } from '#shared/project/race.ts';
import { distance as distanceOf, isOfficial, programme } from '#shared/project/programme.ts';
import { recordFlags } from '#shared/project/recordFlags.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { must } from '#shared/primitives/outcome.ts';
import { passingPointsM } from '#shared/rules/distances.ts';
import type { CommandInput } from '../support/obey.ts';
import { anyCommand } from './commands.ts';
import { usualTimeMs } from './usualTimes.ts';

type PlainWish = 'go on' | 'edit' | 'correct' | 'judge' | 'mark' | 'break off';

/** `nth` picks from whatever there is to pick from. */
export type Wish =
  | { readonly kind: PlainWish; readonly how: number; readonly nth: number }
  | { readonly kind: 'anything'; readonly command: CommandInput };

const wishOf = (kind: PlainWish) =>
  fc.record({ kind: fc.constant(kind), how: fc.nat({ max: 2 }), nth: fc.nat({ max: 400 }) });

export const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  { arbitrary: wishOf('go on'), weight: 30 },
  { arbitrary: wishOf('edit'), weight: 3 },
  { arbitrary: wishOf('correct'), weight: 3 },
  { arbitrary: wishOf('judge'), weight: 2 },
  { arbitrary: wishOf('mark'), weight: 2 },
  { arbitrary: wishOf('break off'), weight: 1 },
  { arbitrary: fc.record({ kind: fc.constant('anything' as const), command: anyCommand }), weight: 10 },
);

export function commandFor(state: CompetitionState, wish: Wish): CommandInput {
  switch (wish.kind) {
    case 'go on':
      return goOn(state, wish.nth);
    case 'edit':
      return editReading(state, wish);
    case 'correct':
      return correct(state, wish);
    case 'judge':
      return judge(state, wish);
    case 'mark':
      return mark(state, wish);
    case 'break off':
      return breakOff(state, wish);
    case 'anything':
      return wish.command;
  }
}

function official(state: CompetitionState): CommandInput {
  return { kind: 'MakeDistanceOfficial', distance: liveDistance(state) ?? 1 };
}

function pick<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items[nth % Math.max(1, items.length)];
}

/** Open something again, so that the day goes on. */
function openAgain(
  state: CompetitionState,
  kind: 'DistanceMadeOfficial' | 'PairConfirmed',
  luck: number,
): CommandInput {
  const retracted = retractedSeqs(state);
  const held = factsOf(state).filter(({ seq, fact }) => fact.kind === kind && !retracted.has(seq));
  return { kind: 'RetractFact', target: pick(held, luck)?.seq ?? state.seq };
}

/** Call, start, time the one who is furthest behind, confirm, make it official, and go on with the next distance. */
function goOn(state: CompetitionState, luck: number): CommandInput {
  const live = livePair(state);
  if (live === null || live.phase === 'confirmed') return nextOnIce(state, luck);
  const { distance, pair } = live;
  if (live.phase === 'finished') return { kind: 'ConfirmPair', distance, pair };
  const waiting = live.races.find(({ startedAt, irm }) => startedAt === null && irm === null);
  if (waiting !== undefined) return { kind: 'StartPair', distance, pair, wave: waiting.key.wave };
  const last = live.races
    .filter((race) => !isOver(race))
    .toSorted((a, b) => a.passages.length - b.passages.length)
    .at(0);
  // Nobody is left in it.
  if (last === undefined) return nextOnIce(state, luck);
  return nextReading(state, last, luck);
}

function nextReading(state: CompetitionState, { key, passages }: Race, luck: number): CommandInput {
  const { lengthM, gender } = must(distanceOf(state, key.distance), 'the distance of a race');
  const before = passages.at(-1);
  const next = passingPointsM(lengthM).find((point) => point > (before?.pointM ?? 0));
  const pointM = must(next, 'a point after the last passage of a race that is not over');
  const late = before === undefined ? 0 : before.elapsedMs - usualTimeMs(lengthM, gender, before.pointM);
  return {
    kind: 'RecordReading',
    ...key,
    pointM,
    source: luck % 2 === 0 ? 'lightBeam' : 'photoFinish',
    elapsedMs: usualTimeMs(lengthM, gender, pointM) + late + luck,
  };
}

/** The next pair of this distance, or one that was left behind; then its end, and the first pair of another. */
function nextOnIce(state: CompetitionState, luck: number): CommandInput {
  const next = nextPair(state);
  if (next !== null) return { kind: 'CallPair', distance: next.distance, pair: next.pair };
  const distance = liveDistance(state) ?? 1;
  const left = leftIn(state, distance);
  if (left !== undefined)
    return { kind: left.phase === 'finished' ? 'ConfirmPair' : 'CallPair', distance, pair: left.pair };
  if (!isOfficial(state, distance)) return luck % 5 === 0 ? openAgain(state, 'PairConfirmed', luck) : official(state);
  const elsewhere = programme(state).find((opened) => leftIn(state, opened.distance) !== undefined);
  if (elsewhere === undefined) return openAgain(state, 'DistanceMadeOfficial', luck);
  return { kind: 'CallPair', distance: elsewhere.distance, pair: leftIn(state, elsewhere.distance)?.pair ?? 1 };
}

/** A pair that is not confirmed. */
function leftIn(state: CompetitionState, distance: number): PairTrace | undefined {
  return pairs(state, distance).find(({ phase, races: skated }) => phase !== 'confirmed' && skated.length > 0);
}

function factAt(state: CompetitionState, nth: number, isRight: (seq: Seq) => boolean): Seq {
  return (
    pick(
      factsOf(state)
        .map(({ seq }) => seq)
        .filter(isRight),
      nth,
    ) ?? (1 as Seq)
  );
}

function editReading(
  state: CompetitionState,
  { how, nth }: { readonly how: number; readonly nth: number },
): CommandInput {
  const readings = races(state, liveDistance(state) ?? 1).flatMap((race) =>
    race.passages.flatMap((passage) => passage.readings.map(({ seq }) => ({ ...race.key, target: seq }))),
  );
  const found = pick(readings, nth);
  if (found === undefined) return official(state);
  const { wave, lane, ...target } = found;
  if (how === 0) return { kind: 'DismissReading', ...target };
  if (how === 1) return { kind: 'PinReading', ...target };
  return { kind: 'ReassignReading', ...target, wave, lane: lane === 'inner' ? 'outer' : 'inner' };
}

function correct(state: CompetitionState, { how, nth }: { readonly how: number; readonly nth: number }): CommandInput {
  const retracted = retractedSeqs(state);
  if (how === 0) return { kind: 'RetractFact', target: factAt(state, nth, (seq) => !retracted.has(seq) && seq > 4) };
  if (how === 1) return { kind: 'RestoreFact', target: factAt(state, nth, (seq) => retracted.has(seq)) };
  const readings = factsOf(state).filter(({ seq, fact }) => fact.kind === 'ReadingRecorded' && !retracted.has(seq));
  const found = pick(readings, nth);
  if (found === undefined || found.fact.kind !== 'ReadingRecorded') return official(state);
  const by = { ...found.fact, kind: 'RecordReading' as const, elapsedMs: found.fact.elapsedMs + nth - 200 };
  return { kind: 'ReplaceFact', target: found.seq, by: { ...by, acknowledge: true } };
}

function judge(state: CompetitionState, { how, nth }: { readonly how: number; readonly nth: number }): CommandInput {
  const flag = pick(recordFlags(state), nth);
  if (flag === undefined) return official(state);
  const { race, scope } = flag;
  if (how === 0) return { kind: 'RefuseRecord', ...race, scope, reason: null };
  if (how === 1) return { kind: nth % 2 === 0 ? 'HoldRecord' : 'ReleaseRecord', ...race, scope };
  return { kind: 'RatifyRecord', ...race, scope };
}

const IRMS = ['DQ', 'DQ', 'DNF', 'DNS', 'WDR'] as const;

function mark(state: CompetitionState, { how, nth }: { readonly how: number; readonly nth: number }): CommandInput {
  const race = pick(races(state, liveDistance(state) ?? 1), nth);
  if (race === undefined) return official(state);
  const { key, irm } = race;
  if (irm !== null) return { kind: 'LiftIrm', ...key };
  if (how === 0) return { kind: 'GiveIrm', ...key, irm: pick(IRMS, nth) ?? 'DQ' };
  if (how === 1) return { kind: 'GrantReskate', ...key };
  return { kind: 'SwapLanes', distance: key.distance, pair: key.pair, wave: key.wave };
}

/** A start that does not count, and a pair that leaves the ice. */
function breakOff(state: CompetitionState, { how, nth }: { readonly how: number; readonly nth: number }): CommandInput {
  const live = livePair(state);
  const race = pick(live?.races ?? [], nth);
  if (live === null || race === undefined) return official(state);
  const { wave, lane } = race.key;
  const { distance, pair } = live;
  if (how === 0) return { kind: 'GiveFalseStart', distance, pair, wave, lane };
  if (how === 1) return { kind: 'RecallPair', distance, pair, wave };
  return { kind: 'ClearPair', distance, pair };
}
