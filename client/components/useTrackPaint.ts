/** Moves the parts of the map before every frame, by transform only; React draws them once. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { TrackMapView } from '#shared/view/trackMap.ts';
import { onEveryFrame } from '../live/frameLoop.ts';
import { createTrackPainter, measureMap, type TrackPainter } from './trackPainter.ts';

export function useTrackPaint(root: RefObject<HTMLElement | null>, view: TrackMapView, now: () => number): void {
  const painter = useRef<TrackPainter>(null);
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const made = createTrackPainter(element, measureMap(element));
    painter.current = made;
    return watchSize(element, () => made.resize(measureMap(element)));
  }, [root]);
  useLayoutEffect(() => onEveryFrame(() => painter.current?.paint(now())), [now]);
  useLayoutEffect(() => {
    // Whoever was there before is moved by the next frame, which comes before the picture is drawn.
    if (painter.current?.show(view) === true) painter.current.paint(now());
  }, [view, now]);
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
