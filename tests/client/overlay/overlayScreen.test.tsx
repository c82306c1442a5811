/** The graphics as the desk and the host direct them: how late, on air or not, and at another moment without a show. */
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { LogId } from '#shared/primitives/ids.ts';
import type { Live } from '../../../client/live/liveContext.ts';
import { createLiveStore, takeFacts, takeSnapshot, type LiveState } from '../../../client/live/liveStore.ts';
import { createServerClock } from '../../../client/live/serverClock.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const GUN_MS = 1000;
const started = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('kok'), outer('bowe'))])
  .calls(1)
  .starts(1, { gunMs: GUN_MS });
const passed = started.passes('kok', 200, '17.43');
const passedAt = passed.facts.at(-1)?.at ?? 0;

let live: Live;

beforeEach(() => {
  // The functions of the host stand in the page; each test has a page of its own.
  vi.resetModules();
  vi.useFakeTimers({ now: passedAt + 1000 });
  live = { store: createLiveStore(), clock: createServerClock(() => Date.now()) };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function open(search: string, facts = passed.facts): Promise<void> {
  const { OverlayScreen } = await import('../../../client/displays/overlay/OverlayScreen.tsx');
  const { LiveContext: Context } = await import('../../../client/live/liveContext.ts');
  takeSnapshot(live.store, { logId: 'a' as LogId, seq: passed.seq, facts: [...facts] });
  render(
    <Context value={live}>
      <OverlayScreen search={search} />
    </Context>,
  );
}

const set = (fields: Partial<LiveState>) => act(() => live.store.setState(fields));
const desk = (delayMs: number | null) => set({ control: { ...NO_CONTROL, delayMs } });
const told = () => {
  const { delayMs, onAir } = live.store.getState();
  return { delayMs, onAir };
};
const graphic = (name: string) => document.querySelector<HTMLElement>(`[data-graphic="${name}"]:not([data-out])`);
/** The clock is painted with the frame in which the figures stand. */
const frame = () => act(() => void vi.advanceTimersByTime(16));
const clockText = () => graphic('clock')?.querySelector('[role="timer"]')?.textContent ?? null;

describe('what the screen tells of itself', () => {
  test('is by how much it is held back: by the desk, else by its host, else by its address', async () => {
    await open('?delay=2000');
    expect(told()).toEqual({ delayMs: 2000, onAir: null });
    act(() => window.update?.('{"delay":40}'));
    expect(told().delayMs).toBe(40);
    desk(0);
    expect(told().delayMs).toBe(0);
    act(() => window.update?.('{"delay":700}'));
    expect(told().delayMs).toBe(0);
    desk(null);
    expect(told().delayMs).toBe(700);
  });

  test('is whether it is on air, as OBS or a playout server says', async () => {
    await open('');
    const obs = (active: boolean) =>
      act(() => void window.dispatchEvent(new CustomEvent('obsSourceActiveChanged', { detail: { active } })));
    obs(true);
    expect(told().onAir).toBe(true);
    obs(false);
    expect(told().onAir).toBe(false);
    act(() => window.play?.());
    expect(told().onAir).toBe(true);
    act(() => window.stop());
    expect(told().onAir).toBe(false);
  });

  test('is that nobody sees it before a host that plays templates has said play', async () => {
    await open('?host=template');
    expect(told().onAir).toBe(false);
  });
});

describe('a delay that is changed on air', () => {
  test('moves figures and clock together, at once, without an empty picture', async () => {
    await open('?show=clock,split&delay=500');
    expect(graphic('split')?.textContent).toContain('17.43');
    const clock = graphic('clock');
    desk(1500);
    expect(graphic('split')).toBeNull();
    frame();
    expect(clockText()).toBe(runningAt(Date.now() - 1500));
    desk(0);
    expect(graphic('split')?.textContent).toContain('17.43');
    frame();
    expect(clockText()).toBe(runningAt(Date.now()));
    expect(graphic('clock')).toBe(clock);
  });

  test('[D2] shows nothing that it brings as if it were news', async () => {
    await open('?show=clock,split&delay=1500');
    desk(0);
    expect(graphic('split')?.dataset['still']).toBe('');
    desk(1500);
    // What has not happened yet goes at once, without a farewell.
    expect(document.querySelector('[data-graphic="split"]')).toBeNull();
    desk(0);
    expect(graphic('split')?.dataset['still']).toBe('');
  });

  test('[D2] leaves news what it is: what happens later comes as ever', async () => {
    await open('?show=clock,split&delay=1500', started.facts);
    desk(100);
    act(() => {
      takeFacts(live.store, passed.facts.slice(-1));
    });
    expect(graphic('split')).not.toBeNull();
    expect(graphic('split')?.dataset['still']).toBeUndefined();
  });
});

function runningAt(now: number): string {
  const gun = passed.facts.flatMap(({ fact }) => (fact.kind === 'PairStarted' ? [fact.startedAt] : []))[0] ?? 0;
  const tenths = Math.trunc((now - gun) / 100);
  return `${Math.trunc(tenths / 10)}.${tenths % 10}`;
}
