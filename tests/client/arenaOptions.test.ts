/** What the address of a screen may ask for, and where its rows stand. */
import { describe, expect, test } from 'vitest';
import { parseArenaOptions, withControl } from '../../client/displays/arena/arena.options.ts';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import { stageAt } from '../../client/displays/arena/stageShape.ts';
import { ladderSlots } from '../../client/displays/arena/scenes/ladderSlots.ts';
import { routeAt, ROUTES } from '../../client/routes.ts';

describe('the address of the arena screen', () => {
  test('asks for nothing: English, ten rows, scenes by themselves', () => {
    expect(parseArenaOptions('')).toEqual({
      language: 'en',
      theme: 'dark',
      hasGuides: false,
      view: { locale: 'en', scene: 'auto', rowsPerPage: 10 },
      beside: { race: 0, finish: 0 },
    });
  });
  test('asks for everything', () => {
    const all = '?lang=nl&rows=5&scene=message&text=Hallo%20hal&guides=1&theme=high-contrast';
    expect(parseArenaOptions(all)).toMatchObject({
      language: 'nl',
      theme: 'high-contrast',
      hasGuides: true,
      view: { locale: 'nl', scene: 'message', message: 'Hallo hal', rowsPerPage: 5 },
    });
  });
  test.each([
    ['?rows=0', 3],
    ['?rows=99', 10],
    ['?rows=many', 10],
    ['?rows=-4&lang=xx&scene=fireworks&theme=pink', 3],
    ['?screen=6.75&far=100', 9],
    ['?screen=4&far=100', 5],
    ['?screen=6,75&far=100', 9],
    ['?screen=10&far=30', 10],
    ['?screen=1&far=200', 3],
    ['?screen=4', 10],
    ['?screen=0&far=100', 10],
    ['?screen=4&far=100&rows=8', 8],
  ])('%s is mended, not refused: %d rows', (search, rowsPerPage) => {
    expect(parseArenaOptions(search)).toMatchObject({
      language: 'en',
      theme: 'dark',
      view: { locale: 'en', scene: 'auto', rowsPerPage },
    });
  });
  test.each([
    [1080, 1920, '', 17],
    [1080, 1920, '?rows=8', 8],
    [1536, 384, '', 4],
    [1536, 384, '?rows=10', 4],
    [1920, 240, '', 8],
    [1920, 240, '?screen=1.5&far=80', 6],
  ])('on a stage of %d × %d %s shows %d rows', (width, height, search, rowsPerPage) => {
    expect(parseArenaOptions(search, stageAt(width, height)).view.rowsPerPage).toBe(rowsPerPage);
  });
  test.each([
    ['?guides', true],
    ['?guides=1', true],
    ['?guides=0', false],
    ['', false],
  ])('%s: guides %s', (search, hasGuides) => {
    expect(parseArenaOptions(search).hasGuides).toBe(hasGuides);
  });
});

describe('what the desk says', () => {
  const asked = parseArenaOptions('?scene=standings&rows=5');

  test('goes before the address', () => {
    expect(withControl(asked, { ...NO_CONTROL, scene: 'podium' }).view).toEqual({ ...asked.view, scene: 'podium' });
    expect(withControl(asked, { ...NO_CONTROL, scene: 'auto' }).view.scene).toBe('auto');
  });

  test('is a message before it is a scene', () => {
    const { view } = withControl(asked, { ...NO_CONTROL, scene: 'podium', notice: 'Welcome' });
    expect(view).toMatchObject({ scene: 'message', message: 'Welcome', rowsPerPage: 5 });
  });

  test('leaves the address alone where it says nothing, or what this page does not know', () => {
    expect(withControl(asked, null)).toEqual(asked);
    expect(withControl(asked, { ...NO_CONTROL, name: 'Ribbon north' })).toEqual(asked);
    expect(withControl(asked, { ...NO_CONTROL, scene: 'hologram' as never })).toEqual(asked);
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
