/** The fault rig in short: nothing breaks a promise of the server, and each bug that is planted by hand is found. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from '../support/bundleProgram.ts';
import { tempFolder } from '../support/tempFolder.ts';
import type { FaultKind } from './faults.ts';
import { PLANTED, type Planted } from './planted.ts';
import { runRig } from './rig.ts';

/** On a quiet machine a run takes about two seconds, most of it for starting processes. */
const SLOW = { timeout: 120_000 };

const folder = tempFolder();
let program: string;
beforeAll(async () => {
  program = await bundleProgram('tests/rig/program.ts', folder.path);
}, 60_000);
afterAll(() => folder.remove());

const RUNS = [
  { store: 'sqlite', seed: 1, rounds: 6 },
  { store: 'postgres', seed: 1, rounds: 5 },
] as const;

/** Seeds that once brought a bug of the product to light, with as many rounds as that took. */
const ONCE_FAILED = [
  { what: 'a server with a full disk said that it can write', store: 'sqlite', seed: 6, rounds: 1 },
] as const;

describe('[W2] [W3] [W4] [C2] [D2] everything holds while everything breaks', () => {
  test.each(RUNS)('on $store (seed $seed)', SLOW, async ({ store, seed, rounds }) => {
    const goesOn = (done: number): boolean => done < rounds;
    const { violations, commands, turnedAway } = await runRig({ seed, program, store, goesOn });
    expect(violations).toEqual([]);
    expect([commands > 60, turnedAway > 0]).toEqual([true, true]);
  });
});

describe('what a seed once found stays mended', () => {
  test.each(ONCE_FAILED)('$what ($store, seed $seed)', SLOW, async ({ store, seed, rounds }) => {
    const goesOn = (done: number): boolean => done < rounds;
    expect((await runRig({ seed, program, store, goesOn })).violations).toEqual([]);
  });
});

interface Hunt {
  /** What brings the bug to light. */
  readonly faults: readonly FaultKind[];
  readonly rounds: number;
  readonly sentence: RegExp;
}

const HUNTS: Readonly<Record<Planted, Hunt>> = {
  answersTooEarly: { faults: ['kill'], rounds: 4, sentence: /was answered with facts .*, the log has/ },
  forgetsCommands: { faults: ['none'], rounds: 8, sentence: /which nobody sent|got two answers/ },
  sendsAWrongTime: { faults: ['none'], rounds: 8, sentence: /holds other facts than the log/ },
  keepsAnOldSnapshot: {
    faults: ['none'],
    rounds: 12,
    sentence: /stands at fact \d+ of \d+, although nothing is broken/,
  },
  replaysEffects: { faults: ['none', 'pulled'], rounds: 16, sentence: /played .* twice/ },
};

describe('the rig finds a bug that is planted', () => {
  test.each(PLANTED)('%s', SLOW, async (planted) => {
    const { faults, rounds, sentence } = HUNTS[planted];
    const goesOn = (done: number): boolean => done < rounds;
    const { violations } = await runRig({ seed: 1, program, goesOn, planted, faults, settlesWithinMs: 3000 });
    expect(violations.filter((violation) => sentence.test(violation))).not.toEqual([]);
  });
});
