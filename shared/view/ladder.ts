/** The pair on the ice around the line: who is ahead of the leader stands above it, who is behind below (rules M1–M4, K5). */
import type { RaceKey, StartLane } from '../primitives/ids.ts';
import { isSameRace, raceKeyText } from '../primitives/ids.ts';
import { toCentis } from '../primitives/time.ts';
import { leaderBefore, markOf, type Mark } from '../project/marks.ts';
import type { Moment } from '../project/moment.ts';
import { passingOrder } from '../project/passingOrder.ts';
import type { PairTrace } from '../project/pairs.ts';
import { distance as distanceOf, isOfficial } from '../project/programme.ts';
import { isOver, lastPassage, passageAt, type Passage, type Race } from '../project/race.ts';
import type { ResultStatus } from '../project/standings.ts';
import { standingsRowOf } from '../project/standings.ts';
import type { CompetitionState } from '../project/state.ts';
import { armbandOf, laneAt, otherLane, type Armband } from '../rules/track.ts';
import { certaintyOf, type Certainty } from './certainty.ts';
import { raceTimeText, shownTimeText, type NumberLocale } from './format.ts';
import { runningView, type RunningView } from './raceClock.ts';
import {
  badgesOf,
  gapView,
  rankText,
  recordBadgeOf,
  skaterName,
  type BadgeView,
  type GapView,
  type IrmView,
  type SkaterName,
} from './rows.ts';

/** The last point a skater has passed. */
export interface PassedView {
  /** `600 m`; null for the finish, which has a name of its own. */
  readonly point: string | null;
  readonly time: string;
  /** Null at the first point, which is its own lap, and when the point before was missed. */
  readonly lap: string | null;
}

export interface LadderRow {
  readonly id: string;
  readonly lane: StartLane;
  readonly armband: Armband;
  readonly skater: SkaterName;
  readonly rank: string | null;
  readonly passed: PassedView | null;
  readonly gap: GapView;
  readonly badges: readonly BadgeView[];
  readonly irm: IrmView | null;
  readonly status: ResultStatus;
  /** How sure the finish time is; null before it. */
  readonly certainty: Certainty | null;
  /** Lane after the last passing, which is known; the lane of the start before the first. */
  readonly laneNow: StartLane;
  /** The clock of a skater who is still under way; null before the start and after the end. */
  readonly running: RunningView | null;
}

/** A lane in which nobody starts. */
export interface EmptyLane {
  readonly id: string;
  readonly lane: StartLane;
  readonly armband: Armband;
}

/** The leader: the same columns as a skater, and the time to beat. */
export interface LineRow {
  readonly rank: string | null;
  readonly skater: SkaterName;
  readonly pair: number;
  /** The leader at the point the pair has reached; null before the first one, and at the finish, which is `finish`. */
  readonly passed: PassedView | null;
  readonly finish: string;
  readonly badge: BadgeView | null;
}

export interface LadderView {
  readonly above: readonly LadderRow[];
  /** Null in the first pair of a race, which nobody leads. */
  readonly line: LineRow | null;
  readonly below: readonly LadderRow[];
  readonly emptyLanes: readonly EmptyLane[];
}

const NO_GAP: Mark = { sign: 'none', gap: null, reference: null };

export function ladderRow(state: CompetitionState, race: Race, locale: NumberLocale): LadderRow {
  const last = lastPassage(race);
  return {
    id: raceKeyText(race.key),
    lane: race.key.lane,
    armband: race.armband,
    skater: skaterName(state, race.entry),
    rank: last === null || race.irm !== null ? null : rankAt(state, race, last),
    passed: last === null ? null : passedView(last, last === race.finish, locale),
    gap: gapView(markNow(state, race), locale),
    badges: badgesOf(state, race.key),
    irm: race.irm === null ? null : { code: race.irm.irm, reason: race.irm.reason },
    status: statusOf(state, race),
    certainty: race.finish === null ? null : certaintyOf(state, [race]),
    laneNow: laneNow(state, race),
    running: isOver(race) || race.startedAt === null ? null : runningView(state, race.startedAt),
  };
}

function laneNow(state: CompetitionState, { key, ...race }: Race): StartLane {
  const last = race.passages.at(-1);
  const opened = distanceOf(state, key.distance);
  return last === undefined || opened === null ? key.lane : laneAt(opened.lengthM, last.pointM, key.lane);
}

export function statusOf(state: CompetitionState, race: Race): ResultStatus {
  if (isOfficial(state, race.key.distance)) return 'official';
  return race.isConfirmed ? 'confirmed' : 'provisional';
}

