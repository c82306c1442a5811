/** Which scene the arena shows, chosen from what happens on the ice and how long ago the last pair came home. */
import type { WallInstant } from '../primitives/time.ts';
import { livePair } from '../project/live.ts';
import { leaderBefore, takesLead } from '../project/marks.ts';
import { compareMoments } from '../project/moment.ts';
import type { PairTrace } from '../project/pairs.ts';
import { competition, pairFacts } from '../project/programme.ts';
import { validFinish, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';

export type ArenaSceneName = 'holding' | 'nextPair' | 'race' | 'finish' | 'standings';

/** How long the result of a pair stays before the standings come: less when a rehearsal plays fast, but never a blink. */
const RESULT_HOLD_MS = 12_000;
const SHORTEST_HOLD_MS = 5000;

export interface ArenaMoment {
  readonly scene: ArenaSceneName;
  readonly pair: PairTrace | null;
  /** The race that took the lead and therefore the stage; null outside the finish scene. */
  readonly winner: Race | null;
  /** Since when the scene is on; null when that does not matter to it. */
  readonly since: number | null;
  /** When the scene ends by itself; null when only a fact can end it. */
  readonly until: number | null;
}

export function arenaMoment(state: CompetitionState, now: number): ArenaMoment {
  const pair = livePair(state);
  if (pair === null || pair.phase === 'scheduled')
    return { scene: 'holding', pair, winner: null, since: null, until: null };
  if (pair.phase === 'called') return { scene: 'nextPair', pair, winner: null, since: null, until: null };
  const overAt = pair.phase === 'racing' ? null : endOf(state, pair);
  const standingsFrom = overAt === null ? null : overAt + Math.max(SHORTEST_HOLD_MS, RESULT_HOLD_MS / speedOf(state));
  if (standingsFrom !== null && now >= standingsFrom) {
    return { scene: 'standings', pair, winner: null, since: standingsFrom, until: null };
  }
  const winner = newLeader(state, pair);
  return { scene: winner === null ? 'race' : 'finish', pair, winner, since: null, until: standingsFrom };
}

/** The skater of this pair who took the lead from somebody, the latest if both did; a first finisher takes it from nobody. */
function newLeader(state: CompetitionState, pair: PairTrace): Race | null {
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
