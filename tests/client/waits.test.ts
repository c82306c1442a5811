/** How long a screen waits before it tries to connect again. */
import { describe, expect, test } from 'vitest';
import { returnDelayMs } from '../../client/live/waits.ts';

describe('the wait before coming back', () => {
  test.each([
    [0, 0.5, 300],
    [0, 0, 300],
    [0, 0.999, 449.7],
    [1, 0.5, 600],
    [4, 0, 2400],
    [4, 0.999, 5000],
    [60, 0.5, 5000],
  ])('of attempt %d with chance %d is %d ms', (attempt, chance, expected) => {
    expect(returnDelayMs(attempt, chance)).toBeCloseTo(expected, 6);
  });
});
