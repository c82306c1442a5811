/** What must be at hand without scrolling: named controls lie whole inside the window, and nothing lies over them. */
import type { Page } from 'playwright-core';

/** One sentence for each named control of the desk that cannot be seen and hit as it is. */
export async function hiddenProblems(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((wanted) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(':is(main, main + aside) :is(button, article, [data-kind])'),
    ];
    const nameOf = (each: HTMLElement) => each.ariaLabel ?? each.lastElementChild?.textContent ?? each.innerText;
    return wanted.flatMap((name) => {
      const found = all.find((each) => nameOf(each) === name || each.dataset['kind'] === name);
      if (found === undefined) return [`"${name}" is not there`];
      const { left, top, right, bottom } = found.getBoundingClientRect();
      const corners = [
        [left + 8, top + 8],
        [right - 8, top + 8],
        [left + 8, bottom - 8],
        [right - 8, bottom - 8],
      ] as const;
      const isSeen = corners.every(([x, y]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && found.contains(hit);
      });
      return isSeen ? [] : [`"${name}" is not seen whole, at ${Math.round(left)},${Math.round(top)}`];
    });
  }, names);
}
