/** One page of the standings: ranks, ties, marks, pages, and who is new. */
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { standingsPanel, type StandingsRequest } from '#shared/view/standingsPanel.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';

function panel(state: CompetitionState, request: Partial<StandingsRequest> = {}) {
  return standingsPanel(state, {
    distance: 1,
    fresh: null,
    live: null,
    turn: 0,
    rowsPerPage: 10,
    locale: 'en',
    ...request,
  });
}

const four = aCompetition()
  .withDistance(500, 'men', [aPair(1, inner('one'), outer('two')), aPair(2, inner('three'), outer('four'))])
  .runs(1, { one: '37.150', two: '37.156' });

describe('a page', () => {
  test('[T6] shows the thousandth only where two results share a hundredth', () => {
    const { rows } = panel(four.runs(2, { three: '36.00' }).state);
    expect(rows.map(({ time }) => [time?.text, time?.thousandth])).toEqual([
      ['36.00', null],
      ['37.15', '0'],
      ['37.15', '6'],
    ]);
  });

  test('[K2] shares the rank of equal thousandths and skips the next', () => {
    const { rows } = panel(four.runs(2, { three: '37.150', four: '38.00' }).state);
    expect(rows.map(({ rank }) => rank)).toEqual(['=1', '=1', '3', '4']);
  });

  test('[K3] gives the distance to the first, and none to the first', () => {
    const { rows } = panel(four.runs(2, { three: '36.00' }).state);
    expect(rows.map(({ gap }) => gap?.text ?? null)).toEqual([null, '+1.15', '+1.15']);
  });

  test('[I2] puts marked rows last, without rank, time and gap, the reason beside', () => {
    const { rows } = panel(four.starts(2).finishes('three', '36.00').marks('three', 'DQ', { reason: 'T04' }).state);
    expect(rows.at(-1)).toMatchObject({ rank: null, time: null, gap: null, irm: { code: 'DQ', reason: 'T04' } });
  });

  test('[K4] has no row for who has not raced', () => {
    expect(panel(four.state)).toMatchObject({ from: 1, to: 2, total: 2, pages: 1 });
    expect(panel(aCompetition().state)).toMatchObject({
      rows: [],
      from: 0,
      to: 0,
      total: 0,
      pages: 1,
      hasLeader: false,
    });
  });
});

describe('pages', () => {
  const seven = oneByOne('a', 'b', 'c', 'd', 'e', 'f', 'g').reduce(
    (told, { pair, starters }) => told.runs(pair, { [starters[0]?.id ?? '']: `3${pair}.00` }),
    aCompetition().withDistance(500, 'men', oneByOne('a', 'b', 'c', 'd', 'e', 'f', 'g')),
  );

  test('follow each other for ever', () => {
    const shown = [0, 1, 2, 3].map((turn) => panel(seven.state, { turn, rowsPerPage: 3 }));
    expect(shown.map(({ from, to, page }) => [from, to, page])).toEqual([
      [1, 3, 0],
      [4, 6, 1],
      [7, 7, 2],
      [1, 3, 0],
    ]);
    expect(shown.map(({ hasLeader }) => hasLeader)).toEqual([true, false, false, true]);
  });

  test('pin a new row of a later page as the last one, with its true rank', () => {
    const last = must(pairTrace(seven.state, 1, 7), 'the pair');
    const { rows, from, to } = panel(seven.state, { rowsPerPage: 3, fresh: last, live: last });
    expect(rows.map(({ rank, isPinned, armband }) => [rank, isPinned, armband])).toEqual([
      ['1', false, null],
      ['2', false, null],
      ['7', true, 'white'],
    ]);
    expect([from, to]).toEqual([1, 2]);
    expect(rows[2]?.gap).toEqual({ look: 'behind', text: '+6.00' });
  });

  test('never repeat a row that an earlier page has shown', () => {
    const first = must(pairTrace(seven.state, 1, 1), 'the pair');
    const { rows } = panel(seven.state, { turn: 1, rowsPerPage: 3, fresh: first, live: first });
    expect(rows.map(({ rank }) => rank)).toEqual(['4', '5', '6']);
  });
});
