/** What must hold for graphics with alpha over any picture: clear around them, solid under texts, legal in colour, no hairlines. */
import { contrast } from '../../support/contrast.ts';
import type { Area, Picture } from '../../support/picture.ts';
import type { TextBox } from './texts.ts';

/** A plate lets through at most a fifth of the picture. */
const SOLID = 204;

/** One sentence for each kind of pixel that should not be. */
export function alphaProblems(picture: Picture, graphics: readonly Area[]): readonly string[] {
  const isInside = maskOf(picture, graphics);
  let [outside, faint] = [0, 0];
  eachPixel(picture, (at, x, y) => {
    const alpha = picture.data[at + 3] ?? 0;
    if (alpha === 0 || alpha >= SOLID) {
      if (alpha !== 0 && isInside[at / 4] === 0) outside += 1;
      return;
    }
    if (isInside[at / 4] === 0) outside += 1;
    else if (!isEdge(picture, x, y)) faint += 1;
  });
  return [
    ...(outside === 0 ? [] : [`${outside} pixels outside the graphics are not clear`]),
    ...(faint === 0 ? [] : [`${faint} pixels are neither clear nor solid, and no edge`]),
  ];
}

/** Between a clear and a solid pixel, which are at most two away. */
function isEdge({ width, height, data }: Picture, x: number, y: number): boolean {
  let [hasClear, hasSolid] = [false, false];
  for (let top = Math.max(0, y - 2); top <= Math.min(height - 1, y + 2); top += 1) {
    for (let left = Math.max(0, x - 2); left <= Math.min(width - 1, x + 2); left += 1) {
      const alpha = data[(top * width + left) * 4 + 3] ?? 0;
      hasClear ||= alpha === 0;
      hasSolid ||= alpha >= SOLID;
    }
  }
  return hasClear && hasSolid;
}

/** One sentence for each text that the picture shines through. */
export function groundProblems(texts: readonly TextBox[], plates: Picture): readonly string[] {
  return texts.flatMap(({ text, place, caps }) => {
    let [clear, all] = [0, 0];
    for (let y = Math.ceil(caps.y); y < caps.y + caps.height; y += 2) {
      for (let x = Math.ceil(caps.x); x < caps.x + caps.width; x += 2) {
        all += 1;
        if ((plates.data[(y * plates.width + x) * 4 + 3] ?? 0) < SOLID) clear += 1;
      }
    }
    // The white at the sides of a glyph may lie over the edge.
    return clear <= all * 0.01 ? [] : [`"${text.slice(0, 40)}" (${place}) does not stand on a plate`];
  });
}

/** What a host maps to 16–235 stays clear of both ends (EBU R 103), and no colour is as strong as a primary. */
const [DARKEST, BRIGHTEST] = [16, 235];
const MOST_SATURATED = 0.85;
/** Rounding of what is drawn with alpha, and a share of strays: edges of strokes are drawn beyond their colour. */
const [ROUNDING, STRAYS] = [2, 0.0005];

/** Flags keep their own colours: a nation's red is not ours to change. */
export function rangeProblems(picture: Picture, flags: readonly Area[]): readonly string[] {
  const isFlag = maskOf(picture, flags);
  let [beyond, vivid, all] = [0, 0, 0];
  eachPixel(picture, (at) => {
    const { data } = picture;
    if ((data[at + 3] ?? 0) < SOLID || isFlag[at / 4] === 1) return;
    all += 1;
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    const [low, high] = [Math.min(r, g, b), Math.max(r, g, b)];
    if (low < DARKEST - ROUNDING || high > BRIGHTEST + ROUNDING) beyond += 1;
    // In the dark saturation says nothing: a channel more or less of 20 is a quarter of it.
    if (high > 64 && (high - low) / high > MOST_SATURATED + 0.01) vivid += 1;
  });
  return [
    ...(beyond <= all * STRAYS ? [] : [`${beyond} of ${all} pixels leave ${DARKEST}–${BRIGHTEST}`]),
    ...(vivid <= all * STRAYS ? [] : [`${vivid} of ${all} pixels are more than ${MOST_SATURATED * 100} % saturated`]),
  ];
}

/** So long a line is seen to flicker when only every second line of the raster is drawn at a time. */
const LONG = 12;
const SEEN = 1.5;

/** Lines, gaps and strokes that are one line of the raster high: on an interlaced channel they flicker (no thinner than 2). */
export function hairlineProblems(picture: Picture, flags: readonly Area[]): readonly string[] {
  const isFlag = maskOf(picture, flags);
  const { width, height } = picture;
  const light = lightOf(picture);
  const found: string[] = [];
  for (let y = 1; y < height - 1; y += 1) {
    let run = 0;
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const isThin = isFlag[at] === 0 && isAlone(light[at - width] ?? 0, light[at] ?? 0, light[at + width] ?? 0);
      run = isThin ? run + 1 : 0;
      if (run === LONG) found.push(`at ${x - LONG},${y} a line is 1 px high`);
    }
  }
  return found.length > 3 ? [...found.slice(0, 3), `and ${found.length - 3} more`] : found;
}

/** Lighter than both of its neighbours or darker than both, so that an eye can tell. */
function isAlone(above: number, here: number, below: number): boolean {
  const isLighter = here > above && here > below;
  const isDarker = here < above && here < below;
  if (!isLighter && !isDarker) return false;
  return contrast(here, above) > SEEN && contrast(here, below) > SEEN;
}

const LINEAR = Float64Array.from({ length: 256 }, (_, value) => (value / 255) ** 2.2);

/** Luminance over white ice, so that a gap counts as a line of it. */
function lightOf({ width, height, data }: Picture): Float32Array {
  const light = new Float32Array(width * height).fill(1);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    if (alpha === 0) continue;
    const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    light[at / 4] = 0.2126 * overIce(r, alpha) + 0.7152 * overIce(g, alpha) + 0.0722 * overIce(b, alpha);
  }
  return light;
}

function overIce(value: number, alpha: number): number {
  return LINEAR[Math.round((value * alpha + 255 * (255 - alpha)) / 255)] ?? 0;
}

/** 1 for each pixel in one of the areas, with what of it lies in the picture. */
function maskOf({ width, height }: Picture, areas: readonly Area[]): Uint8Array {
  const mask = new Uint8Array(width * height);
  for (const area of areas) {
    const [left, right] = [Math.max(0, Math.floor(area.x)), Math.min(width, Math.ceil(area.x + area.width))];
    const [top, bottom] = [Math.max(0, Math.floor(area.y)), Math.min(height, Math.ceil(area.y + area.height))];
    for (let y = top; y < bottom; y += 1) mask.fill(1, y * width + left, y * width + right);
  }
  return mask;
}

function eachPixel({ width, data }: Picture, look: (at: number, x: number, y: number) => void): void {
  for (let at = 0; at < data.length; at += 4) look(at, (at / 4) % width, Math.floor(at / 4 / width));
}
