/** What must hold for the painted pixels: text stands out from what is behind it, and gaps are told apart without colour. */
import type { Page } from 'playwright-core';
import { contrast, luminance, over, parseColour } from '../../support/contrast.ts';
import { medianLuminance, pixelsIn, type Area, type Picture } from '../../support/picture.ts';
import { styled } from './alphaPicture.ts';
import { isMoving } from './layoutRules.ts';
import { quickPicture } from './quickPicture.ts';
import type { TextBox } from './texts.ts';

/** What every text on a public screen reaches. */
const ENOUGH = 7;

/** Texts that may have less, each for a reason. */
const LESS: readonly { readonly applies: (text: TextBox) => boolean; readonly ratio: number }[] = [
  // The word on the red armband: glyph, place and the letters beside it repeat what it says.
  { applies: ({ place }) => place.includes('band'), ratio: 4.6 },
  // A record that was taken back is meant to step back; beside it stands the one that holds.
  { applies: ({ place }) => place.includes('withdrawn'), ratio: 4.5 },
  // Beside a line of the plot, which is told in figures above it.
  { applies: ({ place }) => place.startsWith('yTick'), ratio: 6 },
  // Old numbers are meant to look old.
  { applies: ({ place }) => place.endsWith(', old'), ratio: 6.5 },
];

const WITHOUT_TEXTS = `*, *::before, *::after { -webkit-text-fill-color: transparent !important; }
  text, tspan { fill: transparent !important; }`;

/** A picture of a page without its texts: what is behind them. */
export async function pictureBehindTexts(page: Page): Promise<Picture> {
  await styled(page, WITHOUT_TEXTS);
  const picture = await quickPicture(page);
  await styled(page, '');
  return picture;
}

/** One sentence for each text too close to its ground. */
export function contrastProblems(texts: readonly TextBox[], behind: Picture, enough = ENOUGH): readonly string[] {
  return texts
    .filter((text) => !isMoving(text))
    .flatMap((text) => {
      const wanted = Math.min(enough, LESS.find(({ applies }) => applies(text))?.ratio ?? enough);
      const found = worstContrast(text, behind);
      // What is computed has more digits than what is designed.
      if (found === null || found >= wanted - 0.05) return [];
      return [`"${text.text.slice(0, 40)}" (${text.place}) has a contrast of ${found.toFixed(1)}, less than ${wanted}`];
    });
}

/**
 * Against the closest of the pixels behind the capitals, but for one in five: edges, and the line through a struck time.
 * Null outside the picture.
 */
function worstContrast({ caps, colour, opacity }: TextBox, behind: Picture): number | null {
  const ink = parseColour(colour);
  const ratios = pixelsIn(behind, caps, 3)
    .map((ground) => {
      const seen = over({ ...ink, a: ink.a * opacity }, ground);
      return contrast(luminance(seen), luminance(ground));
    })
    .toSorted((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 5)] ?? null;
}

export interface Plate {
  readonly side: 'ahead' | 'behind';
  readonly box: Area;
  readonly arrow: Area;
}

/** The gap plates of a page in English, found by what a screen reader says of them. */
export function readPlates(page: Page): Promise<readonly Plate[]> {
  return page.evaluate(() => {
    const areaOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    return (['ahead', 'behind'] as const).flatMap((side) =>
      [...document.querySelectorAll(`[role=img][aria-label*="${side}"]`)].flatMap((element) => {
        const arrow = element.querySelector('svg');
        // Old gaps keep their sign and lose their plate.
        return arrow === null || element.closest('[data-stale]') !== null
          ? []
          : [{ side, box: areaOf(element), arrow: areaOf(arrow) }];
      }),
    );
  });
}

/** Plates of the two sides: luminance 3:1 apart, and arrows that point up and down. */
export function plateProblems(plates: readonly Plate[], picture: Picture): readonly string[] {
  const level = (plate: Plate) => medianLuminance(picture, plate.box);
  const ahead = plates.filter(({ side }) => side === 'ahead');
  const behind = plates.filter(({ side }) => side === 'behind');
  const close = ahead.flatMap((a) =>
    behind
      .map((b) => contrast(level(a), level(b)))
      .filter((ratio) => ratio < 3)
      .map((ratio) => `In grey a plate ahead and one behind are only ${ratio.toFixed(2)}:1 apart`),
  );
  const turned = plates
    .filter((plate) => pointsUp(picture, plate) !== (plate.side === 'ahead'))
    .map(
      ({ side, arrow }) => `In grey the arrow ${side} at ${Math.round(arrow.x)},${Math.round(arrow.y)} points wrongly`,
    );
  return [...close, ...turned];
}

/** An arrow has more of its ink in the half it points away from. */
function pointsUp(picture: Picture, { box, arrow }: Plate): boolean {
  const ground = medianLuminance(picture, { ...box, height: box.height / 8 });
  const { x, width } = arrow;
  const inked = (y: number) =>
    pixelsIn(picture, { x, y, width, height: arrow.height / 3 }).filter(
      (seen) => contrast(luminance(seen), ground) > 1.5,
    ).length;
  return inked(arrow.y) < inked(arrow.y + (arrow.height * 2) / 3);
}
