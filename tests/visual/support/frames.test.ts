/** The measure of flashing itself: what is one, and what is none. */
import { expect, test } from 'vitest';
import { largestFlash, mostFlashesASecond, type Frame } from './frames.ts';

/** Frames every 100 ms; each row tells the luminance of one field over time. */
function frames(...points: readonly (readonly number[])[]): readonly Frame[] {
  const length = points[0]?.length ?? 0;
  return Array.from({ length }, (_, index) => ({
    atMs: index * 100,
    light: Float32Array.from(points.map((point) => point[index] ?? 0)),
  }));
}

const DARK = [0.05, 0.05, 0.05, 0.05];

test('a light that goes on and off within a second is a flash', () => {
  expect(largestFlash(frames([0.05, 0.5, 0.05, 0.05], DARK, DARK, DARK))).toBe(0.25);
});

test('a light that goes on and stays is none', () => {
  expect(largestFlash(frames([0.05, 0.2, 0.4, 0.5]))).toBe(0);
});

test('a light that goes off more than a second later is none', () => {
  const slow = [0.05, ...Array.from({ length: 12 }, () => 0.5), 0.05];
  expect(largestFlash(frames(slow))).toBe(0);
});

test('light that moves across is none: the fields do not change at once', () => {
  const moving = Array.from({ length: 8 }, (_, field) =>
    Array.from({ length: 40 }, (_unused, frame) => (Math.floor(frame / 5) === field ? 0.5 : 0.05)),
  );
  expect(largestFlash(frames(...moving))).toBeLessThanOrEqual(0.25);
});

test('a flicker too faint to be seen is none', () => {
  expect(largestFlash(frames([0.3, 0.36, 0.3, 0.36]))).toBe(0);
});

test('a flicker of very bright light is none', () => {
  expect(largestFlash(frames([1, 0.85, 1, 0.85]))).toBe(0);
});

test('what comes and goes every tenth of a second flashes five times a second, what stays does not', () => {
  const strobe = Array.from({ length: 30 }, (_, frame) => (frame % 2 === 0 ? 0.05 : 0.5));
  expect(mostFlashesASecond(frames(strobe, DARK))).toBe(5);
  expect(mostFlashesASecond(frames([0.05, 0.2, 0.4, 0.5]))).toBeLessThanOrEqual(1);
});
