/** The arena screen on a ribbon and on an upright screen: the same race, other pictures. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CompetitionState } from '#shared/project/state.ts';
import { ArenaScreen } from '../../client/displays/arena/ArenaScreen.tsx';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition } from '../support/build.ts';
import { aPair, inner, outer } from '../support/field.ts';
import { DAY_START_MS } from '../support/telling.ts';

const led = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('OR', '1:13.19')
  .runs(1, { kok: '1:12.59', vigl: '1:17.15' })
  .confirms(1)
  .calls(2);
const racing = led.starts(2, { gunMs: 0 }).passes('leerdam', 200, '17.61');
const won = racing.finishes('leerdam', '1:12.31');

const RIBBON = [1536, 384] as const;
const PORTRAIT = [1080, 1920] as const;

let live: Live;

beforeEach(() => {
  vi.useFakeTimers({ now: DAY_START_MS });
  live = { store: createLiveStore(), clock: createServerClock(() => Date.now()) };
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function resize([width, height]: readonly [number, number]): void {
  vi.stubGlobal('innerWidth', width);
  vi.stubGlobal('innerHeight', height);
}

function show({ state }: { readonly state: CompetitionState }, size: readonly [number, number], search = ''): void {
  resize(size);
  live.store.setState({ competition: state, link: 'live', lastContactAt: Date.now() });
  render(
    <LiveContext value={live}>
      <ArenaScreen search={search} />
    </LiveContext>,
  );
}

function stage(): string {
  return document.querySelector('[data-theme] > div')?.className ?? '';
}

describe.each([
  ['ribbon', RIBBON],
  ['portrait', PORTRAIT],
] as const)('on a %s', (shape, size) => {
  test('a pair is introduced', () => {
    show(led, size);
    expect(stage()).toContain(shape);
    for (const text of ['TAKAGI', 'LEERDAM', 'Pair 2 of 2']) expect(screen.getByText(text)).toBeTruthy();
  });
  test('a race has its clock, the split and the one to beat', () => {
    show(racing, size);
    expect(screen.getByRole('timer')).toBeTruthy();
    expect(screen.getByText('17.61')).toBeTruthy();
    expect(screen.getAllByText(/^KOK/).length).toBeGreaterThan(0);
    expect(screen.getAllByText('1:12.59').length).toBeGreaterThan(0);
  });
  test('a new leader has gap, time and record', () => {
    show(won, size);
    expect(screen.getByRole('img', { name: '0.28 seconds ahead of the leader' })).toBeTruthy();
    expect(screen.getAllByText('1:12.31').length).toBeGreaterThan(0);
    expect(screen.getByText('NEW OLYMPIC RECORD')).toBeTruthy();
  });
  test('old numbers are shown as old', () => {
    show(racing, size);
    act(() => {
      vi.advanceTimersByTime(7100);
    });
    expect(document.querySelector('[data-stale]')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toBe('no new times for 7 s');
  });
  test.each(['holding', 'next', 'race', 'finish', 'record', 'standings', 'break', 'podium', 'message&text=Hello'])(
    'scene=%s draws',
    (scene) => {
      vi.stubGlobal(
        'ResizeObserver',
        class {
          observe() {}
          disconnect() {}
        },
      );
      show(won, size, `?scene=${scene}`);
      expect(screen.getByRole('main').textContent).not.toBe('');
    },
  );
});

describe('an upright stage', () => {
  test('has the map, and the record beside it', () => {
    show(racing, PORTRAIT);
    expect(screen.getByRole('figure', { name: /where the skaters are/ })).toBeTruthy();
    expect(screen.getByText('Olympic record')).toBeTruthy();
  });
  test('has no map where it would cost the standings', () => {
    show(racing, [1200, 1920]);
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText('after pair 1')).toBeTruthy();
  });
  test('shows the lane beside a skater who is alone as empty', () => {
    const alone = aCompetition()
      .withDistance(1000, 'women', [aPair(1, inner('kok'))])
      .starts(1, { gunMs: 0 });
    show(alone, PORTRAIT);
    expect(screen.getByText('lane empty')).toBeTruthy();
  });
  test('strikes a time that was put right, beside the new one', () => {
    const read = racing.finishes('takagi', '1:13.97', 'lightBeam').finishes('takagi', '1:13.95');
    show(read, PORTRAIT);
    expect(document.querySelector('article s')?.textContent).toBe('1:13.97');
    expect(screen.getAllByText('1:13.95').length).toBeGreaterThan(0);
    expect(screen.getByRole('img', { name: 'read from the photo finish' })).toBeTruthy();
  });
  test('says how sure a new leader and the standings are', () => {
    show(won, PORTRAIT);
    expect(screen.getByText('Photo finish')).toBeTruthy();
    expect(screen.getByText('during pair 2')).toBeTruthy();
    cleanup();
    show(won.finishes('takagi', '1:13.95').confirms(2).isMadeOfficial(), PORTRAIT, '?scene=standings');
    expect(screen.getByText('Official')).toBeTruthy();
  });
  test('has both clocks of a quartet, four rows with the point each was timed at, and the leader', () => {
    const quartet = aPair(2, inner('takagi'), outer('leerdam'), inner('bowe', { wave: 2 }), outer('lee', { wave: 2 }));
    const four = aCompetition()
      .withDistance(3000, 'women', [aPair(1, inner('kok')), quartet])
      .runs(1, { kok: '4:01.95' })
      .confirms(1)
      .starts(2, { gunMs: 0 })
      .starts(2, { wave: 2, gunMs: 18_000 })
      .passes('leerdam', 600, '49.80')
      .passes('bowe', 200, '19.85');
    show(four, PORTRAIT);
    expect(screen.getAllByRole('timer')).toHaveLength(2);
    expect(screen.getAllByRole('article')).toHaveLength(4);
    for (const text of ['600 m', '200 m', '49.80', '19.85']) expect(screen.getByText(text)).toBeTruthy();
  });
});

describe('a race on a ribbon', () => {
  const LONG = [1920, 300] as const;

  test.each([RIBBON, LONG])('of %d × %d keeps the record in sight while laps are counted', (...size) => {
    show(racing.passes('takagi', 200, '17.90'), size);
    expect(screen.getAllByRole('img', { name: 'Olympic record' }).length).toBeGreaterThan(0);
    expect(screen.getByText('laps to go')).toBeTruthy();
  });
  test('has the map where it is long', () => {
    show(racing, LONG);
    expect(screen.getByRole('figure')).toBeTruthy();
  });
  test('shows the lane beside a skater alone as empty', () => {
    const story = aCompetition()
      .withDistance(1000, 'women', [aPair(1, outer('kok'))])
      .starts(1, { gunMs: 0 });
    show(story, RIBBON);
    expect(screen.getByText('lane empty')).toBeTruthy();
  });
  test('shows what a time was before it was put right', () => {
    show(racing.passes('leerdam', 200, '17.68', 'official'), RIBBON);
    expect(screen.getByText('17.61').localName).toBe('s');
    expect(screen.getByText('17.68')).toBeTruthy();
  });
  test('has both clocks and all rows of a quartet', () => {
    const quartet = aPair(1, inner('kok'), outer('vigl'), inner('bowe', { wave: 2 }), outer('lee', { wave: 2 }));
    const story = aCompetition()
      .withDistance(3000, 'women', [quartet])
      .starts(1, { gunMs: 0 })
      .starts(1, { wave: 2, gunMs: 20_000 });
    show(story, RIBBON);
    expect(screen.getAllByRole('timer')).toHaveLength(2);
    expect(screen.getAllByRole('article')).toHaveLength(4);
  });
});

test('an upright stage keeps the standings below the race', () => {
  show(racing, PORTRAIT);
  expect(screen.getByText('after pair 1')).toBeTruthy();
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('a window that is turned gets the other picture at once', () => {
  show(racing, PORTRAIT);
  act(() => {
    resize(RIBBON);
    window.dispatchEvent(new Event('resize'));
  });
  expect(stage()).toContain('ribbon');
});
