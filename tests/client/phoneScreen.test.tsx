/** The phone from store to words: the race, stars that last, sheets, and old numbers said to be old. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FLAGS } from '../../client/components/flags.ts';
import type { FlagCode } from '#shared/primitives/noc.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { flagFile } from '../../client/displays/phone/PhoneFlag.tsx';
import { createFollowed } from '../../client/displays/phone/followed.ts';
import { parsePhoneOptions } from '../../client/displays/phone/phone.options.ts';
import { PhoneScreen } from '../../client/displays/phone/PhoneScreen.tsx';
import { placeOf } from '../../client/displays/phone/place.ts';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aCompetition } from '../support/build.ts';
import { aPair, inner, outer } from '../support/field.ts';
import { DAY_START_MS } from '../support/telling.ts';
import '../../client/displays/phone/tabs/OtherTab.tsx';

const led = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('OR', '1:13.19')
  .starts(1)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('vigl', '18.00', '45.00', '1:17.15')
  .confirms(1)
  .calls(2);
const racing = led.starts(2, { gunMs: 0 });
const home = racing.skates('leerdam', '17.61', '43.70', '1:12.31').skates('takagi', '17.52', '44.54', '1:13.95');

let live: Live;

beforeEach(() => {
  vi.useFakeTimers({ now: DAY_START_MS });
  window.localStorage.clear();
  window.location.hash = '';
  live = { store: createLiveStore(), clock: createServerClock(() => Date.now()) };
});
afterEach(() => {
  vi.useRealTimers();
});

async function show({ state }: { readonly state: CompetitionState }, search = '?lang=en'): Promise<void> {
  live.store.setState({ competition: state, link: 'live', lastContactAt: Date.now() });
  await act(async () => {
    render(
      <LiveContext value={live}>
        <PhoneScreen search={search} />
      </LiveContext>,
    );
    await vi.dynamicImportSettled();
  });
}

async function goTo(hash: string): Promise<void> {
  await act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await vi.dynamicImportSettled();
  });
}

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

describe('the race', () => {
  test('waits with its name before anything is known', async () => {
    await show({ state: live.store.getState().competition });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Icebell');
  });

  test('introduces the called pair in the language that was asked for', async () => {
    await show(led, '?lang=nl');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1000\u00a0m vrouwen');
    expect(screen.getByText('te kloppen')).toBeTruthy();
    expect(document.documentElement.lang).toBe('nl');
  });

  test('[M1] shows the pair around the line, with a clock in tenths and the bell', async () => {
    await show(racing.skates('leerdam', '17.61', '43.70').skates('takagi', '17.52', '44.54'));
    expect(screen.getByRole('img', { name: '0.25 seconds ahead of the leader' })).toBeTruthy();
    expect(screen.getByRole('img', { name: '0.59 seconds behind the leader' })).toBeTruthy();
    expect(screen.getByText('LAST LAP')).toBeTruthy();
    pass(63_420);
    act(() => live.store.setState({ lastContactAt: Date.now() }));
    expect(screen.getByRole('timer').textContent).toBe('1:03.4');
  });

  test('[R6] tells a record, and a mark without a colour', async () => {
    await show(home);
    expect(screen.getByText('NEW OLYMPIC RECORD')).toBeTruthy();
    act(() => live.store.setState({ competition: home.marks('leerdam', 'DQ', { reason: 'lane change' }).state }));
    expect(screen.getAllByText('lane change').length).toBeGreaterThan(0);
    expect(screen.queryByText('NEW OLYMPIC RECORD')).toBeNull();
  });
});

describe('old numbers', () => {
  test('are said to be old once three pulses are missing, and the clock stops pretending', async () => {
    await show(racing);
    pass(2500);
    expect(screen.queryByRole('status')).toBeNull();
    pass(1000);
    expect(screen.getByRole('status').textContent).toBe('no new times for 3 s');
    pass(27_000);
    expect(screen.queryByRole('timer')).toBeNull();
  });

  test('are said to be old at once when the connection is gone', async () => {
    await show(racing);
    act(() => live.store.setState({ link: 'reconnecting' }));
    pass(7100);
    expect(screen.getByRole('status').textContent).toBe('no new times for 7 s');
    act(() => live.store.setState({ link: 'live', lastContactAt: Date.now() }));
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('following', () => {
  test('a star is kept on the phone and leads to the sheet', async () => {
    await show(home);
    fireEvent.click(screen.getByRole('button', { name: 'Follow LEERDAM' }));
    expect(screen.getByRole('button', { name: 'Stop following LEERDAM', pressed: true })).toBeTruthy();
    expect(createFollowed(window.localStorage).get()).toEqual(new Set(['Leerdam//']));
    await goTo('#following');
    const [splits] = screen.getAllByRole('table');
    expect(within(splits as HTMLElement).getAllByRole('row')).toHaveLength(4);
    expect(within(splits as HTMLElement).getByText('to KOK')).toBeTruthy();
    expect(screen.getByRole('table', { name: 'Difference to KOK' })).toBeTruthy();
  });

  test('nobody yet says how', async () => {
    await show(home);
    await goTo('#following');
    expect(screen.getByText('You follow nobody yet')).toBeTruthy();
  });

  test('works without a storage, and ignores what is not a list', () => {
    const broken = {
      getItem: () => '{"a":1}',
      setItem: () => {
        throw new Error('full');
      },
    };
    const followed = createFollowed(broken);
    followed.toggle('a');
    expect(followed.get()).toEqual(new Set(['a']));
  });
});

describe('the other pages', () => {
  test.each([
    ['#standings', 'Standings'],
    ['#pairs', 'Skated'],
    ['#records', 'Set here'],
  ])('%s', async (hash, heading) => {
    await show(home);
    await goTo(hash);
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
  });

  test('a sheet opens from a list and names a skater who has not started', async () => {
    await show(led);
    await goTo('#skater/1/takagi');
    expect(screen.getByText(/Starts in pair 2, inner/)).toBeTruthy();
  });

  test('addresses', () => {
    expect(placeOf('#standings/2')).toEqual({ tab: 'standings', entry: null, distance: 2 });
    expect(placeOf('#skater/1/a%2Fb')).toEqual({ tab: null, entry: 'a/b', distance: 1 });
    expect(placeOf('#skater/1/%')).toEqual({ tab: null, entry: '%', distance: 1 });
    expect(placeOf('#nonsense')).toEqual({ tab: 'live', entry: null, distance: null });
  });
});

test('the address decides language and theme, else the device', () => {
  expect(parsePhoneOptions('?lang=nl&theme=light', 'en-GB')).toEqual({ language: 'nl', theme: 'light' });
  expect(parsePhoneOptions('?theme=pink', 'nl-BE')).toEqual({ language: 'nl', theme: 'auto' });
  expect(parsePhoneOptions('', 'de')).toEqual({ language: 'en', theme: 'auto' });
});

test('every flag of the table has a file', () => {
  expect(Object.keys(FLAGS).filter((code) => flagFile(code as FlagCode) === undefined)).toEqual([]);
});
