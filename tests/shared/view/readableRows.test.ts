/** How many rows the last seats can read. */
import { describe, expect, test } from 'vitest';
import { readableRows } from '#shared/view/readableRows.ts';

const WIDE = { stageHeight: 1080, rowsHeight: 812 };

describe('rows that can be read', () => {
  test.each([
    [6.75, 100, 9],
    [4, 100, 5],
    [10, 100, 14],
    [4, 60, 9],
    [6.75, 30, 32],
    [2, 200, 1],
    [0.1, 500, 1],
  ])('of a screen %d m high, %d m away: %d', (screenHeightM, farthestSeatM, rows) => {
    expect(readableRows({ ...WIDE, screenHeightM, farthestSeatM })).toBe(rows);
  });

  test('never grow in number with the distance', () => {
    const rows = Array.from({ length: 200 }, (_, metres) =>
      readableRows({ ...WIDE, screenHeightM: 6, farthestSeatM: metres + 1 }),
    );
    expect(rows).toEqual(rows.toSorted((a, b) => b - a));
  });
});
