/** The arena screen from store to words: it follows the facts, says what it shows, and shows old numbers as old. */
import { act, render, screen } from '@testing-library/react';
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
const racing = led.starts(2, { gunMs: 0 });

let live: Live;

/** Time goes by, and what it changes is drawn. */
function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

beforeEach(() => {
  vi.useFakeTimers({ now: DAY_START_MS });
  live = { store: createLiveStore(), clock: createServerClock(() => Date.now()) };
});
afterEach(() => {
  vi.useRealTimers();
});

function show({ state }: { readonly state: CompetitionState }, search = ''): void {
  live.store.setState({ competition: state, link: 'live', lastContactAt: Date.now() });
  render(
    <LiveContext value={live}>
      <ArenaScreen search={search} />
    </LiveContext>,
  );
}

function now({ state }: { readonly state: CompetitionState }): void {
  act(() => live.store.setState({ competition: state, lastContactAt: Date.now() }));
}

describe('the arena screen', () => {
  test('waits with its name before anything is known', () => {
    show({ state: live.store.getState().competition });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Icebell');
  });

  test('introduces a pair in the language that was asked for', () => {
    show(led, '?lang=nl');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1000\u00a0m vrouwen');
    expect(screen.getByText('BINNEN')).toBeTruthy();
    expect(screen.getByText('te kloppen')).toBeTruthy();
  });

  test('follows a race: clock, passing, lead, record', () => {
    show(racing);
    pass(17_720);
    expect(screen.getByRole('timer').textContent).toBe('17.7');
    now(racing.passes('leerdam', 200, '17.61'));
    expect(screen.getByText('200 m')).toBeTruthy();
    now(racing.passes('leerdam', 200, '17.61').finishes('leerdam', '1:12.31', 'lightBeam'));
    expect(screen.getByRole('img', { name: '0.28 seconds ahead of the leader' })).toBeTruthy();
    expect(screen.getByText('NEW OLYMPIC RECORD')).toBeTruthy();
    expect(screen.getByText('Provisional')).toBeTruthy();
    expect(screen.getByText('on the ice')).toBeTruthy();
  });

  test('turns to the standings by itself when the pair is home', () => {
    const home = racing.finishes('leerdam', '1:12.31').finishes('takagi', '1:13.95').confirms(2);
    show(home);
    pass(30_000);
    expect(screen.getByText('After pair 2 of 2')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  test('shows old numbers as old, counts the seconds, and comes back', () => {
    show(racing);
    const stage = () => document.querySelector('[data-stale]');
    pass(2900);
    expect(stage()).toBeNull();
    pass(4200);
    expect(screen.getByRole('status').textContent).toBe('no new times for 7 s');
    expect(stage()).not.toBeNull();
    expect(screen.queryByRole('timer')).not.toBeNull();
    pass(24_000);
    expect(screen.queryByRole('timer')).toBeNull();
    act(() => live.store.setState({ lastContactAt: Date.now() }));
    expect([stage(), screen.queryByRole('status')]).toEqual([null, null]);
  });

  test('keeps its picture when it is too old for the server, and says what to do', () => {
    show(racing);
    act(() => live.store.setState({ link: 'outdated' }));
    expect(screen.getByText('TAKAGI')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('reload');
  });
});
