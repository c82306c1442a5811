/** Green or red: a passage against its reference at that moment (rules M1–M5). */
import { raceKeyText, type EntryId, type RaceKey } from '../primitives/ids.ts';
import { memoByNumber } from '../primitives/memo.ts';
import { shownDifference, type Centis, type Millis } from '../primitives/time.ts';
import { compareMoments, type Moment } from './moment.ts';
import { passingOrder } from './passingOrder.ts';
import { races } from './pairs.ts';
import { competition, distance as distanceOf, timingRules } from './programme.ts';
import { passageAt, validFinish, type Passage, type Race } from './race.ts';
import { comparable } from './ranking.ts';
import { holdingAt } from './recordBook.ts';
import type { CompetitionState } from './state.ts';

export type MarkSign = 'ahead' | 'level' | 'behind' | 'none';

/** The time a passage is compared with; `race` and `entry` are null for a record or a personal best. */
export interface Reference {
  readonly elapsedMs: Millis;
  readonly race: RaceKey | null;
  readonly entry: EntryId | null;
}

/** `gap` is signed, in hundredths: negative is ahead; null without a reference. Sign and gap are one value (M4). */
export interface Mark {
  readonly sign: MarkSign;
  readonly gap: Centis | null;
  readonly reference: Reference | null;
}

const NO_MARK: Mark = { sign: 'none', gap: null, reference: null };

interface Finisher {
  readonly race: Race;
  readonly finish: Passage;
}

/** Valid finishes of a distance in the order in which they happened. */
const finishers = memoByNumber((state: CompetitionState, distance): readonly Finisher[] =>
  races(state, distance)
    .flatMap((race) => {
      const finish = validFinish(race);
      return finish === null ? [] : [{ race, finish }];
    })
    .toSorted((a, b) => compareMoments(a.finish.moment, b.finish.moment)),
);

/** Who led the distance just before a moment: the best valid finish so far; null when nobody had finished. */
export function leaderBefore(state: CompetitionState, distance: number, moment: Moment): Finisher | null {
  let best: Finisher | null = null;
  for (const finisher of finishers(state, distance)) {
    if (compareMoments(finisher.finish.moment, moment) >= 0) break;
    if (best === null || isFaster(state, finisher.finish, best.finish)) best = finisher;
  }
  return best;
}

/** In the unit in which results are equal (K2). */
function isFaster(state: CompetitionState, finish: Passage, other: Passage): boolean {
  const { rankUnit } = timingRules(state);
  return comparable(finish.elapsedMs, rankUnit) < comparable(other.elapsedMs, rankUnit);
}

/** The mark of one passage as it was shown at its moment. */
export function markOf(state: CompetitionState, race: Race, passage: Passage): Mark {
  const reference = referenceFor(state, race, passage);
  if (reference === null) return NO_MARK;
  const gap = shownDifference(passage.elapsedMs, reference.elapsedMs, timingRules(state).difference);
  return { sign: signOf(gap), gap, reference };
}

export function signOf(gap: Centis): MarkSign {
  if (gap === 0) return 'level';
  return gap < 0 ? 'ahead' : 'behind';
}

function referenceFor(state: CompetitionState, race: Race, passage: Passage): Reference | null {
  const { distance } = race.key;
  switch (timingRules(state).markReference) {
    case 'leader':
      return fromRace(leaderBefore(state, distance, passage.moment)?.race ?? null, passage.pointM);
    case 'bestAtPoint': {
      const earlier = passingOrder(state, distance, passage.pointM).find(
        ({ item }) => compareMoments(item.passage.moment, passage.moment) < 0,
      );
      return fromRace(earlier?.item.race ?? null, passage.pointM);
    }
    case 'opponent':
      return fromRace(opponentOf(state, race), passage.pointM);
    case 'record':
      return fromBook(state, race, passage, competition(state)?.level === 'olympic' ? 'OR' : 'WR');
    case 'personalBest':
      return fromBook(state, race, passage, 'PB');
  }
}

function fromRace(race: Race | null, pointM: number): Reference | null {
  const passage = race === null ? null : passageAt(race, pointM);
  if (race === null || passage === null) return null;
  return { elapsedMs: passage.elapsedMs, race: race.key, entry: race.entry };
}

function opponentOf(state: CompetitionState, race: Race): Race | null {
  const { pair, wave } = race.key;
  const own = raceKeyText(race.key);
  const isMate = (other: Race) =>
    other.key.pair === pair && other.key.wave === wave && raceKeyText(other.key) !== own && other.irm?.irm !== 'DQ';
  return races(state, race.key.distance).find(isMate) ?? null;
}

/** The splits of a record are not known, so it is a reference at the finish only. */
function fromBook(state: CompetitionState, race: Race, passage: Passage, scope: 'WR' | 'OR' | 'PB'): Reference | null {
  if (passage.pointM !== distanceOf(state, race.key.distance)?.lengthM) return null;
  const holding = holdingAt(state, race, scope, passage.moment);
  return holding === null ? null : { elapsedMs: holding.timeMs, race: holding.race, entry: holding.entry };
}

/** Whether a finish takes the lead at its moment: nobody had finished, or it is faster. */
export function takesLead(state: CompetitionState, race: Race): boolean {
  const finish = validFinish(race);
  if (finish === null) return false;
  const before = leaderBefore(state, race.key.distance, finish.moment);
  return before === null || isFaster(state, finish, before.finish);
}
