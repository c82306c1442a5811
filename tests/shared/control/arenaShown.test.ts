/** What the arena screens show together, said in one word. */
import { describe, expect, it } from 'vitest';
import { arenaShown } from '#shared/control/arenaShown.ts';
import type { FleetScreen } from '#shared/control/fleet.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { aFleet, aScreen, aStatus } from '../../support/fleet.ts';

const north = aScreen({ id: 'north' as ScreenId });
const south = aScreen({ id: 'south' as ScreenId });
const at = (path: string): Partial<FleetScreen> => ({ status: aStatus({ path }) });
const shownBy = (...screens: FleetScreen[]) => arenaShown(aFleet(screens)).shown;

describe('the arena shows', () => {
  it('nothing where no arena screen is connected', () => {
    const away = aScreen({ presence: 'away' });
    const sheet = aScreen({ screen: 'sheet' });
    expect(arenaShown(aFleet([away, sheet]))).toEqual({ screens: [], shown: 'none' });
  });

  it('what follows by itself where nobody decided anything', () => {
    expect(shownBy(north, south)).toBe('auto');
    expect(shownBy(north, { ...south, scene: 'auto' })).toBe('auto');
  });

  it('the scene that was chosen for all, also on a screen that is behind', () => {
    expect(shownBy({ ...north, scene: 'break' }, { ...south, scene: 'break', presence: 'behind' })).toBe('break');
  });

  it('a notice as long as one stands, whatever the scene behind it', () => {
    const notice = 'Welcome';
    expect(shownBy({ ...north, notice }, { ...south, notice, scene: 'race' })).toBe('notice');
  });

  it.each([
    ['/arena?lang=nl&scene=standings', 'standings'],
    ['/arena?scene=message&text=Welcome', 'notice'],
    ['/arena?myscene=race', 'auto'],
  ] as const)('on a screen left to its address %s: %s', (path, shown) => {
    expect(shownBy({ ...north, ...at(path) })).toBe(shown);
  });

  it('different things where one screen is held at another scene', () => {
    expect(arenaShown(aFleet([north, { ...south, scene: 'race' }]))).toEqual({
      screens: ['north', 'south'],
      shown: 'differs',
    });
  });
});
