/** What must hold for the texts of any picture: whole, on one line, inside the safe area, apart from each other, large enough. */
import type { Area } from '../../support/picture.ts';
import type { PageTexts, TextBox } from './texts.ts';

export interface LayoutWishes {
  /** Distance of every text from the edges of the view, in stage pixels. */
  readonly safe: { readonly x: number; readonly y: number };
  /** Smallest type, in stage pixels. */
  readonly smallest: number;
  /** Whether any text may stand on several lines, as prose does. */
  readonly mayWrap: boolean;
  /** Whether the page is longer than its view. */
  readonly scrolls: boolean;
}

/** What is meant to take several lines on a stage: free words of people, the last lap, and a note in a narrow column. */
const MEANT_TO_WRAP = /^(?:words in message|name in (?:scene|event)|last in counter|span in tag in aside)/;

/** Of the capital boxes, in stage pixels: what nobody sees. */
const TOLERANCE = 3;

/** One sentence for each text that is wrong: what and where. */
export function layoutProblems({ texts, unit, view }: PageTexts, wishes: LayoutWishes): readonly string[] {
  // On small windows the browser's own rounding is larger.
  const slack = Math.max(1.5, TOLERANCE * unit);
  return [
    ...texts.flatMap((text) => ownProblems(text, slack, wishes, unit)),
    ...texts.filter((text) => isOutside(text, view, wishes, unit)).map((text) => `${name(text)} leaves the safe area`),
    ...overlaps(wishes.scrolls ? texts.filter(({ isCovered }) => !isCovered) : texts, slack).map(
      ([a, b]) => `${name(a)} and ${name(b)} lie over each other`,
    ),
  ];
}

function ownProblems(text: TextBox, slack: number, { mayWrap, smallest }: LayoutWishes, unit: number): string[] {
  const problems: string[] = [];
  if (text.lines > 1 && !(mayWrap && text.mayWrap) && !MEANT_TO_WRAP.test(text.place))
    problems.push(`stands on ${text.lines} lines`);
  if (text.cut > 1) problems.push(`is cut by ${Math.round(text.cut)} px`);
  // The deciding thousandth stands beside its column, so that the hundredths stay under each other.
  const isBeside = isMoving(text) || text.place.startsWith('thousandth');
  if (text.spill > slack && !isBeside) problems.push(`sticks ${Math.round(text.spill)} px out of ${text.spiltFrom}`);
  if (text.fontSize < smallest * unit - 0.1) {
    problems.push(`is set in ${(text.fontSize / unit).toFixed(1)} px, smaller than ${smallest}`);
  }
  return problems.map((problem) => `${name(text)} ${problem}`);
}

/** Follows a skater around the track. */
export function isMoving({ place }: TextBox): boolean {
  return place.includes('mover');
}

function isOutside({ caps, fontSize }: TextBox, view: Area, { safe, scrolls }: LayoutWishes, unit: number): boolean {
  // Beside the tolerance, digits of one width have some white at their sides.
  const [x, y] = [safe.x * unit - TOLERANCE * unit - fontSize * 0.022, (safe.y - TOLERANCE) * unit];
  if (caps.x < x || caps.x + caps.width > view.width - x) return true;
  return !scrolls && (caps.y < y || caps.y + caps.height > view.height - y);
}

function overlaps(texts: readonly TextBox[], slack: number): (readonly [TextBox, TextBox])[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.paragraph !== b.paragraph && common(a.caps, b.caps) > slack)
      .map((b) => [a, b] as const),
  );
}

/** The smaller side of what two areas share; nothing or less when they are apart. */
function common(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  return Math.min(width, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));
}

function name({ text, place, caps }: TextBox): string {
  return `"${text.slice(0, 40)}" (${place}, at ${Math.round(caps.x)},${Math.round(caps.y)})`;
}
