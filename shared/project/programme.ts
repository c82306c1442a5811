/** What the competition is: its title, settings, distances and entries, as last stated. */
import type { FactKind, FactOf } from '../facts/fact.ts';
import type { CompetitionOpened, DistanceOpened, Entry, TimingRules } from '../facts/programmeFacts.ts';
import type { IceBreak, StartListSlot } from '../facts/startListFacts.ts';
import { memoBy } from '../primitives/memo.ts';
import type { EntryId } from '../primitives/ids.ts';
import { DEFAULT_TIMING_RULES } from '../rules/timingRules.ts';
import { effectiveFacts, type EffectiveFact } from './effective.ts';
import type { CompetitionState } from './state.ts';

const NO_FACTS: readonly EffectiveFact[] = [];

/** The facts of one kind that hold, in order. */
export function factsOfKind<Kind extends FactKind>(
  facts: readonly EffectiveFact[],
  kind: Kind,
): readonly FactOf<Kind>[] {
  return facts.flatMap(({ fact }) => (fact.kind === kind ? [fact as FactOf<Kind>] : []));
}

export function competitionFacts(state: CompetitionState): readonly EffectiveFact[] {
  return effectiveFacts(state, state.facts);
}

function distanceFacts(state: CompetitionState, number: number): readonly EffectiveFact[] {
  const log = state.distances[number];
  return log === undefined ? NO_FACTS : effectiveFacts(state, log.facts);
}

export function pairFacts(state: CompetitionState, number: number, pair: number): readonly EffectiveFact[] {
  const facts = state.distances[number]?.pairs[pair];
  return facts === undefined ? NO_FACTS : effectiveFacts(state, facts);
}

/** Looked up once a list: everything that is drawn asks for it, and hardly any fact of a race changes it. */
function lastOfKind<Kind extends FactKind>(kind: Kind): (facts: readonly EffectiveFact[]) => FactOf<Kind> | null {
  return memoBy((facts: readonly EffectiveFact[]) => factsOfKind(facts, kind).at(-1) ?? null);
}

const lastOpening = lastOfKind('CompetitionOpened');
const lastRules = lastOfKind('TimingRulesSet');
const lastDistance = lastOfKind('DistanceOpened');
const lastStartList = lastOfKind('StartListPublished');
const lastOfficial = lastOfKind('DistanceMadeOfficial');

/** Null before the competition is opened. */
export function competition(state: CompetitionState): CompetitionOpened | null {
  return lastOpening(competitionFacts(state));
}

export function timingRules(state: CompetitionState): TimingRules {
  return lastRules(competitionFacts(state))?.rules ?? DEFAULT_TIMING_RULES;
}

/** Every entry by its id; a later registration of the same id replaces the earlier one. */
export const entries = memoBy((state: CompetitionState): ReadonlyMap<EntryId, Entry> =>
  entriesIn(competitionFacts(state)),
);

const entriesIn = memoBy((facts: readonly EffectiveFact[]): ReadonlyMap<EntryId, Entry> => {
  const registered = factsOfKind(facts, 'EntriesRegistered').flatMap((fact) => fact.entries);
  return new Map(registered.map((entry) => [entry.entry, entry]));
});

/** Null when the programme has no such distance. */
export function distance(state: CompetitionState, number: number): DistanceOpened | null {
  return lastDistance(distanceFacts(state, number));
}

/** The distances of the programme, by number. */
export const programme = memoBy((state: CompetitionState): readonly DistanceOpened[] =>
  Object.keys(state.distances)
    .map((number) => distance(state, Number(number)))
    .filter((opened) => opened !== null)
    .toSorted((a, b) => a.distance - b.distance),
);

export interface PublishedStartList {
  readonly slots: readonly StartListSlot[];
  readonly iceBreaks: readonly IceBreak[];
}

const NO_START_LIST: PublishedStartList = { slots: [], iceBreaks: [] };

/** The start list as published; withdrawals, substitutions and swaps are facts of its pairs. */
export function publishedStartList(state: CompetitionState, number: number): PublishedStartList {
  return lastStartList(distanceFacts(state, number)) ?? NO_START_LIST;
}

export function isOfficial(state: CompetitionState, number: number): boolean {
  return lastOfficial(distanceFacts(state, number)) !== null;
}

export function iceBreakAfter(state: CompetitionState, number: number, pair: number): IceBreak | null {
  return publishedStartList(state, number).iceBreaks.find((iceBreak) => iceBreak.afterPair === pair) ?? null;
}
