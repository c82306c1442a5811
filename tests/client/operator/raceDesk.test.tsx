/** The race desk: who made a false start, what a doubted time meant and what the arena shows are one key each. */
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FleetScreen } from '#shared/control/fleet.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { raceDesk } from '#shared/view/raceDesk.ts';
import { KeySheet } from '../../../client/displays/operator/keys/KeySheet.tsx';
import { RaceDesk } from '../../../client/displays/operator/race/RaceDesk.tsx';
import { answeringServer, showAskingDesk, type AskedOf } from '../../support/answeringServer.tsx';
import { aCompetition } from '../../support/build.ts';
import { showDesk, type DeskStage, type DeskStageOptions } from '../../support/deskStage.tsx';
import { aPair, inner, outer } from '../../support/field.ts';
import { aFleet, aScreen } from '../../support/fleet.ts';

const called = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('takagi'), outer('leerdam'))])
  .calls(1);
const FALSE_START = { kind: 'GiveFalseStart', distance: 1, pair: 1, wave: 1 };

let screens: FleetScreen[];
let asked: readonly AskedOf[];
beforeEach(() => {
  screens = [];
  asked = answeringServer({
    'GET /api/v1/screens': () => ({ body: aFleet(screens) }),
    'POST /api/v1/screens/*': ({ path }) => (path.endsWith('/mute') ? { status: 401 } : { status: 204 }),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

interface ShowOptions extends DeskStageOptions {
  readonly hasSheet?: boolean;
}

function draw(now: CompetitionState, hasSheet = false) {
  return (
    <>
      <RaceDesk state={now} desk={must(raceDesk(now, { distance: 1, pair: 1 }, 'en'), 'the pair')} />
      {hasSheet && <KeySheet close={() => undefined} />}
    </>
  );
}

function show({ state }: { readonly state: CompetitionState }, { hasSheet = false, ...options }: ShowOptions = {}) {
  return showDesk(state, (now) => draw(now, hasSheet), options);
}

const button = (name: RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const onTheSheet = (key: string, label: string) =>
  screen.getAllByRole('term').some((term) => term.textContent === key && term.nextSibling?.textContent === label);

describe('[S2] a false start', () => {
  test('is that of the skater whose armband is pressed with Ctrl, or nobody’s', async () => {
    const desk = show(called);
    await desk.press('i', { ctrlKey: true });
    await desk.press('o', { ctrlKey: true });
    await desk.press('f');
    expect(desk.sent).toEqual([
      { ...FALSE_START, lane: 'inner' },
      { ...FALSE_START, lane: 'outer' },
      { ...FALSE_START, lane: null },
    ]);
  });

  test('that disqualifies is read before it is published', async () => {
    const desk = show(called.givesFalseStart(1));
    await desk.press('o', { ctrlKey: true });
    expect(desk.sent).toEqual([]);
    expect(desk.proposed).toEqual([[{ ...FALSE_START, lane: 'outer' }]]);
  });

  test('cannot be made once the pair is home', () => {
    show(called.starts(1).finishes('takagi', '1:13.95').finishes('leerdam', '1:12.31'));
    expect(button(/False start TAKAGI/).disabled).toBe(true);
  });

  test.each([
    ['en', 'False start LEERDAM'],
    ['nl', 'Valse start LEERDAM'],
  ] as const)('has its keys on the controls and on the sheet, in %s', (language, label) => {
    show(called, { language, hasSheet: true });
    expect(button(new RegExp(label)).textContent).toBe(`CtrlO${label}`);
    expect(onTheSheet('CtrlO', label)).toBe(true);
  });
});

describe('[G1] a doubted time', () => {
  const racing = called.starts(1).skates('takagi', '17.77', '44.81').skates('leerdam', '17.62', '43.71', '1:12.31');
  const type = async (desk: DeskStage, digits: string) => {
    for (const digit of digits) await desk.press(digit);
  };

  test('proposes what was probably meant: Y puts it into the field, Enter takes it', async () => {
    const desk = show(racing);
    await type(desk, '1395');
    expect(within(screen.getByRole('alert')).getByRole('button', { name: 'use 1:13.95' }).textContent).toMatch(/^Y/);
    await desk.press('y');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(desk.sent).toEqual([]);
    await desk.press('Enter');
    expect(desk.sent).toMatchObject([{ kind: 'RecordReading', lane: 'inner', pointM: 1000, elapsedMs: 73_950 }]);
  });

  test('proposes nothing where several times may have been meant, and Y does nothing', async () => {
    const desk = show(racing);
    await type(desk, '139');
    expect(within(screen.getByRole('alert')).getAllByRole('button')).toHaveLength(1);
    await desk.press('y');
    expect(screen.getByRole('alert').textContent).toContain('1.39');
  });

  test('that is no doubt proposes nothing', async () => {
    const desk = show(racing);
    await type(desk, '11395');
    expect(screen.queryByRole('button', { name: /^use/ })).toBeNull();
  });

  test.each([
    ['en', 'use 1:13.95', 'Use what was probably meant'],
    ['nl', 'gebruik 1:13,95', 'Gebruik wat waarschijnlijk bedoeld was'],
  ] as const)('has its key on control and sheet, in %s', async (language, label, onSheet) => {
    const desk = show(racing, { language });
    await type(desk, '1395');
    expect(screen.getByRole('button', { name: label })).toBeTruthy();
    cleanup();
    show(racing, { language, hasSheet: true });
    expect(onTheSheet('Y', onSheet)).toBe(true);
  });
});

describe('in Dutch', () => {
  const racing = called.starts(1).skates('takagi', '17.77', '44.81').skates('leerdam', '17.62', '43.71', '1:12.31');

  test('[G1] a typed time is doubted', async () => {
    const desk = show(racing, { language: 'nl' });
    for (const digit of '1395') await desk.press(digit);
    expect(screen.getByRole('alert').textContent).toMatch(
      /^13,95 op 1000 m is sneller dan iemand rijdt\. Verwacht wordt 1:1\d,\d\d tot \d:\d\d,\d\d\. Klopt de tijd toch/,
    );
  });

  test('[G1] a crossing is doubted', async () => {
    const desk = show(called.starts(1), { language: 'nl', elapsedMs: 10_000 });
    await desk.press('i');
    expect(desk.notices.at(-1)?.text).toMatch(
      /^\d,\d\d op 200 m is sneller dan iemand rijdt\. ⇧ I behoudt hem toch\.$/,
    );
  });
});

describe('the arena', () => {
  const north = aScreen({ id: 'north' as ScreenId });
  const south = aScreen({ id: 'south' as ScreenId });
  const told = () => asked.filter(({ method }) => method === 'POST').map(({ path, json }) => [path, json]);
  const showArena = ({ hasSheet, ...options }: ShowOptions = {}) =>
    showAskingDesk(called, draw(called.state, hasSheet), options);

  test.each([
    ['0', 'auto'],
    ['1', 'next'],
    ['2', 'race'],
    ['3', 'finish'],
    ['4', 'standings'],
    ['5', 'break'],
  ])('shows at Alt+%s on every arena screen: %s', async (key, scene) => {
    screens = [north, south, aScreen({ id: 'foyer' as ScreenId, screen: 'sheet' })];
    const { press } = await showArena({ role: 'director' });
    await press(key, { altKey: true, code: `Digit${key}` });
    expect(told()).toEqual([
      ['/api/v1/screens/north', { kind: 'scene', scene }],
      ['/api/v1/screens/south', { kind: 'scene', scene }],
    ]);
  });

  test('is said to differ where one screen is held at another scene, and no key is pressed then', async () => {
    screens = [{ ...north, scene: 'break' }, south];
    await showArena();
    expect(screen.getByText('Arena shows: differs between screens')).toBeTruthy();
    expect(screen.queryByRole('button', { pressed: true, name: 'Ice break' })).toBeNull();
  });

  test('has the key of what it shows pressed, and every key on control and sheet, in Dutch', async () => {
    screens = [{ ...north, scene: 'standings' }];
    await showArena({ language: 'nl', hasSheet: true });
    expect(screen.getByText('Arena toont: Klassement')).toBeTruthy();
    expect(screen.getByRole('button', { pressed: true, name: 'Klassement' }).textContent).toBe('Alt4Klassement');
    expect(onTheSheet('Alt4', 'Klassement')).toBe(true);
  });

  test('is for those who only time a line without keys', async () => {
    screens = [north];
    const { press } = await showArena({ role: 'timing' });
    expect(screen.getByText('Arena shows: Auto')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ice break' })).toBeNull();
    await press('5', { altKey: true, code: 'Digit5' });
    expect(told()).toEqual([]);
  });

  test('is said to have no screen before one is connected', async () => {
    screens = [aScreen({ presence: 'away' })];
    const { press } = await showArena();
    expect(screen.getByText('Arena shows: no arena screen is connected')).toBeTruthy();
    expect(button(/Ice break/).disabled).toBe(true);
    await press('5', { altKey: true, code: 'Digit5' });
    expect(told()).toEqual([]);
  });

  test('is said not to obey when a screen could not be told', async () => {
    screens = [north, aScreen({ id: 'mute' as ScreenId })];
    const { press, notices } = await showArena();
    await press('5', { altKey: true, code: 'Digit5' });
    expect(notices.at(-1)).toEqual({ kind: 'problem', text: 'Nobody is signed in any more: sign in again.' });
  });
});
