/** Every visible text of an open page with the boxes it takes: what the layout rules judge. Runs inside the page. */
import type { Page } from 'playwright-core';
import type { Area } from '../../support/picture.ts';

export interface TextBox {
  readonly text: string;
  /** Class names from inside out, to find the place: `name in row in slot`. */
  readonly place: string;
  /** The glyphs from the top of the capitals to the base line, of all its lines. */
  readonly caps: Area;
  /** All the ink, with accents and tails. */
  readonly ink: Area;
  readonly lines: number;
  /** May stand on several lines: free text and prose. */
  readonly mayWrap: boolean;
  /** Of the glyphs as they are drawn, in pixels of the page. */
  readonly fontSize: number;
  /** Out of view, or something else lies over its middle: a bar at the edge of a page that scrolls. */
  readonly isCovered: boolean;
  /** Computed colour, and how opaque everything around it is. */
  readonly colour: string;
  readonly opacity: number;
  /** How far the ink sticks out of what clips it. */
  readonly cut: number;
  /** How far the glyphs stick out sideways or downwards of the boxes they stand in, and of which. */
  readonly spill: number;
  readonly spiltFrom: string;
  /** The same for texts of one paragraph, which flow around each other. */
  readonly paragraph: number;
}

export interface PageTexts {
  readonly texts: readonly TextBox[];
  /** One stage pixel in pixels of the page; 1 on a page without a stage. */
  readonly unit: number;
  readonly view: Area;
}

export function readTexts(page: Page): Promise<PageTexts> {
  return page.evaluate(collect);
}

