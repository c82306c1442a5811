/** The fleet of several servers: each screen once, as it is seen best, whichever server has it. */
import { expect, test } from 'vitest';
import { NO_CONTROL } from '#shared/control/foldControl.ts';
import type { FleetScreen } from '#shared/control/fleet.ts';
import type { ScreenId } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import type { Neighbour } from '../../../server/presence/neighbours.ts';
import { wholeFleet } from '../../../server/transport/wholeFleet.ts';
import { aScreen } from '../../support/fleet.ts';

const north = 'north' as ScreenId;
const foyer = 'foyer' as ScreenId;
const away = { presence: 'away', windows: 0 } as const;
const awaySince = (ms: number) => aScreen({ id: north, ...away, awaySince: ms as WallInstant });

function elsewhere(screens: FleetScreen[], isGone = false): Neighbour {
  return { isGone, presence: { now: 9000 as WallInstant, screens, phones: 0 } };
}

function fleet(own: FleetScreen[], ...others: Neighbour[]) {
  return wholeFleet(own, others, (id) => ({ ...NO_CONTROL, name: id === foyer ? 'Foyer' : null }));
}

test('a screen at another server is there, with what was decided about it', () => {
  expect(fleet([], elsewhere([aScreen({ id: foyer })]))).toMatchObject([
    { id: foyer, name: 'Foyer', presence: 'live', drawnMs: 41, windows: 1 },
  ]);
});

test('a screen that moved is where it is live now, whichever server looks', () => {
  const live = aScreen({ id: north, drawnMs: 50 });
  const seen = [{ presence: 'live', drawnMs: 50, windows: 1 }];
  expect(fleet([awaySince(1000)], elsewhere([live]))).toMatchObject(seen);
  expect(fleet([live], elsewhere([awaySince(1000)]))).toMatchObject(seen);
});

test('one that lags here is not hidden by where it was before, and windows at two servers add up', () => {
  const behind = aScreen({ id: north, presence: 'behind', factsBehind: 2 });
  expect(fleet([behind], elsewhere([awaySince(1)]))).toMatchObject([
    { presence: 'behind', factsBehind: 2, windows: 1 },
  ]);
  expect(fleet([behind], elsewhere([aScreen({ id: north })]))).toMatchObject([{ presence: 'live', windows: 2 }]);
});

test('of two servers that both lost it, the one counts that heard it last', () => {
  expect(fleet([awaySince(1000)], elsewhere([awaySince(2000)]))).toMatchObject([{ awaySince: 2000 }]);
  expect(fleet([awaySince(2000)], elsewhere([awaySince(1000)]))).toMatchObject([{ awaySince: 2000 }]);
});

test('the screens of a server that is gone are away since it was last heard', () => {
  expect(fleet([], elsewhere([aScreen({ id: north, factsBehind: 3, behindMs: 900 })], true))).toMatchObject([
    { ...away, awaySince: 9000, factsBehind: 0, behindMs: null },
  ]);
});

test('screens with a name come first, in the order of their names', () => {
  const screens = ['a', 'b', 'c'].map((id) => aScreen({ id: id as ScreenId, name: id === 'c' ? 'Arena main' : null }));
  const ids = fleet(screens, elsewhere([aScreen({ id: foyer })])).map(({ id }) => id);
  expect(ids).toEqual(['c', foyer, 'a', 'b']);
});
