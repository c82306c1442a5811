/** The screens desk: each card says how its screen is and what would mend it, and each control asks for one thing. */
import { act, fireEvent, render, screen as page, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Fleet, FleetScreen } from '#shared/control/fleet.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { OnScreenCommand } from '../../client/displays/operator/screens/ScreenCards.tsx';
import { ScreensPane } from '../../client/displays/operator/screens/ScreensPane.tsx';
import { ScreensDesk } from '../../client/displays/operator/screens/ScreensDesk.tsx';
import { screensTextsFor } from '../../client/displays/operator/screens/text/screensTextsFor.ts';
import { LiveContext, type Live } from '../../client/live/liveContext.ts';
import { createLiveStore } from '../../client/live/liveStore.ts';
import { createServerClock } from '../../client/live/serverClock.ts';
import { aFleet, aScreen, aStatus } from '../support/fleet.ts';

const texts = screensTextsFor('en');
const north = aScreen({ id: 'north' as ScreenId, name: 'Ribbon north', status: aStatus({ width: 1536, height: 384 }) });

function show(fleet: Fleet, onCommand?: OnScreenCommand): void {
  render(<ScreensDesk fleet={fleet} texts={texts} onCommand={onCommand} />);
}

function card(index = 0): HTMLElement {
  return page.getAllByRole('article')[index] as HTMLElement;
}

function words(screen: FleetScreen): string {
  show(aFleet([screen]));
  return card().textContent;
}

describe('a card', () => {
  test('says size, rate, how long the last fact took and its number', () => {
    expect(words(north)).toBe('Ribbon north1536×384, 60 fpsdrawn in 41 ms, fact 412');
    expect(within(card()).getByRole('img', { name: 'well' })).toBeTruthy();
  });

  test('of a screen without a name says what it shows and its id', () => {
    expect(words(aScreen())).toMatch(/^arena k7qd2x/);
  });

  test('says what a director decided', () => {
    expect(words({ ...north, scene: 'standings' })).toMatch(/shows Standings$/);
  });

  test('says a notice before a scene', () => {
    expect(words({ ...north, scene: 'standings', notice: 'Welcome' })).toMatch(/says “Welcome”$/);
  });

  test.each<[string, Partial<FleetScreen>, string]>([
    ['is behind', { presence: 'behind', factsBehind: 3, behindMs: 2100 }, 'fact 409, 3 behind for 2.1 s'],
    ['is away', { presence: 'away', awaySince: null }, 'not here since the server started'],
    ['has a double', { windows: 2 }, '2 windows share this id: add ?id= with another to one of them'],
    ['jerks', { status: aStatus({ framesPerSecond: 12 }) }, 'only 12 frames a second'],
    ['is of another build', { status: aStatus({ build: 'old' }) }, 'another version than the server'],
  ])('of a screen that %s says so', (_what, fields, sentence) => {
    expect(words({ ...north, ...fields })).toContain(sentence);
    expect(card().dataset['trouble']).toBeDefined();
  });

  test.each<[boolean | null, string]>([
    [true, 'ON AIR'],
    [false, 'off air'],
    [null, ''],
  ])('of a screen over a picture says whether viewers see it: %s', (onAir, word) => {
    const main = { ...north, screen: 'overlay', name: 'Main', delayMs: 4180 };
    expect(words({ ...main, status: aStatus({ onAir, delayMs: 4180 }) })).toMatch(
      new RegExp(`^Main${word}1920.*4\u00a0180\u00a0ms late$`),
    );
  });

  test('of any other screen says nothing of the air', () => {
    expect(words({ ...north, status: aStatus({ onAir: true }) })).not.toMatch(/air$/i);
  });

  test('offers the cure, and only to whoever may direct', () => {
    const onCommand = vi.fn<OnScreenCommand>();
    const fleet = aFleet([{ ...north, presence: 'behind', factsBehind: 3, behindMs: 2100 }]);
    show(fleet, onCommand);
    fireEvent.click(page.getByRole('button', { name: 'reload: Ribbon north' }));
    expect(onCommand).toHaveBeenCalledExactlyOnceWith('north', { kind: 'reload' });
  });

  test('has no buttons for whoever may only look', () => {
    show(aFleet([{ ...north, presence: 'behind', factsBehind: 3, behindMs: 2100 }]));
    expect(page.queryAllByRole('button')).toEqual([]);
  });
});

