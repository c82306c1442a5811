/** Where a skater is between two measurements: an estimate, exact at every measured passage and never past a point not yet measured. */
import type { Brand } from '../primitives/brand.ts';
import { passingPointsM, type Gender, type LengthM } from '../rules/distances.ts';
import { plausibleWindow } from '../rules/plausible.ts';

/** Metres skated as far as can be guessed; a measurement only where a passage was measured. Never for ranks, gaps or records. */
export type EstimatedMetres = Brand<number, 'EstimatedMetres'>;

/** One known moment of a run. */
export interface Point {
  readonly pointM: number;
  readonly elapsedMs: number;
}

export interface Run {
  readonly lengthM: LengthM;
  readonly gender: Gender;
  /** In order; missed points are left out. */
  readonly passages: readonly Point[];
}

interface Knot extends Point {
  /** Metres per millisecond. */
  readonly speed: number;
}

/** How a run goes on through its passages, ready to be asked for any moment. */
export interface EstimatedRun {
  readonly knots: readonly Knot[];
  /** Metres at which the skater is shown waiting until the next passage is measured; the finish for who is home. */
  readonly holdM: number;
}

const START: Point = { pointM: 0, elapsedMs: 0 };
/** A skater who is late at a point is shown this far in front of it. */
const WAIT_M = 1;
/** The guard's fastest paces are a few per cent under the best ever skated; a usual one is this much slower. */
const USUAL_PACE = 1.07;
/** Share of a standing-start lap that its first half takes. */
const FIRST_HALF = 0.54;
const LAP_M = 400;

/** @param reference a run that is known further, usually the leader's: opening and slowing down are expected like there */
export function estimateRun(run: Run, reference: readonly Point[] | null): EstimatedRun {
  const { lengthM } = run;
  const measured = inStep(run.passages);
  const next = passingPointsM(lengthM).find((pointM) => pointM > lastOf(measured).pointM) ?? null;
  const expected = next === null ? [] : [{ pointM: next, elapsedMs: expectedMs(run, measured, next, reference) }];
  return {
    knots: smooth(withOpening(run, [START, ...measured, ...expected])),
    holdM: next === null ? lengthM : next - WAIT_M,
  };
}

/** Where the skater is after `elapsedMs`: 0 before the gun, never less than a moment before. */
export function metresAt({ knots, holdM }: EstimatedRun, elapsedMs: number): EstimatedMetres {
  const after = knots.findIndex((knot) => knot.elapsedMs > elapsedMs);
  const [from, to] = [knots[after - 1], knots[after]];
  if (after === 0) return 0 as EstimatedMetres;
  if (from === undefined || to === undefined) return holdM as EstimatedMetres;
  return Math.min(holdM, between(from, to, elapsedMs)) as EstimatedMetres;
}

/** Cubic through two moments with their speeds. */
function between(from: Knot, to: Knot, elapsedMs: number): number {
  const durationMs = to.elapsedMs - from.elapsedMs;
  const s = (elapsedMs - from.elapsedMs) / durationMs;
  const bend = (from.speed + to.speed) * durationMs - 2 * (to.pointM - from.pointM);
  const rise = (to.pointM - from.pointM) * 3 - (2 * from.speed + to.speed) * durationMs;
  return from.pointM + s * (from.speed * durationMs + s * (rise + s * bend));
}

/** A time that is no later than the one before it is a mistake that somebody will correct; until then it is left out. */
function inStep(passages: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const passage of passages) if (passage.elapsedMs > lastOf(kept).elapsedMs) kept.push(passage);
  return kept;
}

function lastOf(points: readonly Point[]): Point {
  return points.at(-1) ?? START;
}

/**
 * When the next point is due. Before a first lap: at the reference's pace, else a usual one. Then at the pace of the last
 * lap; with a reference midway between that, slowing down as the reference did, and the reference's own lap, because a
 * lead seldom doubles.
 */
function expectedMs(run: Run, measured: readonly Point[], nextM: number, reference: readonly Point[] | null): number {
  const last = lastOf(measured);
  const usualMs = (pointM: number) =>
    pointM === 0 ? 0 : plausibleWindow(run.lengthM, run.gender, pointM).earliestMs * USUAL_PACE;
  const usual = usualMs(nextM) - usualMs(last.pointM);
  const theirs = legMs(reference, last.pointM, nextM);
  const before = measured.at(-2);
  if (before === undefined) return last.elapsedMs + (theirs ?? usual);
  const ownLapMs = ((last.elapsedMs - before.elapsedMs) * LAP_M) / (last.pointM - before.pointM);
  const theirLast = legMs(reference, before.pointM, last.pointM);
  if (theirs === null || theirLast === null) return last.elapsedMs + ownLapMs;
  return last.elapsedMs + ((ownLapMs * theirs) / theirLast + theirs) / 2;
}

function legMs(points: readonly Point[] | null, fromM: number, toM: number): number | null {
  const at = (pointM: number) => (pointM === 0 ? START : (points?.find((point) => point.pointM === pointM) ?? null));
  const [from, to] = [at(fromM), at(toM)];
  return points === null || from === null || to === null || to.elapsedMs <= from.elapsedMs
    ? null
    : to.elapsedMs - from.elapsedMs;
}

/** Getting up to speed takes time: an opening of a whole lap, or one that was missed, gets a moment of its own. */
function withOpening(run: Run, points: readonly Point[]): readonly Point[] {
  const first = points[1];
  const openingM = passingPointsM(run.lengthM)[0];
  if (first === undefined || openingM === undefined) return points;
  const added = first.pointM > openingM ? usualOpening(run, openingM) : halfOf(first);
  return first.pointM >= LAP_M && added.elapsedMs < first.elapsedMs ? [START, added, ...points.slice(1)] : points;
}

function usualOpening({ lengthM, gender }: Run, pointM: number): Point {
  return { pointM, elapsedMs: plausibleWindow(lengthM, gender, pointM).earliestMs * USUAL_PACE };
}

function halfOf({ pointM, elapsedMs }: Point): Point {
  return { pointM: pointM / 2, elapsedMs: elapsedMs * FIRST_HALF };
}

/**
 * Gives every point a speed between the paces around it, so that the way through them never turns back (monotone cubic).
 * Only the point itself is taken: a passage would keep all its readings for as long as anybody draws the run.
 */
function smooth(points: readonly Point[]): readonly Knot[] {
  return points.map(({ pointM, elapsedMs }, index) => ({ pointM, elapsedMs, speed: speedAt(points, index) }));
}

function speedAt(points: readonly Point[], index: number): number {
  const [before, here, after] = [points[index - 1], points[index], points[index + 1]];
  // At the gun everybody stands.
  if (before === undefined || here === undefined) return 0;
  const pace = (from: Point, to: Point) => (to.pointM - from.pointM) / (to.elapsedMs - from.elapsedMs);
  const arriving = pace(before, here);
  if (after === undefined) return arriving;
  const leaving = pace(here, after);
  const [pastMs, comingMs] = [here.elapsedMs - before.elapsedMs, after.elapsedMs - here.elapsedMs];
  const [pastWeight, comingWeight] = [2 * comingMs + pastMs, comingMs + 2 * pastMs];
  return (pastWeight + comingWeight) / (pastWeight / arriving + comingWeight / leaving);
}
