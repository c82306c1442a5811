/** Moves the parts of the map before every frame, by transform only; React draws them once. */
import { useLayoutEffect, useRef, type RefObject } from 'react';
import { ghostPoint, runnerMetres, skaterPoint, type MapGhost, type TrackMapView } from '#shared/view/trackMap.ts';
import { closeUp, follow, trail, type Drawn } from '#shared/view/trackMotion.ts';
import { labelPoint, OVAL } from '#shared/view/trackOval.ts';
import { onEveryFrame } from '../live/frameLoop.ts';

export function useTrackPaint(root: RefObject<HTMLElement | null>, view: TrackMapView, now: () => number): void {
  const drawn = useRef(new Map<string, Drawn>());
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const painter = createPainter(element, view, drawn.current);
    const resized = new AbortController();
    addEventListener('resize', () => painter.measure(), { signal: resized.signal });
    painter.paint(now());
    const stop = onEveryFrame(() => painter.paint(now()));
    return () => {
      stop();
      resized.abort();
    };
  }, [root, view, now]);
}

function createPainter(root: HTMLElement, view: TrackMapView, drawn: Map<string, Drawn>) {
  const parts = partsOf(root);
  // Whoever asked for little motion sees where everybody is, once in a while.
  const stepMs = Number.parseFloat(getComputedStyle(root).getPropertyValue('--step-ms')) || 0;
  let px = root.clientWidth / OVAL.width;
  let last: number | null = null;

  function place(part: HTMLElement | undefined, x: number, y: number, more = ''): void {
    if (part !== undefined)
      part.style.transform = `translate(${(x * px).toFixed(2)}px,${(y * px).toFixed(2)}px)${more}`;
  }

  function paintSkaters(at: number, frameMs: number): readonly number[] {
    return view.skaters.map((skater) => {
      const before = drawn.get(skater.id) ?? null;
      const estimate = runnerMetres(skater, view, at);
      const next = follow(before, estimate, last === null, stepMs > 0 ? Infinity : frameMs);
      drawn.set(skater.id, next);
      if (last !== null && before?.metres === next.metres) return next.metres;
      const { x, y } = skaterPoint(view, skater, next.metres);
      place(parts.get(`disc ${skater.id}`)?.[0], x, y);
      const pieces = parts.get(`trail ${skater.id}`) ?? [];
      for (const [index, piece] of trail(view, skater, next.metres).entries()) {
        place(
          pieces[index],
          piece.x,
          piece.y,
          `rotate(${piece.turn.toFixed(1)}deg) scaleX(${(piece.length / TRAIL_PX).toFixed(3)})`,
        );
      }
      return next.metres;
    });
  }

  function paintGhost(ghost: MapGhost, metres: number): void {
    const point = ghostPoint(view, metres);
    place(parts.get(`line ${ghost.id}`)?.[0], point.x, point.y, `rotate(${point.turn.toFixed(1)}deg)`);
    const label = parts.get(`label ${ghost.id}`)?.[0];
    const { x, y, isLow } = labelPoint(point, ghost.label.length);
    place(label, x, y);
    toggle(label, 'low', isLow);
  }

  function paintCloseUp(metres: readonly number[], lineMetres: number | undefined): void {
    const marks = closeUp(view, metres, lineMetres);
    toggle(root, 'close', marks !== null);
    for (const [index, { place: forward, text }] of (marks ?? []).entries()) {
      const id = view.skaters[index]?.id;
      const mark = parts.get(`close ${id}`)?.[0];
      place(mark, forward * CLOSE_UP_REACH, 0);
      toggle(mark, 'behind', forward < 0);
      const figure = parts.get(`metres ${id}`)?.[0];
      if (figure !== undefined && figure.textContent !== text) figure.textContent = text;
    }
  }

  return {
    measure(): void {
      px = root.clientWidth / OVAL.width;
      last = null;
    },
    paint(at: number): void {
      if (last !== null && Math.abs(at - last) < stepMs) return;
      const metres = paintSkaters(at, last === null ? 0 : at - last);
      const lines = view.ghosts.map((ghost) => runnerMetres(ghost, view, at));
      for (const [index, ghost] of view.ghosts.entries()) paintGhost(ghost, lines[index] ?? 0);
      paintCloseUp(metres, lines[0]);
      last = at;
    },
  };
}

/** Length of a piece of a trail as the style sheet draws it, in stage pixels. */
const TRAIL_PX = 20;
/** Half the way of a disc in the close-up, in stage pixels. */
const CLOSE_UP_REACH = 84;

function partsOf(root: HTMLElement): ReadonlyMap<string, readonly HTMLElement[]> {
  const parts = new Map<string, HTMLElement[]>();
  for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
    const name = part.dataset['part'] ?? '';
    parts.set(name, [...(parts.get(name) ?? []), part]);
  }
  return parts;
}

function toggle(part: HTMLElement | undefined, name: string, isOn: boolean): void {
  const attribute = `data-${name}`;
  if (part !== undefined && part.hasAttribute(attribute) !== isOn) part.toggleAttribute(attribute, isOn);
}
