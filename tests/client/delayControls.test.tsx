/** The controls of a screen over a picture: its delay by number, by frames, by a tap and back, and nothing that would cover it. */
import { fireEvent, screen as page } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FleetScreen } from '#shared/control/fleet.ts';
import type { ScreenCommand } from '#shared/control/screenCommand.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { ScreenControls } from '../../client/displays/operator/screens/ScreenControls.tsx';
import { screensTextsFor } from '../../client/displays/operator/screens/text/screensTextsFor.ts';
import { aCompetition } from '../support/build.ts';
import { showDesk, type DeskStage, type DeskStageOptions } from '../support/deskStage.tsx';
import { aPair, inner, outer } from '../support/field.ts';
import { aScreen, aStatus } from '../support/fleet.ts';

const GUN_MS = 10_000;
const listed = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('kok'), outer('bowe'))])
  .calls(1);
const started = listed.starts(1, { gunMs: GUN_MS });
/** Told with the second fact after the gun, so before it was measured: the first word of it counts. */
const home = started.finishes('kok', '1:12.59');
const heardMs = home.seq * 1000;

const main = aScreen({
  id: 'main' as ScreenId,
  screen: 'overlay',
  name: 'Main',
  status: aStatus({ path: '/overlay?delay=2000', delayMs: 2000, onAir: null }),
});

const onCommand = vi.fn<(command: ScreenCommand) => void>();

/** The screen does what it is told, as the fleet would say. */
function Controls({ first, language }: { readonly first: FleetScreen; readonly language: 'en' | 'nl' }) {
  const [screen, setScreen] = useState(first);
  return (
    <ScreenControls
      screen={screen}
      texts={screensTextsFor(language)}
      onClose={() => undefined}
      onCommand={(command) => {
        onCommand(command);
        if (command.kind === 'delay') setScreen((before) => ({ ...before, delayMs: command.delayMs }));
      }}
    />
  );
}

function open(
  fields: Partial<FleetScreen> = {},
  options: DeskStageOptions & { readonly state?: typeof home } = {},
): DeskStage {
  const { state = home, language = 'en' } = options;
  const first = { ...main, ...fields };
  return showDesk(state.state, () => <Controls first={first} language={language} />, {
    elapsedMs: heardMs + 4180,
    ...options,
  });
}

beforeEach(() => {
  onCommand.mockReset();
});

const delays = () => onCommand.mock.calls.flatMap(([command]) => (command.kind === 'delay' ? [command.delayMs] : []));
const button = (name: string | RegExp) => page.getByRole('button', { name });
const tapButton = () => button(/Tap at the finish/);
const write = (value: string) => fireEvent.change(page.getByLabelText('ms'), { target: { value } });

describe('the delay', () => {
  test.each<[string, Partial<FleetScreen>, string]>([
    ['its address', {}, '2\u00a0000\u00a0ms as its address asks'],
    ['its host', { status: aStatus({ delayMs: 40, path: '/overlay' }) }, '40\u00a0ms as its host says'],
    ['the desk', { delayMs: 80, status: aStatus({ delayMs: 80 }) }, '80\u00a0ms from the desk'],
    ['the desk, not taken yet', { delayMs: 80 }, '80\u00a0ms from the desk, still 2\u00a0000\u00a0ms'],
    ['nobody yet', { status: null }, 'not told yet'],
  ])('says who decided it: %s', (_who, fields, text) => {
    open(fields);
    // The tap, with its key, stands below it.
    expect(page.getByRole('region', { name: 'Delay' }).textContent).toContain(`Delay${text}T`);
  });

  test('is typed in whole milliseconds, and anything else is answered with what is possible', () => {
    open();
    write('4 180');
    fireEvent.click(button('Set'));
    for (const wrong of ['-1', '300001', '1.5', 'soon']) {
      write(wrong);
      expect(page.getByRole('alert').textContent).toBe('Whole milliseconds from 0\u00a0ms to 300\u00a0000\u00a0ms');
      fireEvent.submit(page.getByLabelText('ms'));
    }
    expect(delays()).toEqual([4180]);
  });

  test('is moved by frames of the rate that is chosen, by button and by key', async () => {
    const { press } = open();
    await press('.');
    await press('.');
    await press(',');
    fireEvent.click(button('25'));
    fireEvent.click(button(/One frame more/));
    expect(delays()).toEqual([2020, 2040, 2020, 2060]);
  });

  test('has no frame less than nothing', () => {
    open({ delayMs: 0 });
    expect(button(/One frame less/).hasAttribute('disabled')).toBe(true);
    expect(button(/One frame more/).hasAttribute('disabled')).toBe(false);
  });

  test('is left to the address again, where the desk had decided', () => {
    open();
    expect(button('Leave it to the address').hasAttribute('disabled')).toBe(true);
    write('4180');
    fireEvent.click(button('Set'));
    fireEvent.click(button('Leave it to the address'));
    expect(delays()).toEqual([4180, null]);
  });
});

