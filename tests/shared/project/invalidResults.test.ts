/** Invalid-result marks and remarks in the standings. */
import { describe, expect, test } from 'vitest';
import { standings } from '#shared/project/standings.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { ranking, rowOf, runOf } from '../../support/read.ts';

const FIELD = [
  aPair(1, inner('anna'), outer('bea')),
  aPair(2, inner('cleo'), outer('dora')),
  aPair(3, inner('eva'), outer('fay')),
];
const before = aCompetition()
  .withDistance(500, 'women', FIELD)
  .runs(1, { anna: '38.10', bea: '38.20' })
  .runs(2, { cleo: '38.30', dora: '38.40' });

describe('[I1] mark and rank are independent', () => {
  test('a mark normally leaves no rank, and those behind move up', () => {
    expect(ranking(before.marks('anna', 'DQ', { reason: 'T08' }).state)).toEqual([
      '1 bea',
      '2 cleo',
      '3 dora',
      'DQ anna',
    ]);
  });

  test('a few rows carry both', () => {
    const story = before.marks('dora', 'DNF', { rank: 20 });
    expect(ranking(story.state)).toEqual(['1 anna', '2 bea', '3 cleo', '20 DNF dora']);
    expect(rowOf(story.state, 'dora').isRankShared).toBe(false);
  });

  test('a marked row keeps its time and has no gap', () => {
    const { finish, behind, irm, showsThousandth } = rowOf(before.marks('bea', 'DQ', { reason: 'T04' }).state, 'bea');
    expect({ time: finish?.elapsedMs, behind, irm, showsThousandth }).toEqual({
      time: 38_200,
      behind: null,
      irm: { irm: 'DQ', reason: 'T04', rank: null },
      showsThousandth: false,
    });
  });

  test('a marked time does not make others show their thousandth', () => {
    const story = before.runs(3, { eva: '38.109' }).marks('anna', 'DQ');
    expect(rowOf(story.state, 'eva').showsThousandth).toBe(false);
  });

  test('a lifted mark leaves nothing behind', () => {
    const lifted = before.marks('anna', 'DQ').lifts('anna');
    expect(standings(lifted.state, 1)).toEqual(standings(before.state, 1));
  });

  test('of two marks the later one holds', () => {
    expect(ranking(before.marks('anna', 'DQ').marks('anna', 'DNF').state).at(-1)).toBe('DNF anna');
  });
});

describe('[I2] marked rows stand after ranked ones', () => {
  test('in the order DNF, DQ, DNS, WDR, whatever the start order', () => {
    const story = before
      .withdraws('eva')
      .marks('fay', 'DNS')
      .marks('anna', 'DQ')
      .marks('cleo', 'DNF')
      .marks('dora', 'WDR');
    expect(ranking(story.state)).toEqual(['1 bea', 'DNF cleo', 'DQ anna', 'DNS fay', 'WDR dora', 'WDR eva']);
  });

  test('two of one mark keep the start order', () => {
    expect(ranking(before.marks('dora', 'DQ').marks('anna', 'DQ').state)).toEqual([
      '1 bea',
      '2 cleo',
      'DQ anna',
      'DQ dora',
    ]);
  });
});

describe('[I3] a mark belongs to one run of one skater', () => {
  test('the mate keeps time and rank', () => {
    const story = before.marks('anna', 'DQ');
    expect(rowOf(story.state, 'bea')).toMatchObject({ rank: 1, irm: null });
    expect(runOf(story.state, 'bea').finish?.elapsedMs).toBe(38_200);
  });

  test('a mark before the start is a row without a time', () => {
    expect(rowOf(before.marks('eva', 'DNS').state, 'eva')).toMatchObject({ rank: null, finish: null });
  });

  test('a substitute does not inherit it', () => {
    const story = before.marks('eva', 'DNS').substitutes('eva', 'gina');
    expect(runOf(story.state, 'gina').irm).toBeNull();
    expect(ranking(story.state)).toEqual(ranking(before.state));
  });
});

describe('[I4] a remark stands beside a valid time', () => {
  test.each(['F', 'RS', 'RW'] as const)('%s does not touch rank or time', (remark) => {
    const noted = before.remarks('anna', remark, 'T02');
    expect(rowOf(noted.state, 'anna')).toEqual({ ...rowOf(before.state, 'anna'), remarks: [{ remark, note: 'T02' }] });
  });

  test('[G2] a fall is not a DNF: 1:34.45 is the last rank', () => {
    const fallen = before.runs(3, { fay: '1:34.45' }).remarks('fay', 'F');
    expect(ranking(fallen.state).at(-1)).toBe('5 fay');
    expect(rowOf(fallen.state, 'fay').behind).toBe(5635);
  });

  test('several remarks stand side by side', () => {
    const noted = before.remarks('anna', 'F').remarks('anna', 'RW', 'T02');
    expect(rowOf(noted.state, 'anna').remarks.map(({ remark }) => remark)).toEqual(['F', 'RW']);
  });
});
