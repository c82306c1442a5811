/** The state at an instant of the past: all that was recorded until then and nothing of what came later (rule C2). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberedFact } from '#shared/facts/fact.ts';
import { factsOf, foldFromEmpty } from '#shared/project/fold.ts';
import { stateWhen } from '#shared/project/history.ts';
import { livePair } from '#shared/project/live.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { aCompetition } from '../../support/build.ts';
import { oneByOne } from '../../support/field.ts';
import { milanoAfterPair } from '../../support/milano.ts';

const milano = milanoAfterPair(15);
const story = factsOf(milano);
const [firstAt, lastAt] = [story[0]?.at ?? 0, story.at(-1)?.at ?? 0];

describe('[C2] the state at an instant', () => {
  test('of the race of Milano is what had been recorded until then', () => {
    fc.assert(
      fc.property(fc.integer({ min: firstAt - 1000, max: lastAt + 1000 }), (instant) => {
        expect(stateWhen(milano, instant)).toEqual(foldFromEmpty(story.filter(({ at }) => at <= instant)));
      }),
      { numRuns: 60 },
    );
  });

  test('is the state itself once nothing is left to come, and empty before anything was', () => {
    expect(stateWhen(milano, lastAt)).toBe(milano);
    expect(stateWhen(milano, firstAt - 1)).toEqual(EMPTY_STATE);
    expect(stateWhen(EMPTY_STATE, lastAt)).toBe(EMPTY_STATE);
  });

  test('has a fact to the millisecond, and what was computed from the rest is known there, too', () => {
    const passage = story.findLast(({ fact }) => fact.kind === 'ReadingRecorded');
    const [before, after] = [-1, 0].map((ms) => stateWhen(milano, (passage?.at ?? 0) + ms));
    expect(after?.seq).toBeGreaterThanOrEqual(passage?.seq ?? Infinity);
    expect(before?.seq).toBeLessThan(passage?.seq ?? 0);
    expect(before && livePair(before)?.pair).toBe(15);
  });

  test('has what was recorded before a clock was put back as soon as something that followed is due', () => {
    const facts = factsOf(aCompetition().withDistance(500, 'men', oneByOne('a', 'b')).calls(1).state);
    const ahead = facts.map((each, index): NumberedFact => {
      const at = index === facts.length - 1 ? each.at : each.at + 3_600_000;
      return { ...each, at: at as NumberedFact['at'] };
    });
    const state = foldFromEmpty(ahead);
    const lastOne = facts.at(-1)?.at ?? 0;
    expect(stateWhen(state, lastOne - 1)).toEqual(EMPTY_STATE);
    expect(stateWhen(state, lastOne)).toBe(state);
  });
});
