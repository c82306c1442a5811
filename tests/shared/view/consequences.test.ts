/** What a command would change, in the parts that become words: moves, records, and what must be typed by hand (C3). */
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/decide/command.ts';
import { previewAll } from '#shared/decide/plan.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Millis, WallInstant } from '#shared/primitives/time.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { consequences, type ConsequencesView } from '#shared/view/consequences.ts';
import { milanoAfterPair } from '../../support/milano.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const NOW = (DAY_START_MS + 4_000_000) as WallInstant;

function foreseen(state: CompetitionState, ...commands: readonly Command[]): ConsequencesView {
  const outcome = previewAll(state, commands, { now: NOW, role: 'admin' });
  if (!outcome.ok) throw new Error(outcome.problem.reason);
  return consequences(state, outcome.value.after, outcome.value.report, 'en');
}

const LEERDAM = { distance: 1, pair: 15, wave: 1, lane: 'outer' } as const;

function typed(elapsedMs: number): Command {
  return {
    kind: 'RecordReading',
    ...LEERDAM,
    pointM: 1000,
    source: 'official',
    elapsedMs: elapsedMs as Millis,
    acknowledge: false,
  };
}

describe('a corrected time', () => {
  it('[C3] [R8] names who falls, who rises, and the record that goes', () => {
    const view = foreseen(milanoAfterPair(15), typed(72_910));
    const [first, second] = view.moves;
    expect(first).toMatchObject({
      surname: 'LEERDAM',
      rankBefore: 1,
      rankAfter: 2,
      timeBefore: '1:12.31',
      timeAfter: '1:12.91',
    });
    expect(second).toMatchObject({ surname: 'KOK', rankBefore: 2, rankAfter: 1 });
    expect(view.lost).toEqual([{ scope: 'OR', surname: 'LEERDAM', time: '1:12.31' }]);
    expect(view.gained).toEqual([]);
    expect(view.mustType).toBeNull();
  });

  it('that changes nothing says nothing', () => {
    const view = foreseen(milanoAfterPair(15), typed(72_310));
    expect(view).toMatchObject({ moves: [], gained: [], lost: [], marks: 0, mustType: null });
  });
});

describe('[O3] what must be typed', () => {
  it('[R1] an Olympic record is, by its letters', () => {
    const view = foreseen(milanoAfterPair(15), typed(72_100));
    expect(view.gained).toMatchObject([{ scope: 'OR', time: '1:12.10' }]);
    expect(view.mustType).toBe('OR');
  });

  it('[I3] the disqualification of the leader is, of anybody else is not', () => {
    const disqualify = (race: typeof LEERDAM | { distance: number; pair: number; wave: 1; lane: 'inner' | 'outer' }) =>
      foreseen(milanoAfterPair(15), { kind: 'GiveIrm', ...race, irm: 'DQ', reason: null, rank: null });
    expect(disqualify(LEERDAM).mustType).toBe('DQ');
    expect(disqualify({ ...LEERDAM, lane: 'inner' }).mustType).toBeNull();
  });
});

it('those who only move because others do are counted, not listed', () => {
  const view = foreseen(milanoAfterPair(15), { kind: 'GiveIrm', ...LEERDAM, irm: 'DQ', reason: null, rank: null });
  expect(must(view.moves[0], 'a move')).toMatchObject({ surname: 'LEERDAM', irmAfter: 'DQ', rankAfter: null });
  expect(view.moves.length + view.otherMoves).toBe(30);
  expect(view.moves.length).toBeLessThanOrEqual(5);
});
