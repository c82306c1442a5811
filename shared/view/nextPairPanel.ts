/** The introduction of a pair: who starts in which lane, what they have skated before, and the time to beat. */
import type { EntryId, StartLane, Wave } from '../primitives/ids.ts';
import { pairs, type PairTrace } from '../project/pairs.ts';
import { bestsOf, type Holding } from '../project/recordBook.ts';
import type { CompetitionState } from '../project/state.ts';
import { leader } from '../project/standings.ts';
import { armbandOf, type Armband } from '../rules/track.ts';
import { raceTimeText, type NumberLocale } from './format.ts';
import { placeText } from './recordBlock.ts';
import { recordBadgeOf, skaterName, type BadgeView, type SkaterName } from './rows.ts';

export interface BestView {
  readonly time: string;
  readonly place: string | null;
}

export interface LaneCard {
  readonly id: string;
  readonly lane: StartLane;
  readonly armband: Armband;
  /** Null for an empty lane. */
  readonly starter: { readonly skater: SkaterName; readonly pb: BestView | null; readonly sb: BestView | null } | null;
}

export interface ToBeatView {
  readonly skater: SkaterName;
  readonly pair: number;
  readonly time: string;
  readonly badge: BadgeView | null;
}

export interface NextPairView {
  /** Inner before outer, the first start before the second. */
  readonly cards: readonly LaneCard[];
  /** Null before anybody has a time. */
  readonly toBeat: ToBeatView | null;
  readonly isLastPair: boolean;
  /** The pair was called back and starts again. */
  readonly hasFalseStart: boolean;
}

export function nextPairView(state: CompetitionState, trace: PairTrace, locale: NumberLocale): NextPairView {
  const waves: readonly Wave[] = trace.races.some((race) => race.key.wave === 2) ? [1, 2] : [1];
  const slots = waves.flatMap((wave) => (['inner', 'outer'] as const).map((lane) => ({ wave, lane })));
  return {
    cards: slots.map(({ wave, lane }) => {
      const race = trace.races.find(({ key }) => key.wave === wave && key.lane === lane);
      const starter = race === undefined ? null : starterOf(state, trace.distance, race.entry, locale);
      return { id: `${wave}/${lane}`, lane, armband: armbandOf(wave, lane), starter };
    }),
    toBeat: toBeat(state, trace.distance, locale),
    isLastPair: pairs(state, trace.distance).every(({ pair }) => pair <= trace.pair),
    hasFalseStart: trace.falseStarts.length > 0,
  };
}

function starterOf(
  state: CompetitionState,
  distance: number,
  entry: EntryId,
  locale: NumberLocale,
): LaneCard['starter'] {
  const { pb, sb } = bestsOf(state, distance, entry);
  return { skater: skaterName(state, entry), pb: bestView(pb, locale), sb: bestView(sb, locale) };
}

export function bestView(best: Holding | null, locale: NumberLocale): BestView | null {
  return best === null ? null : { time: raceTimeText(best.timeMs, locale), place: placeText(best) };
}

export function toBeat(state: CompetitionState, distance: number, locale: NumberLocale): ToBeatView | null {
  const first = leader(state, distance);
  if (first === null || first.finish === null) return null;
  return {
    skater: skaterName(state, first.entry),
    pair: first.race.pair,
    time: raceTimeText(first.finish.elapsedMs, locale),
    badge: recordBadgeOf(state, first.race),
  };
}
