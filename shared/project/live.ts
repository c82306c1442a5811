/** What is happening now: the distance and the pair that were called or started last. */
import { memoBy } from '../primitives/memo.ts';
import { isOver, lastPassage, type Race } from './race.ts';
import { pairs, type PairTrace } from './pairs.ts';
import { programme, isOfficial } from './programme.ts';
import type { CompetitionState } from './state.ts';

/** The pair on the ice, or the last one that was; null before the first call. */
export const livePair = memoBy((state: CompetitionState): PairTrace | null =>
  programme(state)
    .flatMap(({ distance }) => pairs(state, distance))
    .filter((trace) => trace.onIceOrder > 0)
    .reduce<PairTrace | null>(
      (last, trace) => (last === null || trace.onIceOrder > last.onIceOrder ? trace : last),
      null,
    ),
);

/** The distance of the pair on the ice, else the first one that is not official; null in an empty programme. */
export function liveDistance(state: CompetitionState): number | null {
  const onIce = livePair(state);
  if (onIce !== null) return onIce.distance;
  const opened = programme(state);
  return (opened.find(({ distance }) => !isOfficial(state, distance)) ?? opened.at(-1))?.distance ?? null;
}

/** The pair after the live one that has not been skated; null at the end. */
export function nextPair(state: CompetitionState): PairTrace | null {
  const distance = liveDistance(state);
  if (distance === null) return null;
  return pairsAfter(state, distance, livePair(state)?.pair ?? 0)[0] ?? null;
}

/** The pairs of a distance behind this one that have not been skated. */
export function pairsAfter(state: CompetitionState, distance: number, pair: number): readonly PairTrace[] {
  return pairs(state, distance).filter((trace) => trace.pair > pair && isStillToSkate(trace));
}

/** Somebody is left in it who has neither started nor been marked. */
function isStillToSkate({ phase, races }: PairTrace): boolean {
  return (phase === 'scheduled' || phase === 'called') && races.some((race) => !isOver(race));
}

/** The races still under way in a pair. */
export function racesUnderWay(trace: PairTrace): readonly Race[] {
  return trace.phase === 'racing' ? trace.races.filter((race) => !isOver(race)) : [];
}

/** Metres of the last point a race has passed; 0 before the first. */
export function passedM(race: Race): number {
  return lastPassage(race)?.pointM ?? 0;
}
