/** Who stands in which pair and lane: the published list, with re-skates added and the pairs' own changes applied. */
import type { StartListSlot } from '../facts/startListFacts.ts';
import { memoByNumber, memoByTwo } from '../primitives/memo.ts';
import type { RaceKey } from '../primitives/ids.ts';
import type { EffectiveFact } from './effective.ts';
import { gatherPair, laneKey, type LaneKey, type PairRecord } from './pairRecord.ts';
import { factsOfKind, pairFacts, publishedStartList } from './programme.ts';
import type { CompetitionState } from './state.ts';

/** Numbers of all pairs, ascending: those of the published list and those granted as re-skates. */
export const pairNumbers = memoByNumber((state: CompetitionState, distance): readonly number[] => {
  const published = publishedStartList(state, distance).slots.map((slot) => slot.pair);
  const granted = Object.keys(state.distances[distance]?.pairs ?? {})
    .map(Number)
    .filter((pair) => grants(state, distance, pair).length > 0);
  return [...new Set([...published, ...granted])].toSorted((a, b) => a - b);
});

function grants(state: CompetitionState, distance: number, pair: number) {
  return factsOfKind(pairFacts(state, distance, pair), 'ReskateGranted');
}

/** The pair as its facts say; remembered while neither its facts nor its part of the start list change. */
export function pairRecord(state: CompetitionState, distance: number, pair: number): PairRecord {
  return gather(slotsOf(state, distance, pair), pairFacts(state, distance, pair));
}

const gather = memoByTwo((slots: readonly StartListSlot[], facts: readonly EffectiveFact[]) => gatherPair(slots, facts));

function slotsOf(state: CompetitionState, distance: number, pair: number): readonly StartListSlot[] {
  const { slots } = publishedStartList(state, distance);
  const published = publishedByPair(slots, pair);
  const granted = grants(state, distance, pair);
  if (granted.length === 0) return published;
  const reskaters = granted.flatMap(({ wave, lane, of }) => {
    // A re-skate of a re-skate is refused, so this leaves re-skaters out: it looks one pair back and can never go in circles.
    const origin = gather(publishedByPair(slots, of.pair), pairFacts(state, distance, of.pair)).slots.get(laneKey(of));
    return origin === undefined ? [] : [{ pair, wave, lane, entry: origin.entry }];
  });
  return [...published, ...reskaters];
}

const publishedByPair = memoByNumber((slots: readonly StartListSlot[], pair): readonly StartListSlot[] =>
  slots.filter((slot) => slot.pair === pair),
);

/** The run which the run in this lane repeats; null when it is a first run. */
export function reskateOrigin(state: CompetitionState, distance: number, pair: number, lane: LaneKey): RaceKey | null {
  const grant = grants(state, distance, pair).findLast((granted) => laneKey(granted) === lane);
  return grant === undefined ? null : { distance, ...grant.of };
}
