/**
 * What no correction may do (rule C7): pull away what others stand on, unless one of its own kind takes its place, or put
 * a skater into two places.
 */
import type { Fact } from '../facts/fact.ts';
import type { EntryId } from '../primitives/ids.ts';
import { pairs, races } from '../project/pairs.ts';
import { entries, programme } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { laneDecision } from './checks.ts';
import { refusal, type Refusal } from './refusal.ts';

/** No correction may put a skater into two first runs of a distance; a re-skate is none. */
export function nobodyStandsTwice(before: CompetitionState, after: CompetitionState): Refusal | null {
  for (const { distance } of programme(after)) {
    const known = placesOf(before, distance);
    for (const [entry, places] of placesOf(after, distance)) {
      if (places.length < 2 || (known.get(entry)?.length ?? 0) > 1) continue;
      return refusal('WrongPhase', 'standsTwice', { entry, pairs: places });
    }
  }
  return null;
}

/** The pairs in which each skater stands for a first run. */
function placesOf(state: CompetitionState, distance: number): ReadonlyMap<EntryId, readonly number[]> {
  const places = new Map<EntryId, number[]>();
  for (const { entry, key, reskateOf } of races(state, distance)) {
    if (reskateOf === null) places.set(entry, [...(places.get(entry) ?? []), key.pair]);
  }
  return places;
}

/** `after` is the state without `fact`, and with `heir` in its place if there is one. */
export function carriesNothing(
  fact: Fact | undefined,
  before: CompetitionState,
  after: CompetitionState,
  heir?: Fact,
): Refusal | null {
  if (fact?.kind === 'EntriesRegistered') return everyStarterIsKnown(after);
  if (fact === undefined || (heir !== undefined && isSameFoundation(fact, heir))) return null;
  switch (fact.kind) {
    case 'CompetitionOpened':
      return programme(before).length === 0 ? null : refusal('WrongPhase', 'carriesDistances', {});
    case 'DistanceOpened':
      return pairs(before, fact.distance).length === 0 ? null : refusal('WrongPhase', 'carriesStartList', {});
    case 'StartListPublished':
      return carriesNoPairs(before, fact.distance);
    default:
      return null;
  }
}

function isSameFoundation(fact: Fact, heir: Fact): boolean {
  const distanceIn = (of: Fact) => ('distance' in of ? of.distance : null);
  return fact.kind === heir.kind && distanceIn(fact) === distanceIn(heir);
}

function everyStarterIsKnown(state: CompetitionState): Refusal | null {
  const known = entries(state);
  const starters = programme(state)
    .flatMap(({ distance }) => pairs(state, distance))
    .flatMap((trace) => [...trace.races, ...trace.withdrawn]);
  if (starters.every(({ entry }) => known.has(entry))) return null;
  return refusal('WrongPhase', 'carriesEntries', {});
}

function carriesNoPairs(state: CompetitionState, distance: number): Refusal | null {
  if (pairs(state, distance).some(({ phase }) => phase !== 'scheduled')) {
    return refusal('WrongPhase', 'carriesCalledPairs', {});
  }
  const decided = laneDecision(state, distance);
  if (decided === null) return null;
  return refusal('WrongPhase', 'carriesLaneDecision', { kind: decided.kind, fact: decided.seq });
}
