/** Runs a property with one seed for all, so that every run is the same; a failure names the seed and the path to it. */
import * as fc from 'fast-check';
import { vi } from 'vitest';

// Many runs take their time on a busy machine; what is checked is the answer, not how soon it comes.
vi.setConfig({ testTimeout: 60_000 });

/** For the titles, so that every report prints it. */
export const SEED = 20_260_209;

export function check<Values extends [unknown, ...unknown[]]>(
  runs: number,
  ...property: [...{ [Index in keyof Values]: fc.Arbitrary<Values[Index]> }, (...values: Values) => void]
): void {
  const arbitraries = property.slice(0, -1) as { [Index in keyof Values]: fc.Arbitrary<Values[Index]> };
  const predicate = property.at(-1) as (...values: Values) => void;
  fc.assert(fc.property(...arbitraries, predicate), { seed: SEED, numRuns: runs });
}
