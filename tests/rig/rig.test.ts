/** The fault rig in short: nothing breaks a promise of the server, and each bug that is planted by hand is found. */
import { describe, expect, test } from 'vitest';
import { PLANTED, type Planted } from './planted.ts';
import { runRig } from './rig.ts';

/** A round takes about a second and a half, most of it for starting processes. */
const SLOW = { timeout: 120_000 };

test('[W2] [W3] [W4] [C2] [D2] everything holds while everything breaks (seed 1)', SLOW, async () => {
  const { violations, commands, turnedAway } = await runRig({ seed: 1, goesOn: (rounds) => rounds < 8 });
  expect(violations).toEqual([]);
  expect([commands > 90, turnedAway > 0]).toEqual([true, true]);
});

/** By which sentence each is found. */
const FOUND: Readonly<Record<Planted, RegExp>> = {
  answersTooEarly: /was answered with facts .*, the log has|facts .* are of/,
  forgetsCommands: /which nobody sent|got two answers/,
  sendsAWrongTime: /holds other facts than the log/,
  keepsAnOldSnapshot: /stands at fact \d+ of \d+, although nothing is broken/,
  replaysEffects: /played .* twice/,
};

describe('the rig finds a bug that is planted', () => {
  test.each(PLANTED)('%s', SLOW, async (planted) => {
    const plan = { seed: 1, goesOn: (rounds: number) => rounds < 6, settlesWithinMs: 3000 };
    const { violations } = await runRig({ ...plan, planted });
    expect(violations.filter((violation) => FOUND[planted].test(violation))).not.toEqual([]);
  });
});
