/** What was known at an instant: nothing that happened later, and no fact before the one it follows. */
import { describe, expect, test } from 'vitest';
import { toNumbered, type NumberedFact } from '#shared/facts/fact.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { stateAt } from '#shared/project/stateAt.ts';
import { playedMilano } from '../../support/milano.ts';

const FACTS: readonly NumberedFact[] = playedMilano().map(toNumbered);

describe('the state at an instant', () => {
  test('is that of the facts up to then, at every instant of a whole race', () => {
    for (const { at } of FACTS.filter((_fact, index) => index % 40 === 0)) {
      const known = FACTS.filter((each) => each.at <= at);
      expect(stateAt(FACTS, at)).toEqual(foldFromEmpty(known));
      expect(stateAt(FACTS, at - 1).seq).toBeLessThan(stateAt(FACTS, at).seq);
    }
  });

  test('is empty before the first and whole after the last', () => {
    expect(stateAt(FACTS, 0).seq).toBe(0);
    expect(stateAt(FACTS, Infinity)).toEqual(foldFromEmpty(FACTS));
  });

  test('waits with a fact whose clock went behind until the one before it has come', () => {
    const [first, second] = FACTS.slice(0, 2) as [NumberedFact, NumberedFact];
    const behind = [first, { ...second, at: (first.at - 500) as WallInstant }];
    expect(stateAt(behind, first.at - 1).seq).toBe(0);
    expect(stateAt(behind, first.at).seq).toBe(2);
  });
});
