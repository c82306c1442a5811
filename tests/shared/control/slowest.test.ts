/** The fleet in one number: the last fact on the slowest screen. */
import { describe, expect, it } from 'vitest';
import { slowestDrawnMs } from '#shared/control/slowest.ts';
import { aScreen } from '../../support/fleet.ts';

describe('the last fact on the slowest screen', () => {
  it('is the longest time of all that are there', () => {
    expect(slowestDrawnMs({ screens: [aScreen({ drawnMs: 38 }), aScreen({ drawnMs: 44 })] })).toBe(44);
  });
  it('does not count a screen that is away', () => {
    const away = aScreen({ drawnMs: 900, presence: 'away' });
    expect(slowestDrawnMs({ screens: [aScreen({ drawnMs: 38 }), away] })).toBe(38);
  });
  it('is what a screen that is behind has been waiting for', () => {
    const behind = aScreen({ drawnMs: 20, presence: 'behind', factsBehind: 3, behindMs: 2100 });
    expect(slowestDrawnMs({ screens: [aScreen({ drawnMs: 38 }), behind] })).toBe(2100);
  });
  it('is unknown before any has painted one', () => {
    expect(slowestDrawnMs({ screens: [aScreen({ drawnMs: null })] })).toBe(null);
  });
});
