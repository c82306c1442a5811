/** Screenshots as pixels: reading, looking at one place, and how far two of them differ. */
import { PNG } from 'pngjs';
import { luminance, type Colour } from './contrast.ts';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel, row by row. */
  readonly data: Uint8Array;
}

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function readPicture(png: Buffer): Picture {
  return PNG.sync.read(png);
}

function pixelAt({ width, data }: Picture, x: number, y: number): Colour {
  const at = (y * width + x) * 4;
  return { r: data[at] ?? 0, g: data[at + 1] ?? 0, b: data[at + 2] ?? 0, a: 1 };
}

/** The part of an area that lies in the picture, in whole pixels. */
function inside({ width, height }: Picture, area: Area): { left: number; top: number; right: number; bottom: number } {
  return {
    left: Math.max(0, Math.floor(area.x)),
    top: Math.max(0, Math.floor(area.y)),
    right: Math.min(width, Math.ceil(area.x + area.width)),
    bottom: Math.min(height, Math.ceil(area.y + area.height)),
  };
}

/** Every pixel of an area, in rows; `step` skips some where a sample is enough. */
export function pixelsIn(picture: Picture, area: Area, step = 1): readonly Colour[] {
  const { left, top, right, bottom } = inside(picture, area);
  const found: Colour[] = [];
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) found.push(pixelAt(picture, x, y));
  }
  return found;
}

/** Luminance of most of an area: half of its pixels are darker. */
export function medianLuminance(picture: Picture, area: Area): number {
  const sorted = pixelsIn(picture, area, 2)
    .map(luminance)
    .toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A channel may differ by this much before an eye could tell; edges of glyphs are not drawn alike twice. */
const SAME_WITHIN = 24;

export interface Difference {
  /** Share of all pixels, 0 to 1. */
  readonly share: number;
  /** Where they lie; null without any. */
  readonly area: Area | null;
}

/** How many pixels two pictures of one size show differently. */
export function difference(a: Picture, b: Picture, masked: readonly Area[] = []): Difference {
  if (a.width !== b.width || a.height !== b.height) throw new Error('Pictures of two sizes cannot be compared');
  const holes = masked.map((area) => inside(a, area));
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < a.data.length; at += 4) {
    if (isAlike(a.data, b.data, at)) continue;
    const [x, y] = [(at / 4) % a.width, Math.floor(at / 4 / a.width)];
    if (holes.some(({ left, top, right, bottom }) => x >= left && x < right && y >= top && y < bottom)) continue;
    xs.push(x);
    ys.push(y);
  }
  const share = xs.length / (a.width * a.height);
  if (xs.length === 0) return { share, area: null };
  const [x, y] = [least(xs), least(ys)];
  return { share, area: { x, y, width: most(xs) - x + 1, height: most(ys) - y + 1 } };
}

function isAlike(a: Uint8Array, b: Uint8Array, at: number): boolean {
  for (let channel = at; channel < at + 3; channel += 1) {
    if (Math.abs((a[channel] ?? 0) - (b[channel] ?? 0)) > SAME_WITHIN) return false;
  }
  return true;
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
