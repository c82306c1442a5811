/** How old the last sign of life is. */
import { describe, expect, test } from 'vitest';
import { freshness, isSameFreshness } from '../../client/live/freshness.ts';

describe('freshness', () => {
  test.each([
    [0, { kind: 'fresh' }],
    [2999, { kind: 'fresh' }],
    [3000, { kind: 'late', quietSeconds: 3 }],
    [7999, { kind: 'late', quietSeconds: 7 }],
    [29_999, { kind: 'late', quietSeconds: 29 }],
    [30_000, { kind: 'lost', quietSeconds: 30 }],
  ])('%d ms after the last contact', (quietMs, expected) => {
    expect(freshness(500, 500 + quietMs)).toEqual(expected);
  });

  test('before the first contact is waiting, not lost', () => {
    expect(freshness(null, 90_000)).toEqual({ kind: 'waiting' });
  });

  test('changes its look once a second, and only while it is quiet', () => {
    expect(isSameFreshness(freshness(0, 100), freshness(0, 2900))).toBe(true);
    expect(isSameFreshness(freshness(0, 3100), freshness(0, 3900))).toBe(true);
    expect(isSameFreshness(freshness(0, 3900), freshness(0, 4000))).toBe(false);
    expect(isSameFreshness(freshness(0, 29_999), freshness(0, 30_000))).toBe(false);
  });
});
