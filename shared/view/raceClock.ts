/** The big clock of a pair and its lap counter (rules S1, T2). */
import type { WallInstant } from '../primitives/time.ts';
import { compareMoments } from '../project/moment.ts';
import type { PairTrace } from '../project/pairs.ts';
import { competition, distance as distanceOf } from '../project/programme.ts';
import { isOver, lastPassage } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { lapsToGo } from '../rules/distances.ts';
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
  const last = trace.races
    .flatMap((race) => lastPassage(race) ?? [])
    .toSorted((a, b) => compareMoments(a.moment, b.moment))
    .at(-1);
  const lastSplit = last === undefined ? null : raceTimeText(last.elapsedMs, locale);
  const underWay = trace.races.find((race) => !isOver(race) && race.startedAt !== null);
  if (trace.phase === 'racing' && underWay !== undefined && underWay.startedAt !== null) {
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
