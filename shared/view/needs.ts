/** What a skater still needs to undercut a time, and how it stands at the last passage (rules N1–N3, T4, M4). */
import { isSameRace } from '../primitives/ids.ts';
import { shownDifference, type Centis, type Millis } from '../primitives/time.ts';
import { distance as distanceOf, timingRules } from '../project/programme.ts';
import { lastPassage, validFinish, type Race } from '../project/race.ts';
import { signOf } from '../project/marks.ts';
import type { CompetitionState } from '../project/state.ts';
import { lapsToGo } from '../rules/distances.ts';
import { estimatedAt } from './lapProfile.ts';
import { estimatedGapText, gapText, shownTimeText, type NumberLocale } from './format.ts';
import type { GapView } from './rows.ts';
import { measuredAt, type Target } from './targets.ts';

/** How the skater stands against a time at the last point passed. */
export interface PaceView {
  readonly text: string;
  readonly isEstimate: boolean;
}

/** Less than `time`, in the laps that are left. */
export interface OpenNeed {
  readonly kind: 'open';
  readonly time: string;
  /** On average; null for the last lap and before the first passage. */
  readonly perLap: string | null;
  /** Null before the first passage. */
  readonly laps: number | null;
  readonly pace: PaceView | null;
}

export type Need =
  | OpenNeed
  /** As much time has gone by already. */
  | { readonly kind: 'missed' }
  /** It is the skater's own time. */
  | { readonly kind: 'held' }
  /** Home: the difference to it. */
  | { readonly kind: 'home'; readonly gap: GapView }
  /** Nobody asks: a run that was marked invalid, or another's best. */
  | { readonly kind: 'none' };

export interface NeedContext {
  readonly state: CompetitionState;
  /** The run that estimates follow; null before there is one. */
  readonly profile: Race | null;
  readonly locale: NumberLocale;
}

export function needOf({ state, profile, locale }: NeedContext, race: Race, target: Target): Need {
  if (target.ownOf !== null && target.ownOf !== race.entry) return { kind: 'none' };
  if (race.irm !== null) return { kind: 'none' };
  if (target.race !== null && isSameRace(target.race.key, race.key)) return { kind: 'held' };
  const { difference } = timingRules(state);
  const finish = validFinish(race);
  if (finish !== null) {
    const gap = shownDifference(finish.elapsedMs, target.timeMs, difference);
    return { kind: 'home', gap: { sign: signOf(gap), text: gapText(gap, locale) } };
  }
  const last = lastPassage(race);
  const left = shownDifference(target.limitMs, last?.elapsedMs ?? (0 as Millis), difference);
  if (left <= 0) return { kind: 'missed' };
  const laps = last === null ? null : lapsLeft(state, race, last.pointM);
  return {
    kind: 'open',
    time: shownTimeText(left, locale),
    perLap: laps === null || laps < 2 ? null : shownTimeText(Math.trunc(left / laps) as Centis, locale),
    laps,
    pace: last === null ? null : paceAt(target, last, { state, profile, locale }),
  };
}

function lapsLeft(state: CompetitionState, race: Race, pointM: number): number | null {
  const opened = distanceOf(state, race.key.distance);
  return opened === null ? null : lapsToGo(opened.lengthM, pointM);
}

function paceAt(
  target: Target,
  { pointM, elapsedMs }: { readonly pointM: number; readonly elapsedMs: Millis },
  { state, profile, locale }: NeedContext,
): PaceView | null {
  const measured = measuredAt(target, pointM);
  if (measured !== null) {
    const gap = shownDifference(elapsedMs, measured, timingRules(state).difference);
    return { text: gapText(gap, locale), isEstimate: false };
  }
  const estimated = target.race !== null || profile === null ? null : estimatedAt(profile, target.timeMs, pointM);
  return estimated === null ? null : { text: estimatedGapText(elapsedMs - estimated, locale), isEstimate: true };
}
