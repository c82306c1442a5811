/** The distance a page of the phone is about: the one asked for, else the one on the ice, and all there are to choose from. */
import { liveDistance } from '../project/live.ts';
import { programme } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import { distanceTitle, type DistanceTitle } from './heading.ts';

export interface PhoneDistances {
  /** Null in an empty programme. */
  readonly chosen: number | null;
  readonly title: DistanceTitle | null;
  /** Empty when there is nothing to choose. */
  readonly options: readonly {
    readonly distance: number;
    readonly title: DistanceTitle;
    readonly isChosen: boolean;
  }[];
}

export function phoneDistances(state: CompetitionState, asked: number | null): PhoneDistances {
  const all = programme(state).map(({ distance }) => distance);
  const chosen = asked !== null && all.includes(asked) ? asked : liveDistance(state);
  return {
    chosen,
    title: chosen === null ? null : distanceTitle(state, chosen),
    options:
      all.length < 2
        ? []
        : all.flatMap((distance) => {
            const title = distanceTitle(state, distance);
            return title === null ? [] : [{ distance, title, isChosen: distance === chosen }];
          }),
  };
}
