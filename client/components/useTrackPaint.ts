/** Moves the parts of the map before every frame, by transform only; React draws them once. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TrackMapView } from '#shared/view/trackMap.ts';
import type { Drawn } from '#shared/view/trackMotion.ts';
import { onEveryFrame } from '../live/frameLoop.ts';
import { createTrackPainter, measureMap, type MapMeasures } from './trackPainter.ts';

export function useTrackPaint(root: RefObject<HTMLElement | null>, view: TrackMapView, now: () => number): void {
  const drawn = useRef(new Map<string, Drawn>());
  const measures = useRef<MapMeasures>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    measures.current ??= measureMap(element);
    const { resize, paint } = createTrackPainter(element, view, measures.current, drawn.current);
    const paintNow = () => paint(now());
    const resized = () => {
      measures.current = measureMap(element);
      resize(measures.current);
    };
    const stopWatching = watchSize(resized);
    paintNow();
    const stop = onEveryFrame(paintNow);
    return () => {
      stop();
      stopWatching();
    };
  }, [root, view, now]);
}

/** The window, and the wish for little motion. */
function watchSize(changed: () => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  addEventListener('resize', changed, { signal });
  if (typeof matchMedia === 'function') {
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', changed, { signal });
  }
  return () => ended.abort();
}
