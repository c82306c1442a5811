/** Who stands in which pair and lane: the published list, with re-skates added and the pairs' own changes applied. */
import type { FactOf, NumberedFact } from '../facts/fact.ts';
import type { StartListSlot } from '../facts/startListFacts.ts';
import { memoBy, memoByNumber, memoByTwo } from '../primitives/memo.ts';
import type { EntryId, RaceKey } from '../primitives/ids.ts';
import type { EffectiveFact } from './effective.ts';
import { gatherPair, laneKey, type PairRecord } from './pairRecord.ts';
import { factsOfKind, pairFacts, publishedStartList } from './programme.ts';
import type { CompetitionState } from './state.ts';

/** Numbers of all pairs, ascending: those of the published list and those granted as re-skates. */
export const pairNumbers = memoByNumber((state: CompetitionState, distance): readonly number[] => {
  const published = publishedStartList(state, distance).slots.map((slot) => slot.pair);
  const granted = Object.keys(state.distances[distance]?.pairs ?? {})
    .map(Number)
    .filter((pair) => isReskate(state, distance, pair));
  return [...new Set([...published, ...granted])].toSorted((a, b) => a - b);
});

function grants(state: CompetitionState, distance: number, pair: number): readonly FactOf<'ReskateGranted'>[] {
  const facts = state.distances[distance]?.pairs[pair];
  return facts === undefined || !mentionsReskate(facts) ? NO_GRANTS : grantsIn(pairFacts(state, distance, pair));
}

const NO_GRANTS: readonly FactOf<'ReskateGranted'>[] = [];

/** Whether anybody skates again in this pair. */
export function isReskate(state: CompetitionState, distance: number, pair: number): boolean {
  return grants(state, distance, pair).length > 0;
}

/** Asked for by everything that asks for a pair, and hardly any pair has one. */
const mentionsReskate = memoBy((facts: readonly NumberedFact[]) =>
  facts.some(({ fact }) => fact.kind === 'ReskateGranted'),
);

const grantsIn = memoBy((facts: readonly EffectiveFact[]) => factsOfKind(facts, 'ReskateGranted'));

/** The pair as its facts say; remembered while neither its facts nor its part of the start list change. */
export function pairRecord(state: CompetitionState, distance: number, pair: number): PairRecord {
  return gather(slotsOf(state, distance, pair), pairFacts(state, distance, pair));
}

const gather = memoByTwo((slots: readonly StartListSlot[], facts: readonly EffectiveFact[]) =>
  gatherPair(slots, facts),
);

function slotsOf(state: CompetitionState, distance: number, pair: number): readonly StartListSlot[] {
  const published = publishedByPair(publishedStartList(state, distance).slots, pair);
  const granted = grants(state, distance, pair);
  if (granted.length === 0) return published;
  const reskaters = granted.flatMap(({ wave, lane, of }) => {
    const entry = firstRunner(state, distance, of);
    return entry === null ? [] : [{ pair, wave, lane, entry }];
  });
  return [...published, ...reskaters];
}

/** A re-skate of a re-skate is refused, so this leaves re-skaters out: it looks one pair back and never goes in circles. */
function firstRunner(state: CompetitionState, distance: number, of: Omit<RaceKey, 'distance'>): EntryId | null {
  const published = publishedByPair(publishedStartList(state, distance).slots, of.pair);
  return gather(published, pairFacts(state, distance, of.pair)).slots.get(laneKey(of))?.entry ?? null;
}

const publishedByPair = memoByNumber((slots: readonly StartListSlot[], pair): readonly StartListSlot[] =>
  slots.filter((slot) => slot.pair === pair),
);

/** The run which this skater repeats in this pair, in whatever lane (C6); null when it is a first run. */
export function reskateOrigin(state: CompetitionState, distance: number, pair: number, entry: EntryId): RaceKey | null {
  const grant = grants(state, distance, pair).findLast(({ of }) => firstRunner(state, distance, of) === entry);
  return grant === undefined ? null : { distance, ...grant.of };
}
