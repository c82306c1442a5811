/** Which scene the arena shows, told by the state and the server's clock alone, so that every screen agrees (rules D1, D3). */
import type { WallInstant } from '../primitives/time.ts';
import { livePair } from '../project/live.ts';
import { leaderBefore, takesLead } from '../project/marks.ts';
import { compareMoments } from '../project/moment.ts';
import type { PairTrace } from '../project/pairs.ts';
import { competition, pairFacts } from '../project/programme.ts';
import { validFinish, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { noticeAt, type AfterRace } from './arenaNotices.ts';
import { restScene } from './arenaRest.ts';
import type { Correction } from './correctionsSeen.ts';
import { recordsToTell, type RecordTold } from './recordMoment.ts';

export type ArenaSceneName =
  | 'holding'
  | 'nextPair'
  | 'race'
  | 'finish'
  | 'record'
  | 'correction'
  | 'standings'
  | 'iceBreak'
  | 'podium';

/** How long things stand: less when a rehearsal plays fast, but never a blink. */
const RESULT_HOLD_MS = 12_000;
const SHORTEST_HOLD_MS = 5000;
/** The time and the gap of a skater who set a record without leading, before the record is told. */
const BEFORE_RECORD_MS = 4000;
const RECORD_HOLD_MS = 8000;

export interface ArenaMoment {
  readonly scene: ArenaSceneName;
  readonly pair: PairTrace | null;
  /** The race that took the lead and therefore the stage; null outside the finish scene. */
  readonly winner: Race | null;
  readonly record: RecordTold | null;
  readonly correction: Correction | null;
  /** Since when the scene is on; null when that does not matter to it. */
  readonly since: number | null;
  /** When the scene ends by itself; null when only a fact can end it. */
  readonly until: number | null;
  /** When the standings first came after this pair; null before that. */
  readonly restFrom: number | null;
}

const NOTHING = { winner: null, record: null, correction: null, since: null, until: null, restFrom: null };

export function arenaMoment(state: CompetitionState, now: number): ArenaMoment {
  const pair = livePair(state);
  if (pair === null || pair.phase === 'scheduled') return { ...NOTHING, scene: 'holding', pair };
  if (pair.phase === 'racing') return { ...NOTHING, ...raceOrFinish(state, pair) };
  const timeline = pair.phase === 'called' ? null : afterRace(state, pair);
  const notice = noticeAt(state, pair, timeline, now);
  const due = timeline === null ? { ...NOTHING, scene: 'nextPair' as const, pair } : dueAt(state, pair, timeline, now);
  if (notice.shown === null) return { ...due, until: earliest(due.until, notice.next) };
  return { ...NOTHING, ...notice.shown, pair, until: notice.next, restFrom: due.restFrom };
}

function raceOrFinish(state: CompetitionState, pair: PairTrace) {
  const winner = newLeader(state, pair);
  return { scene: winner === null ? ('race' as const) : ('finish' as const), pair, winner };
}

interface Timeline extends AfterRace {
  readonly records: readonly RecordTold[];
  readonly recordsFrom: number;
  readonly recordMs: number;
}

function afterRace(state: CompetitionState, pair: PairTrace): Timeline {
  const overAt = endOf(state, pair);
  const records = recordsToTell(state, pair, newLeader(state, pair));
  const recordsFrom = overAt + heldMs(state, BEFORE_RECORD_MS);
  const recordMs = heldMs(state, RECORD_HOLD_MS);
  const startedAt = Math.min(...pair.starts.values(), overAt);
  const restFrom = Math.max(overAt + heldMs(state, RESULT_HOLD_MS), recordsFrom + records.length * recordMs);
  return { startedAt, overAt, records, recordsFrom, recordMs, restFrom };
}

function dueAt(state: CompetitionState, pair: PairTrace, timeline: Timeline, now: number): ArenaMoment {
  const { records, recordsFrom, recordMs, restFrom } = timeline;
  if (now >= restFrom) return { ...NOTHING, ...restScene(state, pair, restFrom, now), pair, restFrom };
  const index = Math.floor((now - recordsFrom) / recordMs);
  const record = records[index];
  if (record !== undefined) {
    return { ...NOTHING, scene: 'record', pair, record, until: recordsFrom + (index + 1) * recordMs };
  }
  const until = records.length > 0 && now < recordsFrom ? recordsFrom : restFrom;
  return { ...NOTHING, ...raceOrFinish(state, pair), until };
}

function earliest(...instants: readonly (number | null)[]): number | null {
  const known = instants.filter((instant) => instant !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** The skater of this pair who took the lead from somebody, the latest if both did; a first finisher takes it from nobody. */
export function newLeader(state: CompetitionState, pair: PairTrace): Race | null {
  const winners = pair.races.filter((race) => {
    const finish = validFinish(race);
    return finish !== null && takesLead(state, race) && leaderBefore(state, pair.distance, finish.moment) !== null;
  });
  return winners.reduce<Race | null>((last, race) => (last === null || isLater(race, last) ? race : last), null);
}

function isLater(a: Race, b: Race): boolean {
  return a.finish !== null && b.finish !== null && compareMoments(a.finish.moment, b.finish.moment) > 0;
}

function speedOf(state: CompetitionState): number {
  return competition(state)?.rehearsal?.speed ?? 1;
}

function heldMs(state: CompetitionState, ms: number): number {
  return Math.max(Math.min(ms, SHORTEST_HOLD_MS), ms / speedOf(state));
}

/** When the last skater came home, by the race clock: a time corrected later does not bring the scene back. */
function endOf(state: CompetitionState, pair: PairTrace): number {
  const ends = pair.races.flatMap(({ finish, startedAt }) => {
    if (finish === null) return [];
    return [startedAt === null ? finish.at : Math.min(finish.at, startedAt + finish.elapsedMs / speedOf(state))];
  });
  const lastMark = (): WallInstant | undefined =>
    pairFacts(state, pair.distance, pair.pair).findLast(({ fact }) => fact.kind === 'IrmGiven')?.at;
  return ends.length > 0 ? Math.max(...ends) : (lastMark() ?? 0);
}
