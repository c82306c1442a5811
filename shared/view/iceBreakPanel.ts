/** The ice is prepared: until when, and who starts then. */
import { nextPair } from '../project/live.ts';
import type { PairTrace } from '../project/pairs.ts';
import type { CompetitionState } from '../project/state.ts';
import type { StartLane } from '../primitives/ids.ts';
import type { Armband } from '../rules/track.ts';
import { iceBreakEnd } from './arenaRest.ts';
import type { NumberLocale } from './format.ts';
import { nextPairView, type ToBeatView } from './nextPairPanel.ts';
import { skaterName, type SkaterName } from './rows.ts';

export interface CountdownView {
  readonly endsAt: number;
  /** 1, except in a rehearsal that plays faster or slower. */
  readonly speed: number;
}

export interface IceBreakView {
  readonly countdown: CountdownView;
  /** Null when nobody starts after it. */
  readonly next: {
    readonly pair: number;
    readonly starters: readonly {
      readonly id: string;
      readonly armband: Armband;
      readonly lane: StartLane;
      readonly skater: SkaterName;
    }[];
  } | null;
  readonly toBeat: ToBeatView | null;
}

export function iceBreakView(state: CompetitionState, pair: PairTrace, locale: NumberLocale): IceBreakView | null {
  const countdown = iceBreakEnd(state, pair);
  if (countdown === null) return null;
  const next = nextPair(state);
  return {
    countdown,
    next: next === null ? null : { pair: next.pair, starters: startersOf(state, next) },
    toBeat: nextPairView(state, next ?? pair, locale).toBeat,
  };
}

function startersOf(state: CompetitionState, { races }: PairTrace) {
  return races.map(({ key, entry, armband }) => ({
    id: `${key.wave}/${key.lane}`,
    armband,
    lane: key.lane,
    skater: skaterName(state, entry),
  }));
}

/** `12:34`, and `0:00` once the time is over; a second counts until it has passed. */
export function countdownText({ endsAt, speed }: CountdownView, now: number): string {
  const seconds = Math.max(0, Math.ceil(((endsAt - now) * speed) / 1000));
  return `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
