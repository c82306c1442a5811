/** How far standings go: after which pair they stand so, or during which, once some of it are home and others are not. */
import { livePair } from '../project/live.ts';
import { pairs } from '../project/pairs.ts';
import { isOver } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';

export interface StandingsAge {
  /** Null before the first pair is home, and when `duringPair` tells it. */
  readonly afterPair: number | null;
  readonly duringPair: number | null;
}

export function standingsAge(state: CompetitionState, distance: number): StandingsAge {
  const live = livePair(state);
  if (live?.distance === distance && live.phase === 'racing' && live.races.some(isOver)) {
    return { afterPair: null, duringPair: live.pair };
  }
  const home = pairs(state, distance).filter(({ phase }) => phase === 'finished' || phase === 'confirmed');
  const last = home.toSorted((a, b) => b.onIceOrder - a.onIceOrder)[0];
  return { afterPair: last?.pair ?? null, duringPair: null };
}
