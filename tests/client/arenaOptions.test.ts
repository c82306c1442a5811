/** What the address of a screen may ask for, and where its rows stand. */
import { describe, expect, test } from 'vitest';
import { parseArenaOptions } from '../../client/displays/arena/arena.options.ts';
import { ladderSlots } from '../../client/displays/arena/scenes/ladderSlots.ts';
import { routeAt, ROUTES } from '../../client/routes.ts';

describe('the address of the arena screen', () => {
  test('asks for nothing: English, ten rows, scenes by themselves', () => {
    expect(parseArenaOptions('')).toEqual({
      language: 'en',
      hasGuides: false,
      view: { locale: 'en', scene: 'auto', rowsPerPage: 10 },
    });
  });
  test('asks for everything', () => {
    expect(parseArenaOptions('?lang=nl&rows=5&scene=standings&guides')).toEqual({
      language: 'nl',
      hasGuides: true,
      view: { locale: 'nl', scene: 'standings', rowsPerPage: 5 },
    });
  });
  test.each([
    ['?rows=0', 3],
    ['?rows=99', 10],
    ['?rows=many', 10],
    ['?rows=-4&lang=xx&scene=fireworks', 3],
  ])('%s is mended, not refused', (search, rowsPerPage) => {
    expect(parseArenaOptions(search).view).toEqual({ locale: 'en', scene: 'auto', rowsPerPage });
  });
});

describe('rows of the ladder', () => {
  test.each([
    [1, 1, [470, 810], 692],
    [2, 0, [470, 694], 926],
    [0, 2, [586, 810], 470],
    [0, 1, [586], 470],
  ])('%d above and %d below the line', (above, below, rows, line) => {
    expect(ladderSlots(above, true, below)).toEqual({ rows, line });
  });
  test('without a line follow each other', () => {
    expect(ladderSlots(0, false, 2).rows).toEqual([470, 694]);
  });
  test.each([0, 1, 2, 3, 4])('of a quartet with %d above never overlap and stay on the stage', (above) => {
    const { rows, line } = ladderSlots(above, true, 4 - above);
    const tops = [...rows, line].toSorted((a, b) => a - b);
    expect(tops.every((top, index) => index === 0 || top - (tops[index - 1] ?? 0) >= 100)).toBe(true);
    expect((tops.at(-1) ?? 0) + 104).toBeLessThanOrEqual(1080 - 54);
    expect(rows.filter((top) => top < line)).toHaveLength(above);
  });
});

describe('addresses', () => {
  test.each([
    ['/', 'index'],
    ['/arena', 'arena'],
    ['/arena/', 'arena'],
    ['/nowhere', 'index'],
  ])('%s shows the %s', (path, screen) => {
    expect(routeAt(path).screen).toBe(screen);
  });
  test('no two screens share one', () => {
    expect(new Set(ROUTES.map(({ path }) => path)).size).toBe(ROUTES.length);
  });
});
