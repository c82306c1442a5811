/** Questions every decider asks first: each answers null when all is well, or the refusal. */
import type { FactKind } from '../facts/fact.ts';
import type { EntryId, RaceKey, Seq, StartLane, Wave } from '../primitives/ids.ts';
import { livePair } from '../project/live.ts';
import { pairs, pairTrace, type PairTrace } from '../project/pairs.ts';
import {
  competition,
  distance as distanceOf,
  entries,
  isOfficial,
  pairFacts,
  programme,
} from '../project/programme.ts';
import type { Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { refusal, type Refusal } from './refusal.ts';

interface OfDistance {
  readonly distance: number;
}
interface OfPair extends OfDistance {
  readonly pair: number;
}

/** The first problem among checks that are made in order and only as far as needed. */
export function firstProblem(...checks: readonly (() => Refusal | null)[]): Refusal | null {
  for (const check of checks) {
    const problem = check();
    if (problem !== null) return problem;
  }
  return null;
}

export function isOpened(state: CompetitionState): Refusal | null {
  if (competition(state) !== null) return null;
  return refusal('WrongPhase', 'noCompetition', {});
}

export function isKnownDistance(state: CompetitionState, { distance }: OfDistance): Refusal | null {
  if (distanceOf(state, distance) !== null) return null;
  const known = programme(state).map((opened) => opened.distance);
  return refusal('UnknownTarget', 'unknownDistance', { distance, known });
}

function isNotOfficial(state: CompetitionState, { distance }: OfDistance): Refusal | null {
  if (!isOfficial(state, distance)) return null;
  return refusal('WrongPhase', 'distanceOfficial', { distance });
}

/** Settings count for every distance, so they stand still once one of them is official. */
export function isNothingOfficial(state: CompetitionState): Refusal | null {
  const found = programme(state).find(({ distance }) => isOfficial(state, distance));
  if (found === undefined) return null;
  return refusal('WrongPhase', 'settingsOfficial', { distance: found.distance });
}

/** The distance takes changes: it exists and is not official. */
export function isOpenDistance(state: CompetitionState, at: OfDistance): Refusal | null {
  return isKnownDistance(state, at) ?? isNotOfficial(state, at);
}

export function isOpenPair(state: CompetitionState, at: OfPair): Refusal | null {
  const problem = isOpenDistance(state, at);
  if (problem !== null || pairTrace(state, at.distance, at.pair) !== null) return problem;
  return refusal('UnknownTarget', 'unknownPair', { distance: at.distance, pair: at.pair });
}

export function isOpenRace(state: CompetitionState, at: RaceKey): Refusal | null {
  const problem = isOpenPair(state, at);
  if (problem !== null || findRace(pairTrace(state, at.distance, at.pair), at) !== null) return problem;
  return refusal('UnknownTarget', 'emptyLane', { pair: at.pair, lane: at.lane, wave: at.wave });
}

export function findRace(trace: PairTrace | null, at: { readonly wave: Wave; readonly lane: StartLane }): Race | null {
  return trace?.races.find(({ key }) => key.wave === at.wave && key.lane === at.lane) ?? null;
}

interface LaneDecision {
  readonly pair: number;
  readonly kind: FactKind;
  readonly seq: Seq;
}

const LANE_DECISIONS: ReadonlySet<FactKind> = new Set<FactKind>([
  'SkaterSubstituted',
  'SkaterWithdrawn',
  'LanesSwapped',
  'FalseStartGiven',
  'IrmGiven',
  'RemarkAdded',
  'ReskateGranted',
]);

/** The first fact that changed or judged a lane of the distance and outlives a recall; null when there is none. */
export function laneDecision(state: CompetitionState, distance: number): LaneDecision | null {
  for (const { pair } of pairs(state, distance)) {
    const found = pairFacts(state, distance, pair).find(({ fact }) => LANE_DECISIONS.has(fact.kind));
    if (found !== undefined) return { pair, kind: found.fact.kind, seq: found.seq };
  }
  return null;
}

export function isKnownEntry(state: CompetitionState, entry: EntryId): Refusal | null {
  if (entries(state).has(entry)) return null;
  return refusal('UnknownTarget', 'unknownEntry', { entry });
}

export function isOnIce(state: CompetitionState, at: OfPair): Refusal | null {
  const live = livePair(state);
  if (live?.distance === at.distance && live.pair === at.pair) return null;
  if (live === null) return refusal('WrongPhase', 'pairNotOnIce', { pair: at.pair });
  const other = { livePair: live.pair, liveDistance: live.distance };
  return refusal('WrongPhase', 'otherPairOnIce', { pair: at.pair, ...other });
}
