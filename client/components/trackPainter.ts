/** Puts the parts of the map where they belong at a moment. Everything it needs is looked up once, because it runs before every frame. */
import {
  ghostPoint,
  runnerMetres,
  skaterPoint,
  type MapGhost,
  type MapSkater,
  type TrackMapView,
} from '#shared/view/trackMap.ts';
import { closeUp, follow, trail, type Drawn, type TrailPiece } from '#shared/view/trackMotion.ts';
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
  /** Newer facts. True when others are on the map, who then stand nowhere until they are painted. */
  readonly show: (view: TrackMapView) => boolean;
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

/** Nobody sees that a trail or a name follows in every third frame only. */
const FULL_EVERY = 3;

/** The map before `show` has been called for the first time is empty. */
export function createTrackPainter(root: HTMLElement, measures: MapMeasures): TrackPainter {
  /** Where everybody was drawn last, so that newer facts move nobody at once. */
  const drawn = new Map<string, Drawn>();
  let { px, stepMs, hasRoomOutside } = measures;
  let view: TrackMapView | null = null;
  let skaters: readonly SkaterParts[] = [];
  let ghosts: readonly GhostParts[] = [];
  let last: number | null = null;
  let frame = 0;

  function place(part: HTMLElement | undefined, x: number, y: number, more = ''): void {
    if (part !== undefined) part.style.transform = `translate(${tenths(x * px)}px,${tenths(y * px)}px)${more}`;
  }

  function paintSkater(map: TrackMapView, skater: MapSkater, parts: SkaterParts | undefined, now: number): number {
    const before = drawn.get(skater.id) ?? null;
    const frameMs = stepMs > 0 ? Infinity : now - (last ?? now);
    const next = follow(before, runnerMetres(skater, map, now), last === null, frameMs);
    drawn.set(skater.id, next);
    if (parts === undefined || (last !== null && before?.metres === next.metres)) return next.metres;
    const { x, y } = skaterPoint(map, skater, next.metres);
    place(parts.disc, x, y);
    if (frame > 0) return next.metres;
    for (const [index, piece] of trail(map, skater, next.metres).entries()) {
      place(parts.pieces[index], piece.x, piece.y, turnedAndStretched(piece));
    }
    return next.metres;
  }

  function paintGhost(map: TrackMapView, ghost: MapGhost, parts: GhostParts | undefined, now: number): number {
    const metres = runnerMetres(ghost, map, now);
    if (parts === undefined) return metres;
    const point = ghostPoint(map, metres);
    place(parts.line, point.x, point.y, ` rotate(${tenths(point.turn)}deg)`);
    if (frame > 0) return metres;
    const { x, y, isLow, isOver, isUnderCounter } = labelPoint(point, ghost.label.length, hasRoomOutside);
    place(parts.label, x, y);
    toggle(parts.label, 'data-low', isLow);
    toggle(parts.label, 'data-over', isOver);
    toggle(parts.label, 'data-under', isUnderCounter);
    return metres;
  }

  function paintCloseUp(map: TrackMapView, metres: readonly number[], lineMetres: number | undefined): void {
    const marks = closeUp(map, metres, lineMetres);
    toggle(root, 'data-close', marks !== null);
    for (const [index, mark] of (marks ?? []).entries()) {
      const parts = skaters[index];
      place(parts?.close, mark.place * CLOSE_UP_REACH, 0);
      toggle(parts?.close, 'data-behind', mark.place < 0);
      if (parts?.figure !== undefined && parts.figure.data !== mark.text) parts.figure.data = mark.text;
    }
  }

  function again(): void {
    last = null;
    frame = 0;
  }

  return {
    show(newer) {
      const isOther = view === null || nameOf(view) !== nameOf(newer);
      view = newer;
      again();
      if (isOther) {
        skaters = newer.skaters.map(({ id }) => partsOfSkater(root, id));
        ghosts = newer.ghosts.map(({ id }) => partsOfGhost(root, id));
      }
      return isOther;
    },
    resize(changed) {
      ({ px, stepMs, hasRoomOutside } = changed);
      again();
    },
    paint(now) {
      if (view === null || (last !== null && Math.abs(now - last) < stepMs)) return;
      const map = view;
      const metres = map.skaters.map((skater, index) => paintSkater(map, skater, skaters[index], now));
      const lines = map.ghosts.map((ghost, index) => paintGhost(map, ghost, ghosts[index], now));
      paintCloseUp(map, metres, lines[0]);
      last = now;
      frame = stepMs > 0 ? 0 : (frame + 1) % FULL_EVERY;
    },
  };
}

/** Whoever is on the map, as text. */
function nameOf({ skaters, ghosts }: TrackMapView): string {
  return [...skaters, ...ghosts].map(({ id }) => id).join(' ');
}

/** A scale in three dimensions is read faster by the browser than one in one. */
function turnedAndStretched({ turn, length }: TrailPiece): string {
  const stretch = Math.round((length / TRAIL_PX) * 100) / 100;
  return ` rotate(${tenths(turn)}deg) scale3d(${stretch},1,1)`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

type SkaterParts = ReturnType<typeof partsOfSkater>;
type GhostParts = ReturnType<typeof partsOfGhost>;

function partsOfSkater(root: HTMLElement, id: string) {
  const [metres] = partsNamed(root, `metres ${id}`);
  const figure = metres === undefined ? undefined : textIn(metres);
  const [disc] = partsNamed(root, `disc ${id}`);
  const [close] = partsNamed(root, `close ${id}`);
  return { disc, close, figure, pieces: partsNamed(root, `trail ${id}`) };
}

function partsOfGhost(root: HTMLElement, id: string) {
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
