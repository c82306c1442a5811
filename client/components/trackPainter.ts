/** Puts the parts of the map where they belong at a moment. Everything it needs is looked up once, because it runs before every frame. */
import {
  ghostPoint,
  runnerMetres,
  skaterPoint,
  type MapGhost,
  type MapSkater,
  type TrackMapView,
} from '#shared/view/trackMap.ts';
import { closeUp, follow, trail, type Drawn } from '#shared/view/trackMotion.ts';
import { labelPoint, OVAL } from '#shared/view/trackOval.ts';

/** What is read off the page. Asking costs a layout, so it is asked once, and again only after a change of size. */
export interface MapMeasures {
  /** Width of a stage pixel. */
  readonly px: number;
  /** Whoever asked for little motion sees where everybody is, once in a while; 0 for every frame. */
  readonly stepMs: number;
  /** Whether names may stand outside the track. */
  readonly hasRoomOutside: boolean;
}

export interface TrackPainter {
  /** After the size of the map has changed. */
  readonly resize: (measures: MapMeasures) => void;
  readonly paint: (now: number) => void;
}

export function measureMap(root: HTMLElement): MapMeasures {
  const style = getComputedStyle(root);
  return {
    px: root.clientWidth / OVAL.width,
    stepMs: Number.parseFloat(style.getPropertyValue('--step-ms')) || 0,
    hasRoomOutside: style.getPropertyValue('--names').trim() !== 'inside',
  };
}

/** Length of a piece of a trail as the style sheet draws it, in stage pixels. */
const TRAIL_PX = 20;
/** Half the way of a disc in the close-up, in stage pixels. */
const CLOSE_UP_REACH = 84;

/** @param drawn where everybody was drawn last; outlives the painter, so that newer facts move nobody at once */
export function createTrackPainter(
  root: HTMLElement,
  view: TrackMapView,
  measures: MapMeasures,
  drawn: Map<string, Drawn>,
): TrackPainter {
  const skaters = view.skaters.map((skater) => ({ skater, ...partsOfSkater(root, skater) }));
  const ghosts = view.ghosts.map((ghost) => ({ ghost, ...partsOfGhost(root, ghost) }));
  let { px, stepMs, hasRoomOutside } = measures;
  let last: number | null = null;
  // Nobody sees that a trail or a name follows in every second frame only.
  let isFull = true;

  function place(part: HTMLElement | undefined, x: number, y: number, more = ''): void {
    if (part !== undefined) part.style.transform = `translate(${tenths(x * px)}px,${tenths(y * px)}px)${more}`;
  }

  function paintSkater({ skater, disc, pieces }: (typeof skaters)[number], now: number): number {
    const before = drawn.get(skater.id) ?? null;
    const frameMs = stepMs > 0 ? Infinity : now - (last ?? now);
    const next = follow(before, runnerMetres(skater, view, now), last === null, frameMs);
    drawn.set(skater.id, next);
    if (last !== null && before?.metres === next.metres) return next.metres;
    const { x, y } = skaterPoint(view, skater, next.metres);
    place(disc, x, y);
    if (!isFull) return next.metres;
    let index = 0;
    for (const piece of trail(view, skater, next.metres)) {
      const stretch = Math.round((piece.length / TRAIL_PX) * 100) / 100;
      place(pieces[index], piece.x, piece.y, `rotate(${tenths(piece.turn)}deg)scaleX(${stretch})`);
      index += 1;
    }
    return next.metres;
  }

  function paintGhost({ ghost, line, label }: (typeof ghosts)[number], now: number): number {
    const metres = runnerMetres(ghost, view, now);
    const point = ghostPoint(view, metres);
    place(line, point.x, point.y, `rotate(${tenths(point.turn)}deg)`);
    if (!isFull) return metres;
    const { x, y, isLow, isOver, isUnderCounter } = labelPoint(point, ghost.label.length, hasRoomOutside);
    place(label, x, y);
    toggle(label, 'data-low', isLow);
    toggle(label, 'data-over', isOver);
    toggle(label, 'data-under', isUnderCounter);
    return metres;
  }

  function paintCloseUp(metres: readonly number[], lineMetres: number | undefined): void {
    const marks = closeUp(view, metres, lineMetres);
    toggle(root, 'data-close', marks !== null);
    for (const [index, mark] of (marks ?? []).entries()) {
      const parts = skaters[index];
      place(parts?.close, mark.place * CLOSE_UP_REACH, 0);
      toggle(parts?.close, 'data-behind', mark.place < 0);
      if (parts?.figure !== undefined && parts.figure.data !== mark.text) parts.figure.data = mark.text;
    }
  }

  return {
    resize(changed) {
      ({ px, stepMs, hasRoomOutside } = changed);
      last = null;
      isFull = true;
    },
    paint(now) {
      if (last !== null && Math.abs(now - last) < stepMs) return;
      const metres = skaters.map((parts) => paintSkater(parts, now));
      const lines = ghosts.map((parts) => paintGhost(parts, now));
      paintCloseUp(metres, lines[0]);
      last = now;
      isFull = stepMs > 0 || !isFull;
    },
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function partsOfSkater(root: HTMLElement, { id }: MapSkater) {
  const [metres] = partsNamed(root, `metres ${id}`);
  const figure = metres === undefined ? undefined : textIn(metres);
  const [disc] = partsNamed(root, `disc ${id}`);
  const [close] = partsNamed(root, `close ${id}`);
  return { disc, close, figure, pieces: partsNamed(root, `trail ${id}`) };
}

function partsOfGhost(root: HTMLElement, { id }: MapGhost) {
  const [line] = partsNamed(root, `line ${id}`);
  const [label] = partsNamed(root, `label ${id}`);
  return { line, label };
}

function partsNamed(root: HTMLElement, name: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
}

function textIn(element: HTMLElement): Text {
  const { firstChild } = element;
  if (firstChild instanceof Text) return firstChild;
  const text = document.createTextNode('');
  element.append(text);
  return text;
}

function toggle(part: HTMLElement | undefined, attribute: string, isOn: boolean): void {
  if (part !== undefined && part.hasAttribute(attribute) !== isOn) part.toggleAttribute(attribute, isOn);
}
