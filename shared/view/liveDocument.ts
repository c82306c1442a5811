/** What happens now, for a program that polls: the pair on the ice, who leads, and who is next. */
import * as v from 'valibot';
import { memoBy } from '../primitives/memo.ts';
import { livePair, liveDistance, nextPair, passedM } from '../project/live.ts';
import type { PairTrace } from '../project/pairs.ts';
import { distance as distanceOf } from '../project/programme.ts';
import { isOver, type Race } from '../project/race.ts';
import { leader } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { lapsToGo } from '../rules/distances.ts';
import { pairDocument, pairDocumentOf } from './distanceDocument.ts';
import { distanceTitle, whole } from './documentParts.ts';
import { standingsRow, standingsRowOf } from './standingsDocument.ts';

export const liveDocument = v.object({
  seq: whole,
  /** Null in an empty programme. */
  distance: v.nullable(v.object(distanceTitle)),
  /** On the ice, or the last that was; null before the first call. */
  pair: v.nullable(pairDocument),
  /** For the skater of the pair who has the fewest left; null when nobody is racing. Half laps count: 1.5, 0.5. */
  lapsToGo: v.nullable(v.number()),
  leader: v.nullable(standingsRow),
  next: v.nullable(pairDocument),
});
export type LiveDocument = v.InferOutput<typeof liveDocument>;

export const liveDocumentOf = memoBy((state: CompetitionState): LiveDocument => {
  const number = liveDistance(state);
  const opened = number === null ? null : distanceOf(state, number);
  const [trace, next] = [livePair(state), nextPair(state)];
  const first = number === null ? null : leader(state, number);
  return {
    seq: state.seq,
    distance:
      opened === null
        ? null
        : { distance: opened.distance, lengthM: opened.lengthM, gender: opened.gender, label: opened.label },
    pair: trace === null ? null : pairDocumentOf(state, trace),
    lapsToGo: trace === null ? null : lapsLeft(state, trace),
    leader: first === null ? null : standingsRowOf(state, first),
    next: next === null ? null : pairDocumentOf(state, next),
  };
});

function lapsLeft(state: CompetitionState, trace: PairTrace): number | null {
  const opened = distanceOf(state, trace.distance);
  const underWay = trace.races.filter((race) => race.startedAt !== null && !isOver(race));
  if (opened === null || underWay.length === 0) return null;
  return Math.min(...underWay.map((race: Race) => lapsToGo(opened.lengthM, passedM(race))));
}
