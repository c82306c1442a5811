/** Competition ranking as such. */
import { describe, expect, test } from 'vitest';
import { rankAscending } from '#shared/project/ranking.ts';

describe('[K1] [K2] rank is one plus the number of strictly smaller values', () => {
  test.each([
    { what: 'nobody', values: [], ranks: [] },
    { what: 'one alone', values: [7], ranks: [[7, 1, false]] },
    {
      what: 'all different',
      values: [3, 1, 2],
      ranks: [
        [1, 1, false],
        [2, 2, false],
        [3, 3, false],
      ],
    },
    {
      what: 'a tie in the middle: 1, 2, 2, 4',
      values: [4, 2, 1, 2],
      ranks: [
        [1, 1, false],
        [2, 2, true],
        [2, 2, true],
        [4, 4, false],
      ],
    },
    {
      what: 'three first',
      values: [5, 5, 6, 5],
      ranks: [
        [5, 1, true],
        [5, 1, true],
        [5, 1, true],
        [6, 4, false],
      ],
    },
    {
      what: 'two ties',
      values: [1, 1, 2, 2],
      ranks: [
        [1, 1, true],
        [1, 1, true],
        [2, 3, true],
        [2, 3, true],
      ],
    },
  ])('$what', ({ values, ranks }) => {
    const ranked = rankAscending(values, (value) => value);
    expect(ranked.map(({ item, rank, isShared }) => [item, rank, isShared])).toEqual(ranks);
  });

  test('equal values keep the order in which they came', () => {
    const items = [
      { name: 'first', value: 2 },
      { name: 'best', value: 1 },
      { name: 'second', value: 2 },
    ];
    const ranked = rankAscending(items, ({ value }) => value);
    expect(ranked.map(({ item }) => item.name)).toEqual(['best', 'first', 'second']);
    expect(items.map(({ name }) => name)).toEqual(['first', 'best', 'second']);
  });
});
