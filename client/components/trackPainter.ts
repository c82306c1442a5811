/** Puts the parts of the map where they belong at a moment. Everything it needs is looked up once, because it runs before every frame. */
import { ghostPoint, runnerMetres, skaterPoint, type MapGhost, type TrackMapView } from '#shared/view/trackMap.ts';
import { closeUp, trail, type TrailPiece } from '#shared/view/trackMotion.ts';
import { labelPoint, OVAL, type OvalPoint } from '#shared/view/trackOval.ts';
import { createSkaterMotion, type Moved } from './skaterMotion.ts';

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
  const motion = createSkaterMotion();
  let { px, stepMs, hasRoomOutside } = measures;
  let view: TrackMapView | null = null;
  let skaters: readonly SkaterParts[] = [];
  let ghosts: readonly GhostParts[] = [];
  let frame = 0;
  /** Also who stands still is to be drawn where it belongs. */
  let isWhole = true;
  /** Newer facts move nobody at once, and their own frame has enough to draw: the map stands still for that one. */
  let isResting = false;

  function paintSkater(map: TrackMapView, { skater, metres, hasMoved }: Moved, parts: SkaterParts | undefined): void {
    if (parts === undefined || !(hasMoved || isWhole)) return;
    place(parts.disc, px, skaterPoint(map, skater, metres));
    if (frame > 0) return;
    for (const [index, piece] of trail(map, skater, metres).entries()) {
      place(parts.pieces[index], px, piece, turnedAndStretched(piece));
    }
  }

  function paintGhost(map: TrackMapView, ghost: MapGhost, parts: GhostParts | undefined, now: number): number {
    const metres = runnerMetres(ghost, map, now);
    if (parts === undefined) return metres;
    const point = ghostPoint(map, metres);
    place(parts.line, px, point, ` rotate(${tenths(point.turn)}deg)`);
    if (frame > 0) return metres;
    const label = labelPoint(point, ghost.label.length, hasRoomOutside);
    place(parts.label, px, label);
    toggle(parts.label, 'data-low', label.isLow);
    toggle(parts.label, 'data-over', label.isOver);
    toggle(parts.label, 'data-under', label.isUnderCounter);
    return metres;
  }

  function paintCloseUp(map: TrackMapView, moved: readonly Moved[], lineMetres: number | undefined): void {
    const metres = moved.map((each) => each.metres);
    const marks = closeUp(map, metres, lineMetres);
    toggle(root, 'data-close', marks !== null);
    for (const [index, mark] of (marks ?? []).entries()) {
      const parts = skaters[index];
      place(parts?.close, px, { x: mark.place * CLOSE_UP_REACH, y: 0 });
      toggle(parts?.close, 'data-behind', mark.place < 0);
      if (parts?.figure !== undefined && parts.figure.data !== mark.text) parts.figure.data = mark.text;
    }
  }

  function again(): void {
    motion.renew();
    frame = 0;
    isWhole = true;
  }

  return {
    show(newer) {
      const isOther = view === null || nameOf(view) !== nameOf(newer);
      view = newer;
      again();
      isResting = !isOther && stepMs === 0;
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
      const movedAt = motion.movedAt();
      if (view === null || (movedAt !== null && Math.abs(now - movedAt) < stepMs)) return;
      const map = view;
      const moved = motion.move(map, now, stepMs > 0);
      if (isResting) {
        isResting = false;
        return;
      }
      for (const [index, each] of moved.entries()) paintSkater(map, each, skaters[index]);
      const lines = map.ghosts.map((ghost, index) => paintGhost(map, ghost, ghosts[index], now));
      paintCloseUp(map, moved, lines[0]);
      isWhole = false;
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

function place(part: HTMLElement | undefined, px: number, { x, y }: Pick<OvalPoint, 'x' | 'y'>, more = ''): void {
  if (part !== undefined) part.style.transform = `translate(${tenths(x * px)}px,${tenths(y * px)}px)${more}`;
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
