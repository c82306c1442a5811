/** What stands on the arena while nobody skates: standings, a break with its countdown, and at the end the podium (rule D1). */
import { effectiveFacts } from '../project/effective.ts';
import { nextPair } from '../project/live.ts';
import type { PairTrace } from '../project/pairs.ts';
import { competition, iceBreakAfter, pairFacts } from '../project/programme.ts';
import { standings } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';

export interface RestScene {
  readonly scene: 'standings' | 'iceBreak' | 'podium';
  readonly since: number;
  readonly until: number | null;
}

export const PAGE_MS = 8000;
const ROWS_A_PAGE = 10;
const FEWEST_PAGES = 2;
const PODIUM_MS = 16_000;
const BREAK_MS = 32_000;

export function restScene(state: CompetitionState, pair: PairTrace, restFrom: number, now: number): RestScene {
  const standingsMs = PAGE_MS * Math.max(FEWEST_PAGES, Math.ceil(standings(state, pair.distance).length / ROWS_A_PAGE));
  const other = alternative(state, pair, restFrom + standingsMs);
  if (other === null) return { scene: 'standings', since: restFrom, until: null };
  const { from, scene, forMs } = other;
  if (now < from) return { scene: 'standings', since: restFrom, until: from };
  const round = Math.floor((now - from) / (forMs + standingsMs));
  const begin = from + round * (forMs + standingsMs);
  return now < begin + forMs
    ? { scene, since: begin, until: begin + forMs }
    : { scene: 'standings', since: begin + forMs, until: begin + forMs + standingsMs };
}

/** What takes turns with the standings, and from when on. */
function alternative(state: CompetitionState, pair: PairTrace, earliest: number) {
  if (nextPair(state) === null) {
    const from = Math.max(earliest, officialAt(state, pair.distance) ?? 0);
    return { scene: 'podium' as const, from, forMs: PODIUM_MS };
  }
  const ends = iceBreakEnd(state, pair);
  return ends === null ? null : { scene: 'iceBreak' as const, from: earliest, forMs: BREAK_MS };
}

function officialAt(state: CompetitionState, distance: number): number | null {
  const facts = effectiveFacts(state, state.distances[distance]?.facts ?? []);
  return facts.find(({ fact }) => fact.kind === 'DistanceMadeOfficial')?.at ?? null;
}

export interface BreakEnd {
  readonly endsAt: number;
  /** Seconds of a rehearsal pass faster or slower. */
  readonly speed: number;
}

/** When the next start is due after this pair; null without a break, and before the pair is confirmed. */
export function iceBreakEnd(state: CompetitionState, { distance, pair, phase }: PairTrace): BreakEnd | null {
  const planned = iceBreakAfter(state, distance, pair);
  const confirmed = pairFacts(state, distance, pair).findLast(({ fact }) => fact.kind === 'PairConfirmed');
  if (planned === null || confirmed === undefined || phase !== 'confirmed') return null;
  const speed = competition(state)?.rehearsal?.speed ?? 1;
  return { endsAt: confirmed.at + (planned.minutes * 60_000) / speed, speed };
}
