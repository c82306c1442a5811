/** Both palettes of the stages stay inside what goes on air, and keep their contrast. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { contrast, luminance } from '../support/contrast.ts';

const css = readFileSync(join(import.meta.dirname, '../../client/styles/tokens.css'), 'utf8');

function colours(text: string): ReadonlyMap<string, readonly number[]> {
  const found = text.matchAll(/(--ib-[\w-]+): #([0-9a-f]{6})/g);
  return new Map(
    [...found].map(([, name = '', hex = '']) => [
      name,
      [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
    ]),
  );
}

const [usual = '', rest = ''] = css.split("[data-theme='high-contrast'] {");
const dark = colours(usual);
const highContrast = new Map([...dark, ...colours(rest)]);

function ratio(a: readonly number[], b: readonly number[]): number {
  const [first, second] = [a, b].map(([red = 0, green = 0, blue = 0]) => luminance({ r: red, g: green, b: blue }));
  return contrast(first ?? 0, second ?? 0);
}

describe.each([
  ['dark', dark],
  ['high-contrast', highContrast],
] as const)('the %s palette', (_, palette) => {
  const of = (name: string) => must(palette.get(`--ib-${name}`), name);

  test('keeps every channel within 16..235 and below 85 per cent saturation', () => {
    for (const [name, colour] of palette) {
      const [low, high] = [Math.min(...colour), Math.max(...colour)];
      expect({ name, low: low >= 16, high: high <= 235, calm: (high - low) / high <= 0.85 }).toEqual({
        name,
        low: true,
        high: true,
        calm: true,
      });
    }
  });
  test.each([
    ['ice', 'night'],
    ['ice', 'rink'],
    ['ice', 'rink-2'],
    ['frost', 'rink'],
    ['mist', 'night'],
    ['line', 'night'],
    ['ahead-ink', 'ahead'],
    ['behind-ink', 'behind'],
    ['level-ink', 'level'],
  ])('reads %s on %s at seven to one', (text, ground) => {
    expect(ratio(of(text), of(ground))).toBeGreaterThanOrEqual(7);
  });
});