describe('a tap at the finish', () => {
  test('says what it would mean, then what it meant, and is undone to what stood before', async () => {
    const { press } = open({ delayMs: 80 });
    expect(page.getByText('Now: KOK, finish 1:12.59')).toBeTruthy();
    await press('T');
    expect(page.getByRole('status').textContent).toBe('KOK, finish 1:12.59 → 4\u00a0180\u00a0ms');
    await press('U');
    expect(page.getByRole('status').textContent).toBe('Not tapped yet');
    expect(delays()).toEqual([4180, 80]);
  });

  test('back to the address, where the desk had decided nothing', async () => {
    const { press } = open();
    await press('t');
    await press('u');
    expect(delays()).toEqual([4180, null]);
  });

  test('counts from the press of a finger, not from its release, and once', () => {
    open();
    fireEvent.pointerDown(tapButton(), { isPrimary: true, button: 0 });
    expect(delays()).toEqual([4180]);
    fireEvent.click(tapButton(), { detail: 1 });
    expect(delays()).toEqual([4180]);
    // A second finger, or the other button of a mouse, is no tap.
    fireEvent.pointerDown(tapButton(), { isPrimary: false, button: 0 });
    fireEvent.pointerDown(tapButton(), { isPrimary: true, button: 2 });
    expect(delays()).toEqual([4180]);
  });

  test('works without a pointer', () => {
    open();
    fireEvent.click(tapButton(), { detail: 0 });
    expect(delays()).toEqual([4180]);
  });

  test.each([
    ['nobody has crossed the line', { state: started }, /Nobody has crossed the line yet/],
    ['the last crossing is too long ago', { elapsedMs: heardMs + 300_001 }, /in the last five minutes/],
  ])('is not there where %s, and says so', async (_why, options, reason) => {
    const { press } = open({}, options);
    expect(page.getByText(reason)).toBeTruthy();
    expect(tapButton().hasAttribute('disabled')).toBe(true);
    await press('T');
    expect(delays()).toEqual([]);
  });

  test('follows the race as it goes', () => {
    const stage = open({}, { state: started });
    stage.showState(home.state);
    expect(page.getByText('Now: KOK, finish 1:12.59')).toBeTruthy();
  });

  test('is said in Dutch', async () => {
    const { press } = open({}, { language: 'nl' });
    expect(page.getByText('Nu: KOK, finish 1:12,59')).toBeTruthy();
    await press('T');
    expect(page.getByRole('status').textContent).toBe('KOK, finish 1:12,59 → 4\u00a0180\u00a0ms');
  });
});

describe('what may be asked of a screen over a picture', () => {
  test('is neither a scene nor a message', () => {
    open();
    expect(page.queryByText('Scene')).toBeNull();
    expect(page.queryByLabelText('Message')).toBeNull();
    expect(page.getByLabelText('Address')).toBeTruthy();
  });

  test.each([
    ['on air', true, /its card would stand over the picture/],
    ['of no host that tells', null, /No host says that it is off air/],
  ])('is not its card while it is %s, and says why', (_where, onAir, reason) => {
    open({ status: aStatus({ onAir }) });
    expect(button('Identify').hasAttribute('disabled')).toBe(true);
    expect(page.getByText(reason)).toBeTruthy();
  });

  test('is its card where a host says that nobody sees it', () => {
    open({ status: aStatus({ onAir: false }) });
    fireEvent.click(button('Identify'));
    expect(onCommand).toHaveBeenCalledExactlyOnceWith({ kind: 'identify' });
  });
});

test('the arena, which is watched beside the race, is offered no delay', () => {
  open({ screen: 'arena' });
  expect(page.queryByRole('region', { name: 'Delay' })).toBeNull();
  expect(page.getByText('Scene')).toBeTruthy();
});