describe('the desk', () => {
  test('sums up: who is here, and the last fact on the slowest', () => {
    const away = aScreen({ id: 'foyer' as ScreenId, name: 'Foyer', presence: 'away' });
    show(aFleet([north, aScreen({ drawnMs: 44 }), away], { phones: 1284 }));
    expect(page.getByText('2 of 3 here, last fact on the slowest in 44 ms')).toBeTruthy();
    expect(page.getByText('1,284 connected')).toBeTruthy();
  });

  test('says how a first screen comes to it', () => {
    show(aFleet([]));
    expect(page.getByText(/Open \/arena on the device/)).toBeTruthy();
  });

  test('says why a command was refused', () => {
    render(<ScreensDesk fleet={aFleet([north])} texts={texts} problem="The screen is away." />);
    expect(page.getByRole('alert').textContent).toBe('The screen is away.');
  });

  test('speaks Dutch', () => {
    render(<ScreensDesk fleet={aFleet([north])} texts={screensTextsFor('nl')} />);
    expect(page.getByText('getekend in 41 ms, feit 412')).toBeTruthy();
  });
});

describe('the controls of a screen', () => {
  const onCommand = vi.fn<OnScreenCommand>();

  function open(fields: Partial<FleetScreen> = {}): void {
    onCommand.mockReset();
    show(aFleet([{ ...north, ...fields }]), onCommand);
    fireEvent.click(page.getByRole('button', { name: 'Ribbon north' }));
  }

  function press(name: string, index = 0): void {
    fireEvent.click(page.getAllByRole('button', { name })[index] as HTMLElement);
  }

  function write(label: string, value: string): void {
    fireEvent.change(page.getByLabelText(label), { target: { value } });
  }

  test('open and close with its card', () => {
    open();
    expect(page.getByRole('region', { name: 'Ribbon north' })).toBeTruthy();
    press('Close');
    expect(page.queryByRole('region', { name: 'Ribbon north' })).toBeNull();
  });

  test('identify, reload and hold at a scene', () => {
    open({ scene: 'race' });
    expect(page.getByRole('button', { name: 'Race' }).getAttribute('aria-pressed')).toBe('true');
    press('Identify');
    press('Reload');
    press('Podium');
    press('as its address asks');
    expect(onCommand.mock.calls).toEqual([
      ['north', { kind: 'identify' }],
      ['north', { kind: 'reload' }],
      ['north', { kind: 'scene', scene: 'podium' }],
      ['north', { kind: 'scene', scene: null }],
    ]);
  });

  test('write a message, a name and an address, and take them back', () => {
    open({ notice: 'Welcome' });
    write('Message', ' Skates off ');
    press('Show');
    press('Clear', 0);
    write('Name', 'Ribbon south');
    press('Rename');
    write('Address', '/arena?rows=6');
    press('Assign');
    expect(onCommand.mock.calls.map(([, command]) => command)).toEqual([
      { kind: 'message', text: 'Skates off' },
      { kind: 'message', text: null },
      { kind: 'rename', name: 'Ribbon south' },
      { kind: 'assign', address: '/arena?rows=6' },
    ]);
  });

  test('send nothing that is empty or stands already', () => {
    open({ notice: 'Welcome' });
    write('Message', 'Welcome');
    expect(page.getByRole('button', { name: 'Show' }).hasAttribute('disabled')).toBe(true);
    write('Message', '   ');
    fireEvent.submit(page.getByLabelText('Message'));
    expect(onCommand).not.toHaveBeenCalled();
  });

  test('ask nothing at once of a screen that is away, but keep what it shall show', () => {
    open({ presence: 'away' });
    for (const name of ['Identify', 'Reload']) {
      expect(page.getByRole('button', { name }).hasAttribute('disabled')).toBe(true);
    }
    press('Podium');
    expect(onCommand).toHaveBeenCalledOnce();
  });
});

describe('the desk in the panel', () => {
  const live: Live = { store: createLiveStore(), clock: createServerClock(() => 0) };
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function open(mayDirect: boolean, answer: (path: string) => Response) {
    const ask = vi.fn<(path: string) => Promise<Response>>(async (path) => answer(path));
    vi.stubGlobal('fetch', ask);
    render(
      <LiveContext value={live}>
        <ScreensPane mayDirect={mayDirect} />
      </LiveContext>,
    );
    return ask;
  }

  test('asks for the fleet where the socket does not bring it, and follows the socket once it does', async () => {
    const ask = open(false, () => Response.json(aFleet([north])));
    expect(await page.findByText('Ribbon north')).toBeTruthy();
    expect(ask.mock.calls[0]?.[0]).toBe('/api/v1/screens');
    act(() => live.store.setState({ fleet: aFleet([{ ...north, name: 'Ribbon south' }]) }));
    expect(page.getByText('Ribbon south')).toBeTruthy();
  });

  test('sends what is asked of a screen, and says why it was refused', async () => {
    act(() => live.store.setState({ fleet: aFleet([north]) }));
    const ask = open(true, () => Response.json({ detail: 'The screen Ribbon north is away.' }, { status: 409 }));
    fireEvent.click(page.getByRole('button', { name: 'Ribbon north' }));
    fireEvent.click(page.getByRole('button', { name: 'Identify' }));
    expect((await page.findByRole('alert')).textContent).toBe('The screen Ribbon north is away.');
    expect(ask.mock.calls.map(([path]) => path)).toEqual(['/api/v1/screens/north']);
  });
});
