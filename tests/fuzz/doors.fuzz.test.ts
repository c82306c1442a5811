/** A short run of the fuzz: whatever comes, the server lives, answers as it says it does, and changes only what somebody may change. */
import { describe, expect, test } from 'vitest';
import { runFuzz } from './fuzz.ts';

const INPUTS = 1500;
const MOST_GROWTH_MB = 120;

describe('every route and every message, right, spoilt and broken', () => {
  test('crash nothing, change nothing that nobody was granted, and are answered as the document tells', async () => {
    const { inputs, answers, residentMb, violations } = await runFuzz({ seed: 7, inputs: INPUTS });
    expect(violations).toEqual([]);
    expect(inputs).toBeGreaterThanOrEqual(INPUTS);
    // All kinds of answers came, so the inputs went through the doors and not past them.
    expect(Object.keys(answers)).toEqual(expect.arrayContaining(['200', '400', '401', 'socket']));
    expect(residentMb.after - residentMb.before).toBeLessThan(MOST_GROWTH_MB);
  }, 60_000);
});
