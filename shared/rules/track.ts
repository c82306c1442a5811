/** Lanes, crossings and armbands on a 400 m track (RULES 6.2, 6.3, 6.8). */
import type { StartLane, Wave } from '../primitives/ids.ts';
import { passingPointsM, type LengthM } from './distances.ts';

export type Armband = 'white' | 'red' | 'yellow' | 'blue';

/** Follows from the start and is kept all race, although the lanes change. */
export function armbandOf(wave: Wave, lane: StartLane): Armband {
  if (wave === 1) return lane === 'inner' ? 'white' : 'red';
  return lane === 'inner' ? 'yellow' : 'blue';
}

export function otherLane(lane: StartLane): StartLane {
  return lane === 'inner' ? 'outer' : 'inner';
}

/** How often the skaters have changed lanes on reaching a point: once a lap, and before the 10 000 m's first point. */
export function crossingsAt(length: LengthM, pointM: number): number {
  const index = passingPointsM(length).indexOf(pointM);
  if (index < 0) throw new RangeError(`${pointM} m is no passing point of the ${length} m`);
  return length === 10_000 ? index + 1 : index;
}

/** The lane in which a skater passes a point. Its own inverse: it also names the starting lane of whoever passes in a lane. */
export function laneAt(length: LengthM, pointM: number, startLane: StartLane): StartLane {
  return crossingsAt(length, pointM) % 2 === 0 ? startLane : otherLane(startLane);
}