/** Everything is inside, because a page gets only the function itself. */
function collect(): PageTexts {
  const pen = document.createElement('canvas').getContext('2d');

  function nameOf(element: Element): string {
    const named = [...element.classList].map((name) => /^_(.+)_[\w-]+_\d+$/.exec(name)?.[1] ?? name);
    return named[0] ?? element.localName;
  }

  function placeOf(element: Element): string {
    const names: string[] = [];
    for (let at: Element | null = element; at !== null && names.length < 4; at = at.parentElement)
      names.push(nameOf(at));
    return names.join(' in ') + (element.closest('[data-stale]') === null ? '' : ', old');
  }

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    return element.closest('.visuallyHidden, title, desc, script, style') === null;
  }

  /** Lines are told apart by their middle; several boxes on one line are runs of it. */
  function linesOf(node: Text): DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines: DOMRect[] = [];
    for (const rect of range.getClientRects()) {
      if (rect.width === 0) continue;
      const middle = rect.top + rect.height / 2;
      const index = lines.findIndex((line) => middle > line.top && middle < line.bottom);
      const line = lines[index];
      if (line === undefined) lines.push(rect);
      else {
        const left = Math.min(line.left, rect.left);
        lines[index] = new DOMRect(left, line.top, Math.max(line.right, rect.right) - left, line.height);
      }
    }
    return lines;
  }

  function union(areas: readonly DOMRect[]): Area {
    const x = Math.min(...areas.map(({ left }) => left));
    const y = Math.min(...areas.map(({ top }) => top));
    const right = Math.max(...areas.map((area) => area.right));
    const bottom = Math.max(...areas.map((area) => area.bottom));
    return { x, y, width: right - x, height: bottom - y };
  }

  /** The box inside the borders. */
  function insideOf(element: Element, style: CSSStyleDeclaration): DOMRect {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [l, t] = [Number.parseFloat(style.borderLeftWidth), Number.parseFloat(style.borderTopWidth)];
    const [r, b] = [Number.parseFloat(style.borderRightWidth), Number.parseFloat(style.borderBottomWidth)];
    return new DOMRect(left + l, top + t, width - l - r, height - t - b);
  }

  function beyond(area: Area, box: DOMRect): number {
    const right = area.x + area.width - box.right;
    return Math.max(box.left - area.x, box.top - area.y, right, area.y + area.height - box.bottom);
  }

  /** What the boxes around it do to a text: how opaque they are, how much they cut, out of which it spills. */
  function surroundings(element: Element, caps: Area, ink: Area, size: number) {
    const found = { opacity: 1, cut: 0, spill: 0, spiltFrom: '', isScrolledOut: false };
    // White at the sides of glyphs, and the little that figures are moved up or down to look centred.
    const [dx, dy] = [size * 0.022, size * 0.1];
    const core = { x: caps.x + dx, y: caps.y + dy, width: caps.width - 2 * dx, height: caps.height - 2 * dy };
    let isPlaced = false;
    let isScrolled = false;
    for (let at: Element | null = element; at !== null && at.id !== 'screen'; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = insideOf(at, style);
      found.opacity *= Number(style.opacity);
      const clips =
        style.overflowX === 'hidden' || style.overflowX === 'clip' || /strict|content|paint/.test(style.contain);
      if (clips) found.cut = Math.max(found.cut, beyond(ink, box));
      // An absolutely placed text may stand beside what it belongs to, but not outside the box it is placed in.
      const isBox = !style.display.startsWith('inline') && style.display !== 'contents' && !(at instanceof SVGElement);
      // What is scrolled away is meant to be outside, and what stands at the edge is not seen whole.
      const scrolls = /auto|scroll/.test(style.overflowY);
      isScrolled ||= scrolls;
      found.isScrolledOut ||= scrolls && beyond(core, box) > 0;
      if (isBox && !isPlaced && !isScrolled && box.width > 0 && beyond(core, box) > found.spill) {
        found.spill = beyond(core, box);
        found.spiltFrom = nameOf(at);
      }
      isPlaced = style.position === 'absolute' || (isPlaced && style.position === 'static');
    }
    return found;
  }

  const paragraphs: Element[] = [];

  /** What flows in one block has one number; whatever is placed by itself has its own. */
  function paragraphOf(element: Element): number {
    let block = element;
    while (block.parentElement !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const known = getComputedStyle(block).display === 'block' ? paragraphs.indexOf(block) : -1;
    return known === -1 ? paragraphs.push(block) - 1 : known;
  }

  function isCovered(element: Element, { x, y, width, height }: Area): boolean {
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top === null || !(top.contains(element) || element.contains(top));
  }

  function boxOf(node: Text): TextBox | null {
    const element = node.parentElement;
    if (element === null || node.data.trim() === '' || !isSeen(element)) return null;
    const lines = linesOf(node);
    const first = lines[0];
    if (first === undefined || pen === null) return null;
    const style = getComputedStyle(element);
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    // The narrowest width of the typeface has no word of its own here; the next one is close.
    pen.fontStretch = 'extra-condensed';
    const measured = pen.measureText(node.data.trim());
    const isTurned = style.writingMode !== 'horizontal-tb';
    const size = Number.parseFloat(style.fontSize);
    // Drawn larger or smaller than it says where a drawing or a transform scales it.
    const scale = isTurned ? 1 : first.height / (measured.fontBoundingBoxAscent + measured.fontBoundingBoxDescent);
    // White at the sides of the first and the last glyph is not ink.
    const before = Math.max(0, -measured.actualBoundingBoxLeft) * scale;
    const after = Math.max(0, measured.width - measured.actualBoundingBoxRight) * scale;
    const reaching = (line: DOMRect, up: number, down: number): DOMRect => {
      if (isTurned) return new DOMRect(line.left + (line.width - up) / 2, line.top, up, line.height);
      const base = line.top + measured.fontBoundingBoxAscent * scale;
      return new DOMRect(line.left + before, base - up * scale, line.width - before - after, (up + down) * scale);
    };
    const caps = union(lines.map((line) => reaching(line, 0.686 * size, 0)));
    const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = measured;
    const ink = union(lines.map((line) => reaching(line, up, down)));
    const { isScrolledOut, ...found } = surroundings(element, caps, ink, size * scale);
    return {
      text: node.data.trim(),
      place: placeOf(element),
      caps,
      ink,
      lines: lines.length,
      mayWrap: style.whiteSpace !== 'nowrap' && style.textWrapMode !== 'nowrap',
      fontSize: size * scale,
      isCovered: isScrolledOut || isCovered(element, caps),
      colour: element instanceof SVGElement ? style.fill : style.color,
      paragraph: paragraphOf(element),
      ...found,
    };
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: TextBox[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const box = node instanceof Text ? boxOf(node) : null;
    if (box !== null) texts.push(box);
  }
  const stage = document.querySelector('[class*="_stage_"]');
  const unit = stage === null ? 1 : Number.parseFloat(getComputedStyle(stage).getPropertyValue('--ib-u'));
  return { texts, unit, view: { x: 0, y: 0, width: innerWidth, height: innerHeight } };
}
