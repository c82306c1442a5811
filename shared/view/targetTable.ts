/** Every passing point against every time to undercut, and below it what each of the pair still needs (rules N1–N3). */
import { raceKeyText } from '../primitives/ids.ts';
import type { PairTrace } from '../project/pairs.ts';
import { distance as distanceOf, timingRules } from '../project/programme.ts';
import type { Race } from '../project/race.ts';
import type { CompetitionState } from '../project/state.ts';
import { passingPointsM, type LengthM } from '../rules/distances.ts';
import { estimateText, raceTimeText, type NumberLocale } from './format.ts';
import { estimatedAt, profileRun } from './lapProfile.ts';
import { nearPoints } from './nearPoints.ts';
import { needOf, type Need, type OpenNeed } from './needs.ts';
import { pointText } from './phonePairs.ts';
import type { HoldingView } from './recordBlock.ts';
import { skaterName } from './rows.ts';
import { measuredAt, targetsOf, type Target, type TargetName } from './targets.ts';

export interface TargetSplit {
  readonly text: string;
  readonly isEstimate: boolean;
}

export interface TargetColumn {
  readonly id: string;
  readonly names: readonly TargetName[];
  readonly holder: HoldingView;
  /** The skater whose own best it is; null for a time that all may want. */
  readonly own: { readonly id: string; readonly surname: string } | null;
  /** In the order of the points; null where the holder was not timed. */
  readonly splits: readonly (TargetSplit | null)[];
}

export interface TargetRow {
  readonly id: string;
  readonly surname: string;
  /** Laps left behind the last passage; null before the first one. */
  readonly laps: number | null;
  /** In the order of the columns. */
  readonly needs: readonly Need[];
  /** What comes first of all that can still be reached; null when nothing can, or nothing is open any more. */
  readonly headline: { readonly names: readonly TargetName[]; readonly need: OpenNeed } | null;
  /** Under way, and everything there was to reach is gone. */
  readonly isBeyond: boolean;
}

export interface TargetTableView {
  /** A small window leaves out those that are not near. */
  readonly points: readonly { readonly pointM: number; readonly point: string; readonly isNear: boolean }[];
  readonly columns: readonly TargetColumn[];
  readonly rows: readonly TargetRow[];
  /** Whose laps the estimates follow; null where nothing is estimated. */
  readonly estimatedFrom: string | null;
  /** Whether a thousandth may decide about a place (K2). */
  readonly inThousandths: boolean;
}

/** Null for an unknown distance. */
export function targetTable(state: CompetitionState, trace: PairTrace, locale: NumberLocale): TargetTableView | null {
  const lengthM = distanceOf(state, trace.distance)?.lengthM;
  if (lengthM === undefined) return null;
  const profile = profileRun(state, trace.distance, lengthM);
  const entries = trace.races.map(({ entry }) => entry);
  const targets = targetsOf(state, trace.distance, entries, locale);
  const near = nearPoints(lengthM, trace.races);
  const context = { state, profile, locale };
  const columns = targets.map((target) => columnOf(target, trace, lengthM, context));
  const hasEstimates = columns.some(({ splits }) => splits.some((split) => split?.isEstimate === true));
  return {
    points: passingPointsM(lengthM).map((pointM) => ({ pointM, point: pointText(pointM), isNear: near.has(pointM) })),
    columns,
    rows: trace.races.map((race) => {
      const needs = targets.map((target) => needOf(context, race, target));
      const headline = headlineOf(targets, needs);
      return {
        id: raceKeyText(race.key),
        surname: skaterName(state, race.entry).surname,
        laps: headline?.need.laps ?? null,
        needs,
        headline,
        isBeyond: headline === null && needs.some(({ kind }) => kind === 'missed'),
      };
    }),
    estimatedFrom: hasEstimates && profile !== null ? skaterName(state, profile.entry).surname : null,
    inThousandths: timingRules(state).rankUnit === 'thousandth',
  };
}

function headlineOf(targets: readonly Target[], needs: readonly Need[]): TargetRow['headline'] {
  const first = needs.findIndex(({ kind }) => kind === 'open');
  const [target, need] = [targets[first], needs[first]];
  return target === undefined || need?.kind !== 'open' ? null : { names: target.names, need };
}

interface ColumnContext {
  readonly state: CompetitionState;
  readonly profile: Race | null;
  readonly locale: NumberLocale;
}

function columnOf(
  target: Target,
  trace: PairTrace,
  lengthM: LengthM,
  { state, profile, locale }: ColumnContext,
): TargetColumn {
  const { names, holder, ownOf } = target;
  const owner = ownOf === null ? undefined : trace.races.find(({ entry }) => entry === ownOf);
  return {
    id: [...names, ownOf].filter((part) => part !== null).join('/'),
    names,
    holder,
    own: owner === undefined ? null : { id: raceKeyText(owner.key), surname: skaterName(state, owner.entry).surname },
    splits: passingPointsM(lengthM).map((pointM) =>
      pointM === lengthM
        ? { text: raceTimeText(target.timeMs, locale), isEstimate: false }
        : splitOf(target, profile, pointM, locale),
    ),
  };
}

/** A run of today that was not timed here has no split: its own laps are known better than an estimate would be. */
function splitOf(target: Target, profile: Race | null, pointM: number, locale: NumberLocale): TargetSplit | null {
  const measured = measuredAt(target, pointM);
  if (measured !== null) return { text: raceTimeText(measured, locale), isEstimate: false };
  const estimated = target.race !== null || profile === null ? null : estimatedAt(profile, target.timeMs, pointM);
  return estimated === null ? null : { text: estimateText(estimated, locale), isEstimate: true };
}
