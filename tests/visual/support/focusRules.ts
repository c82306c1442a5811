/** What must hold for the focus: every control is reached by the keyboard alone, and a ring around it is seen whole. */
import type { Page } from 'playwright-core';
import { contrast, luminance, over, parseColour } from '../../support/contrast.ts';

/** What any sign that is not text reaches (WCAG 2.2, 1.4.11). */
const ENOUGH = 3;
const THINNEST = 2;
/** More steps than any desk has controls. */
const MOST_STEPS = 400;

interface Focused {
  /** Empty when the page itself has the focus. */
  readonly name: string;
  readonly style: string;
  readonly width: number;
  readonly colour: string;
  /** Grounds that the ring lies on, from inside out, the last one opaque. */
  readonly grounds: readonly string[];
  /** How far it sticks out of what clips it, and of which. */
  readonly cut: number;
  readonly cutBy: string;
  /** Not in the part that is looked at. */
  readonly isOutside: boolean;
  /** A border of the ring's own colour right beside it would hide it. */
  readonly isHidden: boolean;
}

/**
 * Shift and Tab, since Tab alone belongs to the cells of the race desk. One sentence for each control that is wrong, of all
 * the page or of one part of it.
 */
export async function focusProblems(page: Page, part = 'body'): Promise<readonly string[]> {
  const controls = await page.evaluate(prepare, part);
  const problems: string[] = [];
  const reached = new Set<string>();
  let last = '';
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const focused = await page.evaluate(readFocused, part);
    // Past the first control it comes to the page itself, and goes on from the last one.
    if (focused.name === '') continue;
    // Out of the part at its upper end, or around the page.
    if (focused.isOutside && reached.size > 0) break;
    if (focused.isOutside) continue;
    // A date has several stops inside its field.
    if (focused.name === last) continue;
    if (reached.has(focused.name)) break;
    last = focused.name;
    reached.add(focused.name);
    problems.push(...ringProblems(focused));
  }
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const missed = controls.filter((name) => !reached.has(name));
  return [...problems, ...missed.map((name) => `The focus never comes to ${name}`)];
}

function ringProblems({ name, style, width, colour, grounds, cut, cutBy, isHidden }: Focused): readonly string[] {
  if (style === 'none' || width < THINNEST) return [`Nothing shows that ${name} has the focus`];
  const ground = grounds
    .map(parseColour)
    .toReversed()
    .reduce((below, above) => over(above, below));
  const ratio = contrast(luminance(over(parseColour(colour), ground)), luminance(ground));
  return [
    ...(ratio < ENOUGH ? [`The ring of ${name} has a contrast of ${ratio.toFixed(1)}, less than ${ENOUGH}`] : []),
    ...(cut > 1 ? [`The ring of ${name} is cut by ${Math.round(cut)} px by ${cutBy}`] : []),
    ...(isHidden ? [`The ring of ${name} lies on its own border`] : []),
  ];
}

/** Numbers every control of the part that can have the focus, so that each is known again, and begins right behind it. */
function prepare(part: string): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [tabindex]');
  const inside = [...all].filter((each) => each.closest(part) !== null);
  for (const each of all) delete each.dataset['control'];
  const behind = [...all].slice([...all].indexOf(inside.at(-1) ?? document.body) + 1);
  const first = behind.find((each) => !each.matches(':disabled') && each.tabIndex >= 0 && each.checkVisibility());
  first?.focus();
  return inside.flatMap((each, index) => {
    const isOff = each.matches(':disabled') || each.tabIndex < 0 || !each.checkVisibility();
    // Of a group of radio buttons only one is a stop of the keyboard.
    const isOther = each instanceof HTMLInputElement && each.type === 'radio' && !each.checked;
    const words = (each.getAttribute('aria-label') ?? each.innerText).replaceAll(/\s+/g, ' ').slice(0, 40);
    each.dataset['control'] = `${each.localName} ${index} "${words}"`;
    return isOff || isOther ? [] : [each.dataset['control']];
  });
}

/** Everything is inside, because a page gets only the function itself. */
function readFocused(part: string): Focused {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) {
    const nothing = { style: '', width: 0, colour: '', grounds: [], cut: 0, cutBy: '', isHidden: false };
    return { name: '', isOutside: false, ...nothing };
  }

  /** A button may be as large as the card it stands on: then the ring is drawn around that. */
  function ringOf(of: HTMLElement): { readonly drawn: CSSStyleDeclaration; readonly box: DOMRect } {
    const own = getComputedStyle(of);
    const after = getComputedStyle(of, '::after');
    const card = after.position === 'absolute' && after.content !== 'none' ? of.offsetParent : null;
    return card === null || own.outlineStyle !== 'none'
      ? { drawn: own, box: of.getBoundingClientRect() }
      : { drawn: after, box: card.getBoundingClientRect() };
  }

  function nameOf(of: Element): string {
    return /^_(.+)_[\w-]+_\d+$/.exec(of.classList[0] ?? '')?.[1] ?? of.localName;
  }

  const { drawn, box } = ringOf(element);
  const [width, offset] = [Number.parseFloat(drawn.outlineWidth), Number.parseFloat(drawn.outlineOffset)];
  const reach = offset + width;
  const isInside = reach <= 0;
  const grounds: string[] = [];
  let cut = 0;
  let cutBy = '';
  for (let at: HTMLElement | null = isInside ? element : element.parentElement; at !== null; at = at.parentElement) {
    grounds.push(getComputedStyle(at).backgroundColor);
  }
  let isFixed = getComputedStyle(element).position === 'fixed';
  for (let at = element.parentElement; at !== null && !isFixed; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
      const clip = at.getBoundingClientRect();
      const [left, top] = [clip.left + at.clientLeft, clip.top + at.clientTop];
      const [right, bottom] = [left + at.clientWidth, top + at.clientHeight];
      // What is higher or wider than its pane cannot be seen whole.
      const sideways = box.width > at.clientWidth ? 0 : Math.max(left - box.left, box.right - right) + reach;
      const upright = box.height > at.clientHeight ? 0 : Math.max(top - box.top, box.bottom - bottom) + reach;
      if (Math.max(sideways, upright) > cut) [cut, cutBy] = [Math.max(sideways, upright), nameOf(at)];
    }
    isFixed = style.position === 'fixed';
  }
  const own = getComputedStyle(element);
  const border = Number.parseFloat(own.borderTopWidth);
  const isOnBorder = -offset > 0 ? -reach < border : offset < 1;
  return {
    name: element.dataset['control'] ?? element.localName,
    isOutside: element.closest(part) === null,
    style: drawn.outlineStyle,
    width,
    colour: drawn.outlineColor,
    grounds: grounds.slice(0, grounds.findIndex((each) => !/rgba|\/|transparent/.test(each)) + 1 || grounds.length),
    cut,
    cutBy,
    isHidden: border > 0 && isOnBorder && own.borderTopColor === drawn.outlineColor,
  };
}
