/** A table over the picture turns its pages by the clock, and further when a host asks for it. */
import { expect, test } from 'vitest';
import { factsOf } from '#shared/project/fold.ts';
import { overlayView } from '#shared/view/overlayView.ts';
import { milanoAfterPair } from '../../support/milano.ts';

const state = milanoAfterPair(15);
const endedAt = Math.max(...factsOf(state).map(({ at }) => at)) + 60_000;

function pageAt(afterMs: number, pagesAhead?: number): number | undefined {
  const asked = { locale: 'en', elements: ['standings', 'results'], isHeld: true, lane: 'inner' } as const;
  const options = pagesAhead === undefined ? asked : { ...asked, pagesAhead };
  const { graphics } = overlayView(state, options, endedAt + afterMs);
  expect(graphics.results?.table.from).toBe(1);
  return graphics.standings?.table.from;
}

test('turned on by hand it is that many pages ahead of the clock, and begins again after the last', () => {
  const first = pageAt(0);
  const byHand = [0, 1, 2, 3].map((pages) => pageAt(0, pages));
  const byClock = [0, 8000, 16_000].map((ms) => pageAt(ms));
  expect(byHand.slice(0, 3)).toEqual(byClock);
  expect(new Set(byClock).size).toBe(3);
  expect(byHand[3]).toBe(first);
});

test('the next turn of the clock comes when it would have come', () => {
  const validUntil = (pagesAhead: number) => {
    const options = { locale: 'en', elements: ['standings'], isHeld: true, lane: 'inner', pagesAhead } as const;
    return overlayView(state, options, endedAt).validUntil;
  };
  expect(validUntil(2)).toBe(validUntil(0));
  expect(validUntil(2)).not.toBeNull();
});
