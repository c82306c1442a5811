/**
 * What a press means that is made when somebody crosses the line on a picture that comes late. It is the newest crossing by
 * which a skater was the first of the wave at a point, so that a mate who has followed since is not taken for the skater on
 * the picture. The delay is the time from that crossing to the press, both on the server's clock.
 */
import { LONGEST_DELAY_MS } from '../primitives/delay.ts';
import { pairs, type PairTrace } from '../project/pairs.ts';
import { distance as distanceOf, programme } from '../project/programme.ts';
import type { Passage, Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { runningView } from './raceClock.ts';
import { skaterName } from './rows.ts';

export interface TapMeaning {
  readonly surname: string;
  readonly pointM: number;
  readonly isFinish: boolean;
  readonly time: string;
  readonly delayMs: number;
}

export interface TapView {
  /** Null where a press means nothing. */
  readonly meant: TapMeaning | null;
  readonly why: 'noCrossing' | 'tooLongAgo' | null;
  /** When a press will mean another crossing, or none, although no fact comes. */
  readonly validUntil: number | null;
}

interface Crossing {
  readonly race: Race;
  readonly passage: Passage;
  /** On the server's clock. */
  readonly at: number;
}

/** @param now instant of the press on the server's clock */
export function tapAt(state: CompetitionState, now: number, locale: NumberLocale): TapView {
  const crossings = programme(state)
    .flatMap(({ distance }) => pairs(state, distance))
    .flatMap((trace) => firstCrossings(state, trace));
  const newest = crossings.filter(({ at }) => at <= now).reduce<Crossing | null>(later, null);
  const ahead = crossings.filter(({ at }) => at > now).map(({ at }) => at);
  if (newest === null) return { meant: null, why: 'noCrossing', validUntil: soonest(ahead) };
  const goneAt = newest.at + LONGEST_DELAY_MS;
  if (now > goneAt) return { meant: null, why: 'tooLongAgo', validUntil: soonest(ahead) };
  return { meant: meaningOf(state, newest, now, locale), why: null, validUntil: soonest([...ahead, goneAt + 1]) };
}

function meaningOf(state: CompetitionState, crossing: Crossing, now: number, locale: NumberLocale): TapMeaning {
  const { race, passage, at } = crossing;
  return {
    surname: skaterName(state, race.entry).surname,
    pointM: passage.pointM,
    isFinish: passage.pointM === distanceOf(state, race.key.distance)?.lengthM,
    time: raceTimeText(passage.elapsedMs, locale),
    delayMs: Math.min(LONGEST_DELAY_MS, Math.round(now - at)),
  };
}

/** Of each wave, whoever was first at each point; of two that were heard of at one instant the faster. */
function firstCrossings(state: CompetitionState, { races }: PairTrace): readonly Crossing[] {
  const firsts = new Map<string, Crossing>();
  for (const race of races) {
    for (const passage of race.passages) {
      const place = `${race.key.wave}/${passage.pointM}`;
      const crossing = { race, passage, at: crossedAt(state, race, passage) };
      const first = firsts.get(place);
      if (first === undefined || isBefore(crossing, first)) firsts.set(place, crossing);
    }
  }
  return [...firsts.values()];
}

/**
 * The gun and the time taken tell it, however late the time came; where the gun was noted late, the first word of the
 * crossing does: nobody hears of it before it happens.
 */
function crossedAt(state: CompetitionState, { startedAt }: Race, { elapsedMs, readings }: Passage): number {
  const heardAt = Math.min(...readings.map(({ at }) => at));
  if (startedAt === null) return heardAt;
  return Math.min(heardAt, startedAt + elapsedMs / runningView(state, startedAt).speed);
}

function isBefore(one: Crossing, other: Crossing): boolean {
  return one.at < other.at || (one.at === other.at && one.passage.elapsedMs < other.passage.elapsedMs);
}

/** Of two at one instant the one further on in the programme. */
function later(best: Crossing | null, next: Crossing): Crossing {
  return best === null || next.at >= best.at ? next : best;
}

function soonest(instants: readonly number[]): number | null {
  return instants.length === 0 ? null : Math.min(...instants);
}
