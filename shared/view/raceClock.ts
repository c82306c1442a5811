/** The big clock of a pair and its lap counter (rules S1, T2). */
import type { StartLane, Wave } from '../primitives/ids.ts';
import type { WallInstant } from '../primitives/time.ts';
import { compareMoments } from '../project/moment.ts';
import type { PairTrace } from '../project/pairs.ts';
import { competition, distance as distanceOf } from '../project/programme.ts';
import { isOver, lastPassage, type Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { lapsToGo } from '../rules/distances.ts';
import type { Armband } from '../rules/track.ts';
import { raceTimeText, runningClockText, type NumberLocale } from './format.ts';

/** What a clock needs to run by itself between two facts. */
export interface RunningView {
  readonly startedAt: WallInstant;
  /** 1, except in a rehearsal that plays faster or slower. */
  readonly speed: number;
}

export function runningView(state: CompetitionState, startedAt: WallInstant): RunningView {
  return { startedAt, speed: competition(state)?.rehearsal?.speed ?? 1 };
}

export function runningText({ startedAt, speed }: RunningView, now: number, locale: NumberLocale): string {
  return runningClockText((now - startedAt) * speed, locale);
}

export type ClockView =
  | { readonly kind: 'running'; readonly running: RunningView; readonly lastSplit: string | null }
  | { readonly kind: 'stopped'; readonly text: string };

/** Runs from the gun until nobody of the pair is under way; then it stands at the last time taken. */
export function clockView(state: CompetitionState, trace: PairTrace, locale: NumberLocale): ClockView {
  return clockOf(state, trace.phase === 'racing', trace.races, locale);
}

/** The clock of one wave of a quartet, and whose it is. */
export interface WaveClockView {
  readonly wave: Wave;
  readonly armbands: readonly { readonly armband: Armband; readonly lane: StartLane }[];
  readonly clock: ClockView;
}

/** Both clocks of a quartet; none where one clock counts for all. */
export function waveClocks(state: CompetitionState, trace: PairTrace, locale: NumberLocale): readonly WaveClockView[] {
  const waves = ([1, 2] as const).filter((wave) => trace.races.some(({ key }) => key.wave === wave));
  if (waves.length < 2) return [];
  return waves.map((wave) => {
    const races = trace.races.filter(({ key }) => key.wave === wave);
    const clock = clockOf(state, trace.phase === 'racing', races, locale);
    return { wave, armbands: races.map(({ armband, key }) => ({ armband, lane: key.lane })), clock };
  });
}

function clockOf(state: CompetitionState, isRacing: boolean, races: readonly Race[], locale: NumberLocale): ClockView {
  const last = races
    .flatMap((race) => lastPassage(race) ?? [])
    .toSorted((a, b) => compareMoments(a.moment, b.moment))
    .at(-1);
  const lastSplit = last === undefined ? null : raceTimeText(last.elapsedMs, locale);
  const underWay = races.find((race) => !isOver(race) && race.startedAt !== null);
  if (isRacing && underWay !== undefined && underWay.startedAt !== null) {
    return { kind: 'running', running: runningView(state, underWay.startedAt), lastSplit };
  }
  return { kind: 'stopped', text: lastSplit ?? runningClockText(0, locale) };
}

/**
 * Laps still to skate for whoever is behind: the number must not run ahead of a skater who has not passed yet.
 * Null before the first passing and when all are home.
 */
export function lapsToGoView(state: CompetitionState, trace: PairTrace): number | null {
  const opened = distanceOf(state, trace.distance);
  const reachedM = trace.races.filter((race) => !isOver(race)).map((race) => lastPassage(race)?.pointM ?? 0);
  const lastM = Math.min(...reachedM);
  return opened === null || reachedM.length === 0 || lastM === 0 ? null : lapsToGo(opened.lengthM, lastM);
}