/** At the finish the rank among the results, before it the rank at the point. */
export function rankAt(state: CompetitionState, race: Race, passage: Passage): string | null {
  const row = passage === race.finish ? standingsRowOf(state, race.key.distance, race.entry) : null;
  if (row !== null && isSameRace(row.race, race.key))
    return row.rank === null ? null : rankText(row.rank, row.isRankShared);
  return splitRankText(state, race.key, passage.pointM);
}

function splitRankText(state: CompetitionState, key: RaceKey, pointM: number): string | null {
  const ranked = passingOrder(state, key.distance, pointM).find(({ item }) => isSameRace(item.race.key, key));
  return ranked === undefined ? null : rankText(ranked.rank, ranked.isShared);
}

function passedView(passage: Passage, isFinish: boolean, locale: NumberLocale): PassedView {
  return {
    point: isFinish ? null : `${passage.pointM} m`,
    time: raceTimeText(passage.elapsedMs, locale),
    lap:
      passage.lap === null || passage.lap === toCentis(passage.elapsedMs) ? null : shownTimeText(passage.lap, locale),
  };
}

/** The mark at the last point passed; none for a run that was marked invalid. */
function markNow(state: CompetitionState, race: Race): Mark {
  const last = lastPassage(race);
  return last === null || race.irm !== null ? NO_GAP : markOf(state, race, last);
}

export function ladder(state: CompetitionState, trace: PairTrace, locale: NumberLocale): LadderView {
  const placed = trace.races.map((race) => ({ race, gap: markNow(state, race).gap }));
  const sorted = placed.toSorted((a, b) => (a.gap ?? Infinity) - (b.gap ?? Infinity) || 0);
  const line = lineRow(state, trace, locale);
  const toRow = ({ race }: { readonly race: Race }) => ladderRow(state, race, locale);
  // A level row rests on the line; a row without a gap has no place above it.
  const isAbove = ({ gap }: { readonly gap: number | null }) => gap !== null && gap <= 0;
  return {
    above: line === null ? [] : sorted.filter(isAbove).map(toRow),
    line,
    below:
      line === null
        ? trace.races.toSorted(compareProgress).map((race) => ladderRow(state, race, locale))
        : sorted.filter((each) => !isAbove(each)).map(toRow),
    emptyLanes: emptyLanes(trace),
  };
}

/** The other lane of a skater who skates alone. */
function emptyLanes(trace: PairTrace): readonly EmptyLane[] {
  const waves = [...new Set(trace.races.map(({ key }) => key.wave))];
  return waves.flatMap((wave) => {
    const [alone, mate] = trace.races.filter(({ key }) => key.wave === wave);
    if (alone === undefined || mate !== undefined) return [];
    const key = { ...alone.key, lane: otherLane(alone.key.lane) };
    return [{ id: raceKeyText(key), lane: key.lane, armband: armbandOf(wave, key.lane) }];
  });
}

/** Without a leader the skater who is further on stands first; equal ones keep the order of their lanes. */
function compareProgress(a: Race, b: Race): number {
  const [lastA, lastB] = [lastPassage(a), lastPassage(b)];
  const metres = (lastB?.pointM ?? 0) - (lastA?.pointM ?? 0);
  return metres === 0 ? (lastA?.elapsedMs ?? 0) - (lastB?.elapsedMs ?? 0) : metres;
}

/** Who led when the pair started, at the furthest point anybody of the pair has reached. */
function lineRow(state: CompetitionState, trace: PairTrace, locale: NumberLocale): LineRow | null {
  const leader = leaderBefore(state, trace.distance, startOf(trace));
  if (leader === null) return null;
  const { race, finish } = leader;
  const reachedM = Math.max(0, ...trace.races.map((each) => lastPassage(each)?.pointM ?? 0));
  const passage = passageAt(race, reachedM);
  return {
    rank: rankAt(state, race, passage ?? finish),
    skater: skaterName(state, race.entry),
    pair: race.key.pair,
    passed: passage === null || passage === finish ? null : passedView(passage, false, locale),
    finish: raceTimeText(finish.elapsedMs, locale),
    badge: recordBadgeOf(state, race.key),
  };
}

/** Just before the pair set off: whoever led then is the one to beat. */
export function startOf(trace: PairTrace): Moment {
  const first = trace.races.flatMap((race) => race.passages)[0];
  return { start: first?.moment.start ?? trace.onIceOrder, sinceStartMs: 0 };
}
