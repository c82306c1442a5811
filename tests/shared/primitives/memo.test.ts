/** Remembered results: computed once for the same objects, anew for equal ones. */
import { expect, test, vi } from 'vitest';
import { memoBy, memoByNumber, memoByParts, memoByTwo } from '#shared/primitives/memo.ts';

test('by one object: the object counts, not what is in it', () => {
  const compute = vi.fn((list: readonly number[]) => ({ length: list.length }));
  const remembered = memoBy(compute);
  const list = [1, 2];
  expect(remembered(list)).toBe(remembered(list));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(remembered([1, 2])).toEqual({ length: 2 });
  expect(compute).toHaveBeenCalledTimes(2);
});

test('a result of nothing is remembered, too', () => {
  const compute = vi.fn(() => undefined);
  const remembered = memoBy(compute);
  const key = {};
  remembered(key);
  remembered(key);
  expect(compute).toHaveBeenCalledTimes(1);
});

test('by two objects: either of them makes a difference', () => {
  const compute = vi.fn((a: { n: number }, b: { n: number }) => a.n * 10 + b.n);
  const remembered = memoByTwo(compute);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([remembered(one, two), remembered(two, one), remembered(one, two)]).toEqual([12, 21, 12]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('by an object and a number', () => {
  const compute = vi.fn((state: { n: number }, distance: number) => state.n + distance);
  const remembered = memoByNumber(compute);
  const state = { n: 100 };
  expect([remembered(state, 1), remembered(state, 2), remembered(state, 1)]).toEqual([101, 102, 101]);
  expect(remembered({ n: 200 }, 1)).toBe(201);
  expect(compute).toHaveBeenCalledTimes(3);
});

test('by its parts: a key that is made of the same ones need not be computed', () => {
  interface Pair {
    readonly list: readonly string[];
    readonly races: readonly object[];
  }
  const compute = vi.fn(({ races }: Pair) => races.length);
  const remembered = memoByParts(({ list, races }: Pair) => [list, ...races], compute);
  const [list, first, second] = [['a list'], { race: 1 }, { race: 2 }];
  const answers = [[first], [first], [first, second], [first], [second], [{ race: 1 }]].map((races) =>
    remembered({ list, races }),
  );
  expect(answers).toEqual([1, 1, 2, 1, 1, 1]);
  expect(compute).toHaveBeenCalledTimes(4);
  remembered({ list: ['another'], races: [first] });
  expect(compute).toHaveBeenCalledTimes(5);
});
