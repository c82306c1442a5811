/** The record flags of each result: which, how sure, and whether they still stand (rules R4–R6, R8). */
import type { RecordScope } from '../facts/recordFacts.ts';
import { isSameRace, raceKeyText, type EntryId, type RaceKey, type Seq } from '../primitives/ids.ts';
import { memoBy } from '../primitives/memo.ts';
import type { Millis } from '../primitives/time.ts';
import { recordStory, type Claim, type Holding, type RecordStory } from './recordBook.ts';
import { releaseOf, type ReleaseState } from './release.ts';
import type { CompetitionState } from './state.ts';

export type RecordFlagState = 'pending' | 'confirmed' | 'ratified' | 'withdrawn';

export interface RecordFlag {
  readonly scope: RecordScope;
  readonly kind: 'new' | 'equalled';
  readonly race: RaceKey;
  readonly entry: EntryId;
  readonly timeMs: Millis;
  /** What stood before: whose record it was. */
  readonly previous: Holding;
  readonly state: RecordFlagState;
  readonly release: ReleaseState;
  /** A later finish moved the line on: true when set, no longer the record (R5). */
  readonly isSuperseded: boolean;
  /** The fact that made the flag true. */
  readonly since: Seq;
}

/** All flags that hold or were refused by an official, in the order in which they were earned. */
export function recordFlags(state: CompetitionState): readonly RecordFlag[] {
  return flagsIn(recordStory(state));
}

const flagsIn = memoBy(({ claims, releaseRule }: RecordStory): readonly RecordFlag[] =>
  claims.map((claim, index) => ({
    scope: claim.scope,
    kind: claim.kind,
    race: claim.race.key,
    entry: claim.race.entry,
    timeMs: claim.finish.elapsedMs,
    previous: claim.previous,
    state: stateOf(claim),
    release: releaseOf(claim.race, claim.scope, releaseRule),
    isSuperseded: !claim.isRefused && claims.slice(index + 1).some((later) => movesPast(later, claim)),
    since: claim.finish.seq,
  })),
);

function stateOf({ race, scope, isRefused }: Claim): RecordFlagState {
  if (isRefused) return 'withdrawn';
  if (race.claims.get(scope)?.verdict === 'ratified') return 'ratified';
  return race.isConfirmed ? 'confirmed' : 'pending';
}

/** Faster and of the same line; two equal marks of one moment leave each other standing. */
function movesPast(later: Claim, claim: Claim): boolean {
  const isSameLine = later.key === claim.key && later.kind === 'new' && !later.isRefused;
  return isSameLine && later.finish.elapsedMs < claim.finish.elapsedMs;
}

export function flagsOfRace(state: CompetitionState, race: RaceKey): readonly RecordFlag[] {
  return recordFlags(state).filter((flag) => isSameRace(flag.race, race));
}

/** Heaviest first (R4). */
const WEIGHT: Readonly<Record<RecordScope, number>> = { WR: 0, OR: 1, TR: 2, NR: 2, PB: 3, SB: 4 };

/** What a row shows of a result's flags: at most two, heaviest first, nothing that heavier ones which stand already say. */
export function shownFlags(flags: readonly RecordFlag[]): readonly RecordFlag[] {
  const scopes = new Set(flags.filter((flag) => flag.state !== 'withdrawn').map((flag) => flag.scope));
  const impliesPb = scopes.has('WR') || scopes.has('NR');
  return flags
    .filter(({ scope }) => !(scope === 'PB' && impliesPb) && !(scope === 'SB' && (impliesPb || scopes.has('PB'))))
    .toSorted((a, b) => WEIGHT[a.scope] - WEIGHT[b.scope])
    .slice(0, 2);
}

/** Tells one flag from another across states: what, where, and whose, since lanes may be swapped. */
export function flagKey({ scope, race, entry }: RecordFlag): string {
  return `${scope}/${raceKeyText(race)}/${entry}`;
}

/** Flags that stand: not refused. */
export function standingFlags(state: CompetitionState): readonly RecordFlag[] {
  return recordFlags(state).filter((flag) => flag.state !== 'withdrawn');
}
