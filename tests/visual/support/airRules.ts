/** What must hold for the boxes and the type of graphics over a picture, in any raster. */
import type { Page } from 'playwright-core';
import type { Area } from '../../support/picture.ts';
import type { GraphicBox } from './overlayPage.ts';
import type { PageTexts, TextBox } from './texts.ts';

/** One sentence for each graphic that leaves the safe area or lies over another, in shares of the picture. */
export function boxProblems(graphics: readonly GraphicBox[], view: Area, margin: number): readonly string[] {
  const [dx, dy] = [view.width * margin, view.height * margin];
  // Half a pixel is rounding.
  const isOut = ({ x, y, width, height }: Area) =>
    Math.max(dx - x, dy - y, x + width - view.width + dx, y + height - view.height + dy) > 0.5;
  const outside = graphics.filter(({ box }) => isOut(box)).map(({ name }) => `${name} leaves the safe area`);
  return [...outside, ...collisions(graphics)];
}

export function collisions(graphics: readonly GraphicBox[]): readonly string[] {
  return graphics.flatMap((a, index) =>
    graphics
      .slice(index + 1)
      .filter((b) => a.name !== b.name && shares(a.box, b.box))
      .map((b) => `${a.name} and ${b.name} lie over each other`),
  );
}

function shares(a: Area, b: Area): boolean {
  const isBeside = a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5;
  return !isBeside && a.y + a.height > b.y + 0.5 && b.y + b.height > a.y + 0.5;
}

/** A page that is longer or wider than the picture would show bars. */
export function scrollProblems(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } =
      document.scrollingElement ?? document.documentElement;
    const isSame = scrollWidth === innerWidth && scrollHeight === innerHeight;
    const hasNoBar = clientWidth === innerWidth && clientHeight === innerHeight;
    return isSame && hasNoBar ? [] : [`the page is ${scrollWidth} × ${scrollHeight} in ${innerWidth} × ${innerHeight}`];
  });
}

/**
 * Smallest type on air in pixels of a stage of 1080 lines: 24 lines of 576 for words, 18 for capitals; times as for a
 * phone that shows the stream.
 */
const [WORDS, CAPITALS, TIMES] = [45, 34, 48];
/** Letters of a name that keep to that; a longer one narrows and then shrinks by its length rather than being cut. */
const NAME_LETTERS = 14;

export function typeProblems({ texts, unit }: PageTexts): readonly string[] {
  return texts.flatMap((text) => {
    const size = text.fontSize / unit;
    const least = leastSize(text);
    // What is measured of a box is a little off.
    if (size >= least - 0.5) return [];
    return [`"${text.text.slice(0, 40)}" (${text.place}) is set in ${size.toFixed(1)} px, smaller than ${least}`];
  });
}

function leastSize({ text, place }: TextBox): number {
  if (place.startsWith('text in box')) return CAPITALS * Math.min(1, NAME_LETTERS / text.length);
  if (/^\d+[.:,]\d/.test(text)) return TIMES;
  return text === text.toUpperCase() ? CAPITALS : WORDS;
}
