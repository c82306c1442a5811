/** On air, off air, or nobody knows: only a host that tells makes a screen safe to paint on. */
import { describe, expect, test } from 'vitest';
import type { FleetScreen } from '#shared/control/fleet.ts';
import { tallyOf, type Tally } from '#shared/control/tally.ts';
import { aScreen, aStatus } from '../../support/fleet.ts';

describe('whether viewers see what a screen paints', () => {
  test.each<[string, Partial<FleetScreen>, Tally]>([
    ['a host says so', { screen: 'overlay', status: aStatus({ onAir: true }) }, 'onAir'],
    ['a host says that they do not', { screen: 'overlay', status: aStatus({ onAir: false }) }, 'offAir'],
    ['no host tells', { screen: 'overlay', status: aStatus({ onAir: null }) }, 'unknown'],
    ['the screen has said nothing', { screen: 'overlay', status: null }, 'unknown'],
    ['it is away', { screen: 'overlay', presence: 'away', status: aStatus({ onAir: false }) }, 'unknown'],
    ['it stands over no picture', { screen: 'arena', status: aStatus({ onAir: true }) }, null],
    ['nobody knows what it is', { screen: null, status: null }, null],
  ])('where %s', (_where, fields, tally) => {
    expect(tallyOf(aScreen(fields))).toBe(tally);
  });
});
