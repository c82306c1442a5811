/** How far each skater of the map is drawn, from one moment to the next: newer facts move nobody at once. */
import { runnerMetres, type MapSkater, type TrackMapView } from '#shared/view/trackMap.ts';
import { follow, type Drawn } from '#shared/view/trackMotion.ts';

export interface Moved {
  readonly skater: MapSkater;
  readonly metres: number;
  readonly hasMoved: boolean;
}

export interface SkaterMotion {
  /** The next move is by newer facts. */
  readonly renew: () => void;
  /** Up to when everybody has been moved; null before the first move by these facts. */
  readonly movedAt: () => number | null;
  /** @param isStepping whether what is left of an earlier, wrong estimate goes at once instead of bit by bit */
  readonly move: (map: TrackMapView, now: number, isStepping: boolean) => readonly Moved[];
}

export function createSkaterMotion(): SkaterMotion {
  const drawn = new Map<string, Drawn>();
  let last: number | null = null;
  return {
    renew() {
      last = null;
    },
    movedAt: () => last,
    move(map, now, isStepping) {
      const isCorrected = last === null;
      const frameMs = isStepping ? Infinity : now - (last ?? now);
      last = now;
      return map.skaters.map((skater) => {
        const before = drawn.get(skater.id) ?? null;
        const next = follow(before, runnerMetres(skater, map, now), isCorrected, frameMs);
        drawn.set(skater.id, next);
        return { skater, metres: next.metres, hasMoved: next.metres !== before?.metres };
      });
    },
  };
}
