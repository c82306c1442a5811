/** A view follows the facts and the clock, and outlives what cannot be computed. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CompetitionState } from '#shared/project/state.ts';
import { createLiveStore, type LiveStore } from '../../client/live/liveStore.ts';
import { createServerClock, type ServerClock } from '../../client/live/serverClock.ts';
import { createViewSource } from '../../client/live/viewSource.ts';
import { aCompetition } from '../support/build.ts';

interface CountedView {
  readonly seq: number;
  readonly computedAt: number;
  readonly validUntil: number | null;
}

let store: LiveStore;
let clock: ServerClock;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  store = createLiveStore();
  clock = createServerClock(() => Date.now());
});
afterEach(() => {
  vi.useRealTimers();
});

function source(validForMs: number | null) {
  return createViewSource({ store, clock }, (state: CompetitionState, now): CountedView => {
    return { seq: state.seq, computedAt: now, validUntil: validForMs === null ? null : now + validForMs };
  });
}

describe('a view', () => {
  test('is computed once per state', () => {
    const views = source(null);
    expect(views.get()).toBe(views.get());
    store.setState({ competition: aCompetition().state });
    expect(views.get().seq).toBe(1);
  });

  test('is computed anew when its time is over, at any distance', () => {
    const views = source(8000);
    const changed = vi.fn<() => void>();
    const stop = views.subscribe(changed);
    vi.advanceTimersByTime(7999);
    expect(views.get().computedAt).toBe(0);
    vi.advanceTimersByTime(1);
    expect([views.get().computedAt, changed.mock.calls.length > 0]).toEqual([8000, true]);
    stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is left alone by what is no fact', () => {
    const changed = vi.fn<() => void>();
    source(null).subscribe(changed);
    store.setState({ lastContactAt: 5 });
    expect(changed).not.toHaveBeenCalled();
    store.setState({ competition: aCompetition().state });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('that cannot be computed leaves the last one standing, and is reported', () => {
    const reported = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', reported);
    const views = createViewSource({ store, clock }, (state: CompetitionState): CountedView => {
      if (state.seq > 0) throw new Error('no picture of this');
      return { seq: state.seq, computedAt: 0, validUntil: null };
    });
    expect(views.get().seq).toBe(0);
    store.setState({ competition: aCompetition().state });
    expect([views.get().seq, views.get().seq, reported.mock.calls.length]).toEqual([0, 0, 1]);
    vi.unstubAllGlobals();
  });
});
