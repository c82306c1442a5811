/** How the map is drawn from frame to frame: corrections eased in, trails, and the close-up of skaters near the leader's line. */
import type { EstimatedMetres } from '../project/position.ts';
import { skaterPoint, type MapSkater, type TrackMapView } from './trackMap.ts';

/** A position as drawn: the estimate, and what is left of an earlier, wrong one. */
export interface Drawn {
  readonly metres: number;
  readonly correctionM: number;
}

const EASE_MS = 900;
/** Further off than this it is another race, not a correction. */
const JUMP_FROM_M = 60;

/** @param isCorrected whether the estimate comes from newer facts than the one before */
export function follow(before: Drawn | null, estimate: number, isCorrected: boolean, frameMs: number): Drawn {
  if (before === null) return { metres: estimate, correctionM: 0 };
  const off = isCorrected ? before.metres - estimate : before.correctionM * Math.exp(-frameMs / EASE_MS);
  const correctionM = Math.abs(off) > JUMP_FROM_M ? 0 : off;
  return { metres: estimate + correctionM, correctionM };
}

export const TRAIL_PIECES = 8;
const TRAIL_M = 46;
const PIECE_M = TRAIL_M / TRAIL_PIECES;

export interface TrailPiece {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** In stage pixels. */
  readonly length: number;
}

/** The way just skated as joints, the newest first, each with the length of the piece behind it; none lies behind the start. */
export function trail(view: TrackMapView, skater: MapSkater, metres: number): readonly TrailPiece[] {
  const pieces: TrailPiece[] = [];
  let front = skaterPoint(view, skater, metres);
  for (let piece = 1; piece <= TRAIL_PIECES; piece += 1) {
    const back = skaterPoint(view, skater, Math.max(0, metres - piece * PIECE_M));
    const [dx, dy] = [front.x - back.x, front.y - back.y];
    const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
    pieces.push({ x: front.x, y: front.y, turn, length: Math.hypot(dx, dy) });
    front = back;
  }
  return pieces;
}

/** Half the width of the close-up; nearer than this a disc hides the line on the map. */
const CLOSE_M = 12;

export interface CloseMark {
  /** From -1 to 1, forward is positive; who is further away stays at the edge. */
  readonly place: number;
  /** `≈ 4 m`: always marked as an estimate. */
  readonly text: string;
}

/** Each skater of the close-up against the line; null while nobody is near it, or nothing of both is measured yet. */
export function closeUp(
  { skaters, ghosts, lengthM }: TrackMapView,
  skaterMetres: readonly number[],
  lineMetres: EstimatedMetres | number | undefined,
): readonly CloseMark[] | null {
  const isPair = skaters.length <= 2 && ghosts[0]?.kind === 'leader';
  if (!isPair || lineMetres === undefined || !skaters.every(({ isMeasured }) => isMeasured)) return null;
  const offs = skaterMetres.map((metres) => metres - lineMetres);
  const isUnderWay = skaterMetres.some((metres) => metres < lengthM);
  return isUnderWay && offs.some((off) => Math.abs(off) <= CLOSE_M) ? offs.map(closeMark) : null;
}

function closeMark(off: number): CloseMark {
  return {
    place: Math.max(-1, Math.min(1, off / CLOSE_M)),
    text: `≈ ${Math.round(Math.abs(off))} m`,
  };
}
