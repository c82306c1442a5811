/** The fold: sorts facts to where they belong, and shares what has not changed. */
import { describe, expect, test } from 'vitest';
import type { NumberedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { factsOf, fold, foldAll, foldFromEmpty } from '#shared/project/fold.ts';
import { stateAt } from '#shared/project/history.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { ranking } from '../../support/read.ts';

const story = aCompetition()
  .withDistance(500, 'women', [aPair(1, inner('anna'), outer('bea')), aPair(2, inner('cleo'))], '1st')
  .runs(1, { anna: '38.10', bea: '38.20' })
  .withDistance(500, 'women', oneByOne('anna', 'bea'), '2nd')
  .runs(1, { anna: '38.00' })
  .marks('anna', 'DQ');
const corrected = story.retracts(story.seq);

describe('[C2] the state is the log, sorted', () => {
  test('by what each fact is about', () => {
    const { state } = corrected;
    const kinds = (facts: readonly NumberedFact[] | undefined) => facts?.map(({ fact }) => fact.kind);
    expect(kinds(state.facts)).toEqual(['CompetitionOpened', 'EntriesRegistered', 'EntriesRegistered']);
    expect(kinds(state.corrections)).toEqual(['FactRetracted']);
    expect(kinds(state.distances[1]?.facts)).toEqual(['DistanceOpened', 'StartListPublished']);
    expect(kinds(state.distances[1]?.pairs[1])).toEqual(['PairStarted', 'ReadingRecorded', 'ReadingRecorded']);
    expect(kinds(state.distances[2]?.pairs[1])).toEqual(['PairStarted', 'ReadingRecorded', 'IrmGiven']);
    expect(state.distances[1]?.pairs[2]).toBeUndefined();
  });

  test('all facts come out again in the order of the log', () => {
    expect(factsOf(corrected.state)).toEqual(corrected.facts);
    expect(corrected.state.seq).toBe(corrected.facts.length);
  });

  test('folding one by one is folding all at once', () => {
    expect(corrected.facts.reduce(fold, EMPTY_STATE)).toEqual(corrected.state);
  });

  test('two distances of one length are two distances', () => {
    expect(ranking(story.state, 1)).toEqual(['1 anna', '2 bea']);
    expect(ranking(story.state, 2)).toEqual(['DQ anna']);
    expect(ranking(corrected.state, 2)).toEqual(['1 anna']);
  });
});

describe('[W2] facts are numbered without gaps', () => {
  const [head, tail] = [story.facts.slice(0, 6), story.facts.slice(6)];
  const state = foldFromEmpty(head);

  test('a fact the state holds already is skipped, and the very same state comes back', () => {
    expect(foldAll(state, head)).toBe(state);
    expect(fold(state, head[2] ?? never())).toBe(state);
    expect(foldAll(state, [])).toBe(state);
  });

  test('a batch that overlaps adds what is new', () => {
    expect(foldAll(state, story.facts.slice(3))).toEqual(story.state);
  });

  test('a gap is refused and leaves the state as it was', () => {
    const numbersBefore = factsOf(state).map(({ seq }) => seq);
    expect(() => foldAll(state, tail.slice(1))).toThrow(new RangeError('Fact 8 cannot follow fact 6'));
    expect(() => foldFromEmpty(tail)).toThrow(RangeError);
    expect(() => foldAll(state, [...tail.slice(0, 2), ...tail.slice(3)])).toThrow(RangeError);
    expect(factsOf(state).map(({ seq }) => seq)).toEqual(numbersBefore);
  });
});

describe('what a fact does not touch is kept by identity', () => {
  test('another distance, another pair, the corrections', () => {
    const next = fold(corrected.state, {
      seq: (corrected.seq + 1) as Seq,
      at: corrected.facts[0]?.at ?? never(),
      fact: { kind: 'PairConfirmed', distance: 1, pair: 1 },
    });
    const [old, now] = [corrected.state, next];
    expect(now.distances[2]).toBe(old.distances[2]);
    expect(now.distances[1]?.facts).toBe(old.distances[1]?.facts);
    expect([now.facts, now.corrections]).toEqual([old.facts, old.corrections]);
    expect(now.facts).toBe(old.facts);
    expect(old.distances[1]?.pairs[1]?.length).toBe(3);
    expect(now.distances[1]?.pairs[1]?.length).toBe(4);
  });
});

describe('[C2] any earlier moment can be computed', () => {
  test('the state after each fact', () => {
    for (let seq = 0; seq <= corrected.facts.length; seq += 1) {
      expect(stateAt(corrected.state, seq as Seq)).toEqual(foldFromEmpty(corrected.facts.slice(0, seq)));
    }
  });

  test('and keeps by identity what has not changed since', () => {
    const { state } = corrected;
    const then = stateAt(state, (state.seq - 1) as Seq);
    expect(then.facts).toBe(state.facts);
    expect(then.distances[1]?.pairs[1]).toBe(state.distances[1]?.pairs[1]);
    expect([then.corrections.length, state.corrections.length]).toEqual([0, 1]);
  });

  test('a pair that a fact does not touch is traced once', () => {
    const { state, seq } = corrected;
    const at = corrected.facts[0]?.at ?? never();
    const next = fold(state, { seq: (seq + 1) as Seq, at, fact: { kind: 'PairConfirmed', distance: 1, pair: 1 } });
    expect(pairTrace(next, 1, 2)).toBe(pairTrace(state, 1, 2));
    expect(pairTrace(next, 2, 1)).toBe(pairTrace(state, 2, 1));
    expect([pairTrace(state, 1, 1)?.phase, pairTrace(next, 1, 1)?.phase]).toEqual(['finished', 'confirmed']);
  });

  test('one fact back is the list as it was, and what is known of it', () => {
    const { state, seq } = corrected;
    const at = corrected.facts[0]?.at ?? never();
    const next = fold(state, { seq: (seq + 1) as Seq, at, fact: { kind: 'PairConfirmed', distance: 1, pair: 1 } });
    const then = stateAt(next, seq);
    expect(then.distances[1]?.pairs[1]).toBe(state.distances[1]?.pairs[1]);
    expect(pairTrace(then, 1, 1)).toBe(pairTrace(state, 1, 1));
  });

  test('now and later is the state itself', () => {
    expect(stateAt(corrected.state, corrected.seq)).toBe(corrected.state);
    expect(stateAt(corrected.state, (corrected.seq + 5) as Seq)).toBe(corrected.state);
  });
});

function never(): never {
  throw new Error('The story has such a fact');
}
