/** What holds for every log, however it is cut, repeated or corrected. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { corrections, type MarkChange, type ResultChange } from '#shared/project/corrections.ts';
import { retractedSeqs } from '#shared/project/effective.ts';
import { factsOf, foldAll, foldFromEmpty } from '#shared/project/fold.ts';
import { stateAt } from '#shared/project/history.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { flagText } from '../support/read.ts';
import { check, SEED } from './checked.ts';
import { anyDay, told } from './days.ts';
import { everything } from './everything.ts';

const anyPlaces = fc.array(fc.nat({ max: 80 }), { maxLength: 6 });

function sent(facts: readonly NumberedFact[]): readonly NumberedFact[] {
  return JSON.parse(JSON.stringify(facts)) as readonly NumberedFact[];
}

describe(`[C2] the fold (seed ${SEED})`, () => {
  test('is deterministic, also over the wire', () =>
    check(60, anyDay, (day) => {
      const { facts, state } = told(day);
      const received = foldFromEmpty(sent(facts));
      expect(received).toEqual(state);
      expect(everything(received)).toEqual(everything(state));
      expect(withdrawnFlags(received)).toEqual(withdrawnFlags(state));
    }));

  test('of a snapshot and what follows is the fold of all, wherever it is cut', () =>
    check(60, anyDay, anyPlaces, (day, places) => {
      const { facts, state } = told(day);
      const cuts = places.map((place) => place % (facts.length + 1)).toSorted((a, b) => a - b);
      const pieces = [0, ...cuts].map((from, index) => facts.slice(from, cuts[index]));
      const grown = pieces.reduce(foldAll, EMPTY_STATE);
      expect(grown).toEqual(state);
      expect(everything(grown)).toEqual(everything(state));
      const snapshot = foldFromEmpty(sent(factsOf(stateAt(state, (cuts[0] ?? 0) as Seq))));
      expect(foldAll(snapshot, facts)).toEqual(state);
    }));

  test('skips what it holds already', () =>
    check(60, anyDay, anyPlaces, (day, places) => {
      const { facts, state } = told(day);
      const again = places.flatMap((place) => facts.slice(place % facts.length));
      expect(foldAll(state, again)).toBe(state);
    }));

  test('throws on a gap', () =>
    check(60, anyDay, fc.nat(), (day, place) => {
      const { facts } = told(day);
      const missing = place % (facts.length - 1);
      expect(() => foldFromEmpty(facts.filter((_, index) => index !== missing))).toThrow(RangeError);
    }));
});

describe(`[C1] retract, then restore (seed ${SEED})`, () => {
  test('changes nothing that is computed', () =>
    check(80, anyDay, anyPlaces, (day, places) => {
      const story = told(day);
      for (const place of places) {
        const target = ((place % story.facts.length) + 1) as Seq;
        const back = story.retracts(target).restores(target);
        expect(retractedSeqs(back.state).size).toBe(0);
        expect(everything(back.state)).toEqual(everything(story.state));
      }
    }));

  test('in any order of several gives the same', () =>
    check(60, anyDay, fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 4 }), (day, places) => {
      const story = told(day);
      const targets = [...new Set(places.map((place) => ((place % story.facts.length) + 1) as Seq))];
      const undone = targets.reduce((now, target) => now.retracts(target), story);
      const backwards = targets.toReversed().reduce((now, target) => now.retracts(target), story);
      expect(everything(backwards.state)).toEqual(everything(undone.state));
      const redone = targets.reduce((now, target) => now.restores(target), undone);
      expect(everything(redone.state)).toEqual(everything(story.state));
    }));
});

function mirroredResult({ rankBefore, rankAfter, timeBefore, timeAfter, irmBefore, irmAfter, ...who }: ResultChange) {
  return {
    ...who,
    rankBefore: rankAfter,
    rankAfter: rankBefore,
    timeBefore: timeAfter,
    timeAfter: timeBefore,
    irmBefore: irmAfter,
    irmAfter: irmBefore,
  };
}

function mirroredMark({ before, after, ...where }: MarkChange): MarkChange {
  return { ...where, before: after, after: before };
}

describe(`[C3] a correction (seed ${SEED})`, () => {
  const byText = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).toSorted();

  test('read backwards is the correction back', () =>
    check(60, anyDay, fc.nat(), fc.nat(), (day, a, b) => {
      const story = told(day);
      const target = ((b % story.facts.length) + 1) as Seq;
      const [before, after] = [stateAt(story.state, (a % story.facts.length) as Seq), story.retracts(target).state];
      const [there, back] = [corrections(before, after), corrections(after, before)];
      expect(byText(back.results.map(mirroredResult))).toEqual(byText(there.results));
      expect(byText(back.marks.map(mirroredMark).map(sortedKeys))).toEqual(byText(there.marks.map(sortedKeys)));
      expect(back.flagsGained.map(flagText)).toEqual(there.flagsLost.map(flagText));
      expect(back.flagsLost.map(flagText)).toEqual(there.flagsGained.map(flagText));
    }));
});

function sortedKeys({ race, pointM, before, after }: MarkChange) {
  return { race, pointM, before, after };
}
