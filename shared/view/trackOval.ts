/** The rink as drawn: where metres and lane lie on the oval, anticlockwise, the finishing straight at the bottom (RULES 6.8, 8.3). */
import type { StartLane } from '../primitives/ids.ts';
import { passingPointsM, type LengthM } from '../rules/distances.ts';
import { laneAt } from '../rules/track.ts';

/** In stage pixels, and the turn of the skating direction against "to the right", in degrees. */
export interface OvalPoint {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Both lanes together are as wide as `band`. */
export const OVAL = { width: 600, height: 352, band: 57 } as const;

const LAP_M = 400;
const RADIUS = (OVAL.height - OVAL.band) / 2;
const HALF_STRAIGHT = (OVAL.width - OVAL.height) / 2;
const [RIGHT, MIDDLE_Y] = [OVAL.width - OVAL.height / 2, OVAL.height / 2];
const BEND = Math.PI * RADIUS;
const LAP = 4 * HALF_STRAIGHT + 2 * BEND;
const LANE_OFFSET = OVAL.band / 4;
/** The picture is rounder than the ice: straights are drawn shorter by this much, so that they begin and end where they do. */
const STRETCH = 1.3;
/** From the middle of the finishing straight to its end; the 1000 m finishes in the middle, every other distance here. */
const STRAIGHT_END_M = 45;
const CROSSING_MIDDLE_M = LAP_M / 2;
const CROSSING_M = 50;

function finishAtM(length: LengthM): number {
  return length === 1000 ? 0 : STRAIGHT_END_M;
}

/** `across`: 0 in the inner lane, 1 in the outer, between while crossing. */
export function ovalPoint(length: LengthM, metres: number, across: number): OvalPoint {
  return pointAlong(alongPx(lapM(finishAtM(length) + metres - length)), (2 * across - 1) * LANE_OFFSET);
}

function lapM(metres: number): number {
  return ((metres % LAP_M) + LAP_M) % LAP_M;
}

/** Metres of the lap from the middle of the finishing straight, as length of the drawn line. */
function alongPx(metres: number): number {
  const wave = LAP_M / (4 * Math.PI);
  return (metres * LAP) / LAP_M - STRETCH * wave * Math.sin(metres / wave);
}

function pointAlong(px: number, outward: number): OvalPoint {
  const half = px < LAP / 2 ? px : px - LAP / 2;
  const point = halfLap(half, RADIUS + outward);
  // The second half of the lap is the first one turned round.
  return half === px ? point : { x: OVAL.width - point.x, y: OVAL.height - point.y, turn: point.turn - 180 };
}

/** From the middle of the finishing straight through the first bend to the middle of the crossing straight. */
function halfLap(px: number, radius: number): OvalPoint {
  if (px < HALF_STRAIGHT) return { x: OVAL.width / 2 + px, y: MIDDLE_Y + radius, turn: 0 };
  if (px >= HALF_STRAIGHT + BEND) return { x: RIGHT - (px - HALF_STRAIGHT - BEND), y: MIDDLE_Y - radius, turn: -180 };
  const angle = (px - HALF_STRAIGHT) / RADIUS;
  return {
    x: RIGHT + radius * Math.sin(angle),
    y: MIDDLE_Y + radius * Math.cos(angle),
    turn: (-angle * 180) / Math.PI,
  };
}

/** Lane at a place of the race: it changes on the crossing straight, once between two points. */
export function acrossAt(length: LengthM, startLane: StartLane, metres: number): number {
  const points = passingPointsM(length);
  const nextIndex = points.findIndex((pointM) => pointM > metres);
  const next = points[nextIndex];
  if (next === undefined) return sideOf(laneAt(length, length, startLane));
  const last = points[nextIndex - 1] ?? 0;
  const from = nextIndex === 0 ? startLane : laneAt(length, last, startLane);
  const to = laneAt(length, next, startLane);
  const crossingM = last + lapM(CROSSING_MIDDLE_M - finishAtM(length));
  const done = Math.min(1, Math.max(0, (metres - crossingM) / CROSSING_M + 0.5));
  return sideOf(from) + (sideOf(to) - sideOf(from)) * done * done * (3 - 2 * done);
}

function sideOf(lane: StartLane): 0 | 1 {
  return lane === 'inner' ? 0 : 1;
}

/** Where the finish line lies, from edge to edge of the track. */
export function finishX(length: LengthM): number {
  return ovalPoint(length, length, 0.5).x;
}

/** The ways across between the lanes, as paths: from the outer to the inner lane and back. */
export function crossingLines(): readonly string[] {
  const steps = Array.from({ length: 13 }, (_, step) => step / 12);
  const across = (done: number) => done * done * (3 - 2 * done);
  const line = (isInward: boolean) =>
    steps.map((done) => {
      // The 1000 m starts in the middle of the crossing straight.
      const { x, y } = ovalPoint(1000, (done - 0.5) * CROSSING_M, isInward ? 1 - across(done) : across(done));
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    });
  return [line(true), line(false)].map((points) => `M${points.join('L')}`);
}

/**
 * Where a name beside the line has room: outside at the upper left, else in the infield; `isLow` is its lower part,
 * `isOver` where it would lie over what stands in the middle, and `isUnderCounter` where that stands during a close-up.
 */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
  readonly isOutside: boolean;
  readonly isLow: boolean;
  readonly isOver: boolean;
  readonly isUnderCounter: boolean;
}

/** Measures of a name on the map, in stage pixels. */
const [LETTER, CAPITALS, LABEL_GAP] = [22, 28, 8];
/** Further right or lower a name outside the track would leave the safe area or meet what stands beside the map. */
const OUTSIDE = { maxX: 102, maxY: 127, minY: -16 } as const;

/** Half the room that the laps to go take in the middle of the infield. */
const COUNTER = { width: 130, height: 74 } as const;

/** The same while the close-up takes the lower part. */
const RAISED = { width: 96, height: 55, up: 46 } as const;

/** The middle of a name of `letters` letters beside the line at `point`; `hasRoomOutside` where nothing stands close to the map. */
export function labelPoint({ x, y, turn }: OvalPoint, letters: number, hasRoomOutside = true): LabelPoint {
  const angle = (-turn * Math.PI) / 180;
  const [outX, outY] = [Math.sin(angle), Math.cos(angle)];
  const [halfWidth, halfHeight] = [(letters * LETTER) / 2, CAPITALS / 2];
  // In a bend the edge of the infield curves towards the ends of the name.
  const curve = (Math.abs(outX) * (outY * halfWidth) ** 2) / (2 * (RADIUS - OVAL.band / 2));
  const away = OVAL.band / 2 + LABEL_GAP + Math.abs(outX) * halfWidth + Math.abs(outY) * halfHeight + curve;
  const fitsAbove = y + outY * away - halfHeight >= OUTSIDE.minY;
  const isOutside = hasRoomOutside && fitsAbove && x < OUTSIDE.maxX && y < OUTSIDE.maxY;
  const signed = isOutside ? away : -away;
  const at = { x: x + outX * signed, y: y + outY * signed };
  const meets = (room: { readonly width: number; readonly height: number }, middleY: number) =>
    Math.abs(at.x - OVAL.width / 2) < room.width + halfWidth && Math.abs(at.y - middleY) < room.height + halfHeight;
  return {
    ...at,
    isOutside,
    isLow: !isOutside && at.y + halfHeight > MIDDLE_Y,
    isOver: meets(COUNTER, MIDDLE_Y),
    isUnderCounter: meets(RAISED, MIDDLE_Y - RAISED.up),
  };
}
