/** Motion on the screen itself: once, when the fact arrives, and never again on this screen. */
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LogId } from '#shared/primitives/ids.ts';
import { ArenaScreen } from '../../client/displays/arena/ArenaScreen.tsx';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore, takeFacts, takeSnapshot } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition, type Story } from '../support/build.ts';
import { aPair, inner, outer } from '../support/field.ts';
import { DAY_START_MS } from '../support/telling.ts';

const racing = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('OR', '1:13.19')
  .runs(1, { kok: '1:12.59', vigl: '1:17.15' })
  .confirms(1)
  .calls(2)
  .starts(2);
const crossed = racing.finishes('leerdam', '1:12.31', 'lightBeam');
const AT = DAY_START_MS + crossed.seq * 1000;
const LOG = 'log-1' as LogId;

let live: Live;

beforeEach(() => {
  vi.useFakeTimers({ now: AT + 100 });
  live = { store: createLiveStore(), clock: createServerClock(() => Date.now()) };
});
afterEach(() => {
  vi.useRealTimers();
});

function snapshot({ facts, seq }: Story, logId = LOG): void {
  act(() => {
    takeSnapshot(live.store, { logId, seq, facts: [...facts] });
  });
}

function arrive({ facts }: Story): void {
  act(() => {
    takeFacts(live.store, [...facts]);
    live.store.setState({ lastContactAt: Date.now() });
  });
}

function show(search = ''): () => void {
  const { unmount } = render(
    <LiveContext value={live}>
      <ArenaScreen search={search} />
    </LiveContext>,
  );
  return unmount;
}

/** Plate and notice that move. */
function moving(): number {
  return document.querySelectorAll('[data-plays]').length;
}

describe('[D2] the takeover and the record on a screen', () => {
  test('move when the finish arrives', () => {
    snapshot(racing);
    show();
    expect(moving()).toBe(0);
    arrive(crossed);
    expect(moving()).toBe(2);
  });
  test('stand still on a screen that starts with a snapshot', () => {
    snapshot(crossed);
    show();
    expect(document.body.textContent).toContain('NEW OLYMPIC RECORD');
    expect(moving()).toBe(0);
  });
  test('stand still when the fact comes late', () => {
    snapshot(racing);
    show();
    vi.setSystemTime(AT + 2500);
    arrive(crossed);
    expect(moving()).toBe(0);
  });
  test('do not move again when the scene comes back', () => {
    snapshot(racing);
    const leave = show();
    arrive(crossed);
    leave();
    show();
    expect(document.body.textContent).toContain('LEERDAM');
    expect(moving()).toBe(0);
  });
  test('do not move again when the connection comes back with a snapshot', () => {
    snapshot(racing);
    show();
    arrive(crossed);
    snapshot(crossed);
    snapshot(crossed.finishes('leerdam', '1:12.31'));
    expect(moving()).toBe(2);
    // The same elements, which moved once; a new one would stand still.
    show();
    expect(moving()).toBe(2);
  });
  test('do not move anew with a photo finish or a confirmation', () => {
    snapshot(racing);
    show();
    arrive(crossed);
    const plates = [...document.querySelectorAll('[data-plays]')];
    arrive(crossed.finishes('leerdam', '1:12.31'));
    arrive(crossed.finishes('leerdam', '1:12.31').finishes('takagi', '1:13.95').confirms(2));
    expect([...document.querySelectorAll('[data-plays]')]).toEqual(plates);
    expect(document.body.textContent).toContain('Confirmed');
  });
  test('move for the record alone of a screen that shows the finish because it was asked to', () => {
    snapshot(racing);
    show('?scene=finish');
    arrive(crossed);
    expect(moving()).toBe(2);
  });
  test('[W7] stand still when the competition comes back after a rehearsal', () => {
    snapshot(racing);
    show();
    arrive(crossed);
    expect(moving()).toBe(2);
    snapshot(racing, 'rehearsal' as LogId);
    expect(document.body.textContent).not.toContain('NEW OLYMPIC RECORD');
    snapshot(crossed);
    expect(document.body.textContent).toContain('NEW OLYMPIC RECORD');
    expect(moving()).toBe(0);
  });
  test('[W7] move in a rehearsal as well, once, though the numbers are those of the competition', () => {
    snapshot(racing);
    show();
    arrive(crossed);
    snapshot(racing, 'rehearsal' as LogId);
    arrive(crossed);
    expect(moving()).toBe(2);
  });
});
