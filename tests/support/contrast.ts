/** Colour as the accessibility guidelines measure it: relative luminance and contrast (WCAG 2.2, 1.4.3). */

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  /** 0 to 1. */
  readonly a: number;
}

/** Reads what a browser gives as a computed colour: `rgb(1, 2, 3)`, `rgb(1 2 3 / 0.4)`, `color(srgb 0 0.5 1)`. */
export function parseColour(text: string): Colour {
  const numbers = [...text.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([digits]) => Number(digits));
  const [r = 0, g = 0, b = 0, a = 1] = numbers;
  return text.startsWith('color(') ? { r: r * 255, g: g * 255, b: b * 255, a } : { r, g, b, a };
}

/** What is seen when the first colour lies over the second, opaque one. */
export function over({ r, g, b, a }: Colour, below: Colour): Colour {
  const mix = (top: number, bottom: number) => top * a + bottom * (1 - a);
  return { r: mix(r, below.r), g: mix(g, below.g), b: mix(b, below.b), a: 1 };
}

/** Linear light of one channel value 0 to 255. */
const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function linear(value: number): number {
  return LINEAR[Math.round(Math.min(255, Math.max(0, value)))] ?? 0;
}

/** 0 for black, 1 for white. */
export function luminance({ r, g, b }: Pick<Colour, 'r' | 'g' | 'b'>): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** 1 to 21, in either order. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
