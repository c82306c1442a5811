/** The arithmetic of steps as the OGraf specification tables it, and how a graphic stands after a row of orders. */
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../client/hosts/ograf/order.ts';
import { act, AT_FIRST, presence, targetStep, type Stand } from '../../../client/hosts/ograf/stand.ts';

describe('the step that is played', () => {
  test.each([
    // current, count, goto, delta, target
    [null, 1, null, 1, 0],
    [null, 1, 0, 1, 0],
    [null, 2, 1, 2, 1],
    [0, 2, 1, 1, 1],
    [0, 3, null, 2, 2],
    [2, 3, 1, 1, 1],
    [2, 3, null, -2, 0],
    [0, 1, null, 1, null],
    [0, 3, 3, 1, null],
    [0, 3, null, -1, null],
    [1, 2, null, 0, 1],
  ] as const)('from %s of %s, to %s or by %s, is %s', (current, stepCount, goto, delta, target) => {
    expect(targetStep(current, { goto, delta }, stepCount)).toBe(target);
  });
});

const play: Order = { kind: 'play', delta: 1, goto: null, isCut: false };
const stop: Order = { kind: 'stop', isCut: false };
const freeze = (isFrozen: boolean | null): Order => ({ kind: 'freeze', isFrozen, isCut: false });
const page: Order = { kind: 'nextPage', isCut: false };

function after(...orders: readonly (readonly [timestamp: number, order: Order])[]): Stand {
  return orders.reduce((stand, [timestamp, order]) => act(stand, { timestamp, order }, 2), AT_FIRST);
}

describe('a graphic', () => {
  test('begins anew when it comes in again: no page and no figure of before', () => {
    const stand = after([0, play], [100, page], [200, freeze(true)]);
    expect(stand).toMatchObject({ step: 0, pagesAhead: 1, frozenAt: 200 });
    const out = act(stand, { timestamp: 300, order: stop }, 2);
    // While it leaves it must not change.
    expect(out).toMatchObject({ step: null, pagesAhead: 1, frozenAt: 200 });
    expect(act(out, { timestamp: 400, order: play }, 2)).toMatchObject({ step: 0, pagesAhead: 0, frozenAt: null });
  });

  test('that was frozen before it came in shows what was then', () => {
    expect(after([50, freeze(true)], [100, play]).frozenAt).toBe(50);
    expect(after([0, play], [10, stop], [50, freeze(true)], [100, play]).frozenAt).toBe(50);
  });

  test('that is frozen again keeps its figures, and goes on when it is told nothing', () => {
    expect(after([50, freeze(true)], [70, freeze(true)]).frozenAt).toBe(50);
    expect(after([50, freeze(null)]).frozenAt).toBe(50);
    expect(after([50, freeze(null)], [70, freeze(null)]).frozenAt).toBeNull();
    expect(after([50, freeze(false)]).frozenAt).toBeNull();
  });

  test('keeps what an update does not name', () => {
    const update = (fields: Readonly<Record<string, string>>): Order => {
      return { kind: 'update', data: { fields }, ignored: [], isCut: false };
    };
    const told: Order = { kind: 'update', data: { fields: {}, from: 5 }, ignored: [], isCut: false };
    expect(after([0, update({ lang: 'nl' })], [1, told], [2, update({ delay: '40' })])).toMatchObject({
      fields: { lang: 'nl', delay: '40' },
      from: 5,
    });
  });

  test('comes in and goes out by a share that depends on the time alone', () => {
    const stand = after([1000, play]);
    expect([900, 1000, 1160, 1320, 9000].map((at) => presence(stand, at))).toEqual([0, 0, 0.5, 1, 1]);
    const out = act(stand, { timestamp: 2000, order: stop }, 2);
    expect([2000, 2120, 2240].map((at) => presence(out, at))).toEqual([1, 0.5, 0]);
    expect(presence(AT_FIRST, 0)).toBe(0);
  });

  test('does so at once when the animation is to be skipped', () => {
    const stand = after([1000, { ...play, isCut: true }]);
    expect(presence(stand, 1000)).toBe(1);
    expect(presence(act(stand, { timestamp: 2000, order: { ...stop, isCut: true } }, 2), 2000)).toBe(0);
  });
});
