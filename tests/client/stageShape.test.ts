/** Which stage a window gets, what fits there, and where rows stand on the flat and the upright one. */
import { describe, expect, test } from 'vitest';
import { columnsOf, hasTallRows, roomOf, stageAt } from '../../client/displays/arena/stageShape.ts';
import { stackSlots } from '../../client/displays/arena/stack/stackSlots.ts';

describe('a window', () => {
  test.each([
    [1920, 1080, 'wide'],
    [1280, 720, 'wide'],
    [3840, 2160, 'wide'],
    [1024, 768, 'wide'],
    [2560, 1080, 'wide'],
    [1080, 1080, 'wide'],
    [1280, 1024, 'wide'],
    [1000, 400, 'wide'],
    [2999, 1000, 'wide'],
    [3000, 1000, 'ribbon'],
    [1536, 384, 'ribbon'],
    [1920, 240, 'ribbon'],
    [1920, 120, 'ribbon'],
    [801, 1000, 'wide'],
    [800, 1000, 'portrait'],
    [1080, 1920, 'portrait'],
    [1200, 1920, 'portrait'],
    [0, 0, 'wide'],
    [Number.NaN, 800, 'wide'],
  ])('of %d × %d gets the %s stage', (width, height, shape) => {
    expect(stageAt(width, height).shape).toBe(shape);
  });
});

describe('room for rows', () => {
  test.each([
    [1920, 1080, 10, 0, 0],
    [1080, 1920, 17, 6, 3],
    [600, 1066, 17, 6, 3],
    [1080, 1900, 17, 7, 3],
    [1200, 1920, 15, 5, 0],
    [800, 1000, 11, 0, 0],
    [1536, 384, 4, 0, 0],
    [1920, 300, 8, 0, 0],
    [1920, 240, 8, 0, 0],
    [3840, 384, 12, 4, 4],
    [1920, 120, 24, 12, 12],
  ])('of %d × %d: %d, beside a race %d, beside a new leader %d', (width, height, rows, race, finish) => {
    expect(roomOf(stageAt(width, height))).toMatchObject({ rows, beside: { race, finish } });
  });
  test.each([
    [1080, 1920, true],
    [1080, 2400, true],
    [1200, 1920, false],
    [1536, 384, false],
  ])('of %d × %d has the map: %s', (width, height, hasMap) => {
    expect(roomOf(stageAt(width, height)).hasMap).toBe(hasMap);
  });
  test.each([
    [1536, 384, false],
    [1920, 320, true],
    [3840, 384, true],
    [1920, 1080, false],
    [1080, 1920, false],
  ])('a window of %d × %d is long: %s', (width, height, isLong) => {
    expect(roomOf(stageAt(width, height)).isLong).toBe(isLong);
  });
  test.each([
    [3, 1],
    [4, 1],
    [5, 2],
    [16, 4],
  ])('%d rows of a ribbon stand in %d columns', (rows, columns) => {
    expect(columnsOf(rows)).toBe(columns);
  });
});

test.each([
  [1080, 1920, 8, true],
  [1080, 1920, 17, false],
  [1080, 1350, 8, false],
  [1080, 1350, 5, true],
  [1920, 1080, 3, false],
])('on %d × %d a name stands over its time with %d rows a page: %s', (width, height, rows, isTall) => {
  expect(hasTallRows(stageAt(width, height), rows)).toBe(isTall);
});

describe('rows of a stack', () => {
  const RIBBON = { top: 20, height: 345, gap: 8, lineHeight: 92 };
  test.each([
    [2, true, 0],
    [1, true, 1],
    [0, true, 2],
    [0, false, 2],
    [0, true, 1],
    [3, true, 1],
    [2, true, 2],
  ])('%d above, line %s, %d below: all inside, none over another', (above, hasLine, below) => {
    const { rows, line, rowHeight } = stackSlots(RIBBON, above, hasLine, below);
    const boxes = rows.map((top) => [top, top + rowHeight] as const);
    if (hasLine) boxes.push([line, line + RIBBON.lineHeight]);
    const sorted = boxes.toSorted(([a], [b]) => a - b);
    expect(sorted[0]?.[0]).toBeGreaterThanOrEqual(RIBBON.top);
    expect(sorted.at(-1)?.[1]).toBeLessThanOrEqual(RIBBON.top + RIBBON.height + 0.001);
    for (const [index, [top]] of sorted.entries()) {
      expect(top).toBeGreaterThanOrEqual(index === 0 ? 0 : (sorted[index - 1]?.[1] ?? 0));
    }
    expect(rows.filter((top) => top < line)).toHaveLength(above);
  });
});
