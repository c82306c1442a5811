/** Runs a property with one seed for all, so that a run can be repeated; on failure the counterexample names it, too. */
import fc from 'fast-check';
import { test } from 'vitest';

const SEED = 20_260_209;

/** The title carries the seed, so that every report prints it. */
export function holds<Values extends [unknown, ...unknown[]]>(
  title: string,
  runs: number,
  ...property: [...{ [Index in keyof Values]: fc.Arbitrary<Values[Index]> }, (...values: Values) => void]
): void {
  const arbitraries = property.slice(0, -1) as { [Index in keyof Values]: fc.Arbitrary<Values[Index]> };
  const predicate = property.at(-1) as (...values: Values) => void;
  test(`${title} (${runs} runs, seed ${SEED})`, () => {
    fc.assert(fc.property(...arbitraries, predicate), { seed: SEED, numRuns: runs });
  });
}
