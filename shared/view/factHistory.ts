/** What happened, newest first, in parts that a language makes lines of. */
import type { Fact } from '../facts/fact.ts';
import type { RaceKey, Seq } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import { retractedSeqs } from '../project/effective.ts';
import { factsOf } from '../project/fold.ts';
import { raceOf } from '../project/pairs.ts';
import { plainFacts } from '../project/plainFacts.ts';
import type { CompetitionState } from '../project/state.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { skaterName } from './rows.ts';

export interface HistoryLine {
  readonly seq: Seq;
  readonly at: WallInstant;
  readonly fact: Fact;
  /** Whom it is about; null for a pair, a distance or the competition. */
  readonly surname: string | null;
  readonly time: string | null;
  /** Undone, and not redone since. */
  readonly isRetracted: boolean;
  /** The fact whose place it took. */
  readonly replaces: Seq | null;
}

export interface HistoryOptions {
  /** Undoing and redoing have lines of their own. */
  readonly withUndoing?: boolean;
}

export function factHistory(
  state: CompetitionState,
  most: number,
  locale: NumberLocale,
  { withUndoing = false }: HistoryOptions = {},
): readonly HistoryLine[] {
  const retracted = retractedSeqs(state);
  return (withUndoing ? factsOf(state) : plainFacts(state))
    .slice(-most)
    .toReversed()
    .map(({ seq, at, fact, replaces }) => ({
      seq,
      at,
      fact,
      surname: surnameOf(state, fact),
      time: 'elapsedMs' in fact ? raceTimeText(fact.elapsedMs, locale) : null,
      isRetracted: retracted.has(seq),
      replaces: replaces ?? null,
    }));
}

function surnameOf(state: CompetitionState, fact: Fact): string | null {
  if (!('lane' in fact) || !('wave' in fact) || fact.lane === null) return null;
  const key: RaceKey = { distance: fact.distance, pair: fact.pair, wave: fact.wave, lane: fact.lane };
  const race = raceOf(state, key);
  return race === null ? null : skaterName(state, race.entry).surname;
}
