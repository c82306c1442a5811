/** Moves the parts of the map before every frame, by transform only; React draws them once. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TrackMapView } from '#shared/view/trackMap.ts';
import type { Drawn } from '#shared/view/trackMotion.ts';
import { onEveryFrame } from '../live/frameLoop.ts';
import { createTrackPainter } from './trackPainter.ts';

export function useTrackPaint(root: RefObject<HTMLElement | null>, view: TrackMapView, now: () => number): void {
  const drawn = useRef(new Map<string, Drawn>());
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const { measure, paint } = createTrackPainter(element, view, drawn.current);
    const paintNow = () => paint(now());
    const resized = new AbortController();
    addEventListener('resize', measure, { signal: resized.signal });
    paintNow();
    const stop = onEveryFrame(paintNow);
    return () => {
      stop();
      resized.abort();
    };
  }, [root, view, now]);
}
