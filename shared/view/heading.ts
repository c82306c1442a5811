/** What is being skated, as every screen names it: the distance, the pair, and whether it is a rehearsal. */
import { pairs, type PairTrace } from '../project/pairs.ts';
import { competition, distance as distanceOf, programme, isOfficial } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';
import type { Gender } from '../rules/distances.ts';

/** The words around it belong to the language of the screen. */
export interface DistanceTitle {
  readonly gender: Gender;
  /** `1000`, and from ten thousand grouped: `10 000`. */
  readonly length: string;
  readonly label: string | null;
}

export interface HeadingView extends DistanceTitle {
  readonly pair: number | null;
  readonly pairs: number;
}

/** Values of a rehearsal are not a result; some of them may never have been published. */
export type RehearsalView = 'none' | 'rehearsal' | 'reconstructed';

const NO_BREAK_SPACE = '\u00a0';

export function distanceTitle(state: CompetitionState, distance: number): DistanceTitle | null {
  const opened = distanceOf(state, distance);
  if (opened === null) return null;
  const { gender, lengthM, label } = opened;
  const length = lengthM < 10_000 ? String(lengthM) : `${lengthM / 1000}${NO_BREAK_SPACE}000`;
  return { gender, length, label };
}

export function headingView(state: CompetitionState, trace: PairTrace): HeadingView | null {
  const title = distanceTitle(state, trace.distance);
  return title === null ? null : { ...title, pair: trace.pair, pairs: pairs(state, trace.distance).length };
}

export function rehearsalView(state: CompetitionState): RehearsalView {
  const rehearsal = competition(state)?.rehearsal ?? null;
  if (rehearsal === null) return 'none';
  return rehearsal.reconstructed ? 'reconstructed' : 'rehearsal';
}

export interface ProgrammeView {
  /** Null before the competition is opened. */
  readonly name: string | null;
  readonly place: string | null;
  readonly distances: readonly { readonly number: number; readonly title: DistanceTitle; readonly isOver: boolean }[];
}

/** What a screen shows while nothing happens: the competition and its programme. */
export function holdingPanel(state: CompetitionState): ProgrammeView {
  const opened = competition(state);
  return {
    name: opened?.name ?? null,
    place: opened === null ? null : placeOf(opened),
    distances: programme(state).flatMap(({ distance }) => {
      const title = distanceTitle(state, distance);
      return title === null ? [] : [{ number: distance, title, isOver: isOfficial(state, distance) }];
    }),
  };
}

/** `Milano Speed Skating Stadium`; the city only where the venue does not say it. */
export function placeOf({ venue, city }: { readonly venue: string; readonly city: string }): string {
  return venue.includes(city) ? venue : `${venue}, ${city}`;
}
