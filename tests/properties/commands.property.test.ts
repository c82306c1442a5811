/** Whatever is asked for, in whatever order: it is carried out or refused, and the log can always be folded and shown. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { DecisionOutcome } from '#shared/decide/decision.ts';
import { numberedFact, toNumbered } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { corrections } from '#shared/project/corrections.ts';
import { retractedSeqs } from '#shared/project/effective.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { stateAt } from '#shared/project/history.ts';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { ObeyedLog } from '../support/obey.ts';
import { DAY_START_MS } from '../support/telling.ts';
import { check, SEED } from './checked.ts';
import { SETUP } from './setup.ts';
import { everything } from './everything.ts';
import { anyWish, commandFor } from './wishes.ts';

const asked = fc.record({
  wish: anyWish,
  role: fc.constantFrom('admin' as const, 'admin' as const, 'admin' as const, 'device' as const),
  /** How many facts ago the sender looked; mostly just now. */
  staleBy: fc.oneof(fc.constant(0), fc.constant(0), fc.constant(0), fc.nat({ max: 10 })),
});
const conversation = fc.array(asked, { minLength: 1, maxLength: 120, size: 'max' });

type Asked = typeof asked extends fc.Arbitrary<infer One> ? One : never;

/** Accepted commands leave facts; refused ones leave none, and two sentences. */
function isAnswer(outcome: DecisionOutcome, appended: number): boolean {
  if (outcome.ok) return appended > 0 && appended === outcome.value.facts.length;
  const { reason, remedy } = outcome.problem;
  return appended === 0 && reason.length > 5 && remedy.length > 5;
}

function logOf(all: readonly Asked[]): ObeyedLog {
  const log = new ObeyedLog();
  for (const command of SETUP) log.obey(command, DAY_START_MS as WallInstant);
  for (const [index, { wish, role, staleBy }] of all.entries()) {
    const { seq } = log.state;
    const expectedSeq = Math.max(0, seq - staleBy) as Seq;
    const outcome = log.ask(commandFor(log.state, wish), (DAY_START_MS + index * 5000) as WallInstant, {
      role,
      expectedSeq,
    });
    expect(isAnswer(outcome, log.state.seq - seq)).toBe(true);
  }
  return log;
}

describe(`[C2] random commands (seed ${SEED})`, () => {
  test('never throw, and everything can be computed from what they leave', () =>
    check(80, conversation, (all) => {
      const { facts, state } = logOf(all);
      const again = foldFromEmpty(facts.map(toNumbered));
      expect(everything(again)).toEqual(everything(state));
      expect(withdrawnFlags(again)).toEqual(withdrawnFlags(state));
      expect(corrections(state, again)).toEqual({ results: [], marks: [], flagsGained: [], flagsLost: [] });
    }));

  test('leave facts that their own schema reads unchanged', () =>
    check(40, conversation, (all) => {
      for (const recorded of logOf(all).facts) {
        const numbered = toNumbered(recorded);
        expect(v.parse(numberedFact, JSON.parse(JSON.stringify(numbered)))).toEqual(numbered);
      }
    }));

  test('leave one row a skater, and ranks that never decrease', () =>
    check(80, conversation, (all) => {
      for (const { standings } of everything(logOf(all).state).distances) {
        expect(new Set(standings.map(({ entry }) => entry)).size).toBe(standings.length);
        const ranks = standings.flatMap(({ rank, irm }) => (irm === null && rank !== null ? [rank] : []));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(ranks.length === 0 || ranks[0] === 1).toBe(true);
      }
    }));

  test('[C1] undone and redone leave no trace', () =>
    check(60, conversation, fc.nat(), (all, place) => {
      const log = logOf(all);
      const { state } = log;
      const target = ((place % state.seq) + 1) as Seq;
      const at = (DAY_START_MS + 3_600_000) as WallInstant;
      fc.pre(!retractedSeqs(state).has(target) && log.ask({ kind: 'RetractFact', target }, at).ok);
      log.ask({ kind: 'RestoreFact', target }, at);
      expect(everything(log.state)).toEqual(everything(state));
    }));

  test('[C2] leave every earlier moment computable', () =>
    check(30, conversation, (all) => {
      const { facts, state } = logOf(all);
      for (let seq = 0; seq <= state.seq; seq += 5) {
        const then = foldFromEmpty(facts.slice(0, seq).map(toNumbered));
        expect(everything(stateAt(state, seq as Seq))).toEqual(everything(then));
      }
    }));
});
