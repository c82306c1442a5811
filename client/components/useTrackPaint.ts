/** Moves the parts of the map before every frame, by transform only; React draws them once. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TrackMapView } from '#shared/view/trackMap.ts';
import type { Drawn } from '#shared/view/trackMotion.ts';
import { onEveryFrame } from '../live/frameLoop.ts';
import { createTrackPainter, measureMap, type MapMeasures, type TrackPainter } from './trackPainter.ts';

export function useTrackPaint(root: RefObject<HTMLElement | null>, view: TrackMapView, now: () => number): void {
  const drawn = useRef(new Map<string, Drawn>());
  const measures = useRef<MapMeasures>(null);
  const painter = useRef<TrackPainter>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    return watchSize(element, () => {
      measures.current = measureMap(element);
      painter.current?.resize(measures.current);
    });
  }, [root]);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    measures.current ??= measureMap(element);
    const { resize, paint } = createTrackPainter(element, view, measures.current, drawn.current);
    painter.current = { resize, paint };
    const paintNow = () => paint(now());
    paintNow();
    return onEveryFrame(paintNow);
  }, [root, view, now]);
}

/** The map itself, which a stage sizes later than the window, and the wish for little motion. */
function watchSize(element: HTMLElement, changed: () => void): () => void {
  const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(changed) : null;
  observer?.observe(element);
  const ended = new AbortController();
  if (typeof matchMedia === 'function') {
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener('change', changed, { signal: ended.signal });
  }
  return () => {
    observer?.disconnect();
    ended.abort();
  };
}
