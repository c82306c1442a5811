/** The pair against each other: who won which lap, who leads at each point, and what they brought along (rules L1, T4, S4). */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { headToHead, type HeadToHeadView } from '#shared/view/headToHead.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { milanoAfterPair } from '../../support/milano.ts';

function duels(state: CompetitionState, pair: number): readonly HeadToHeadView[] {
  return headToHead(state, must(pairTrace(state, 1, pair), `pair ${pair}`), 'en');
}

function onlyDuel(state: CompetitionState, pair: number): HeadToHeadView {
  const all = duels(state, pair);
  expect(all).toHaveLength(1);
  return must(all[0], 'a duel');
}

describe('Takagi and Leerdam in Milano', () => {
  // Takagi 17.52, 44.54, 1:13.95; Leerdam 17.61, 43.70, 1:12.31.
  const { skaters, points, bests } = onlyDuel(milanoAfterPair(15), 15);

  test('[L1] the opening went to Takagi by 0.09, the laps to Leerdam: 27.02 to 26.09 and 29.41 to 28.61', () => {
    expect(points.map(({ lap }) => lap)).toEqual([
      { faster: 'first', text: '0.09' },
      { faster: 'second', text: '0.93' },
      { faster: 'second', text: '0.80' },
    ]);
    expect(points.map(({ cells }) => cells.map((cell) => cell?.lap))).toEqual([
      [null, null],
      ['27.02', '26.09'],
      ['29.41', '28.61'],
    ]);
    expect(skaters.map(({ surname, lapsWon }) => [surname, lapsWon])).toEqual([
      ['TAKAGI', 1],
      ['LEERDAM', 2],
    ]);
  });

  test('[T4] the total turns at 600 m and adds up with the laps', () => {
    expect(points.map(({ total }) => total)).toEqual([
      { faster: 'first', text: '0.09' },
      { faster: 'second', text: '0.84' },
      { faster: 'second', text: '1.64' },
    ]);
  });

  test('[M1] [K5] each split has its rank and its gap to the leader of that moment', () => {
    expect(points.map(({ cells }) => [cells[1]?.rank, cells[1]?.gap.text])).toEqual([
      ['3', '+0.18'],
      ['1', '−0.25'],
      ['1', '−0.28'],
    ]);
    expect(points.map(({ cells }) => cells[1]?.isLatest)).toEqual([false, false, true]);
  });

  test('[R10] bests are compared as they were before the race', () => {
    expect(bests).toEqual([
      { scope: 'PB', times: ['1:11.71', '1:11.84'], duel: { faster: 'first', text: '0.13' } },
      { scope: 'SB', times: ['1:13.60', '1:12.35'], duel: { faster: 'second', text: '1.25' } },
    ]);
  });
});

describe('where something is missing', () => {
  const pair = aCompetition().withDistance(1000, 'women', [aPair(1, inner('a'), outer('b'))]);

  test('there is no difference at a point that only one has passed', () => {
    const { points, skaters } = onlyDuel(pair.starts(1).skates('a', '18.00').state, 1);
    expect(points[0]).toMatchObject({ lap: null, total: null, cells: [{ time: '18.00' }, null] });
    expect(skaters.map(({ lapsWon }) => lapsWon)).toEqual([null, null]);
  });

  test('[L1] after a missed point there is a total but no lap', () => {
    const { points } = onlyDuel(
      pair.starts(1).skates('a', '18.00', '', '1:15.00').skates('b', '18.00', '45.00', '1:15.10').state,
      1,
    );
    expect(points[0]).toMatchObject({ lap: { faster: null, text: '0.00' } });
    expect(points[2]).toMatchObject({ lap: null, total: { faster: 'first', text: '0.10' } });
  });

  test('a single best is shown without a difference', () => {
    const { bests } = onlyDuel(pair.withRecord('PB', '1:14.00', { entry: 'b' as EntryId }).state, 1);
    expect(bests).toEqual([{ scope: 'PB', times: [null, '1:14.00'], duel: null }]);
  });

  test('[S4] a skater alone has splits and nobody beside', () => {
    const alone = aCompetition().withDistance(1000, 'women', oneByOne('a')).starts(1).skates('a', '18.00');
    const { skaters, points } = onlyDuel(alone.state, 1);
    expect(skaters).toHaveLength(1);
    expect(points[0]).toMatchObject({ cells: [{ time: '18.00' }], lap: null });
  });
});

test('in a quartet each wave is a duel of its own', () => {
  const second = { wave: 2 } as const;
  const quartet = aCompetition().withDistance(3000, 'women', [
    aPair(1, inner('a'), outer('b'), inner('c', second), outer('d', second)),
  ]);
  expect(duels(quartet.state, 1).map(({ skaters }) => skaters.map(({ surname }) => surname))).toEqual([
    ['A', 'B'],
    ['C', 'D'],
  ]);
});
