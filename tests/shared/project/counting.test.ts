/** Re-skates: which of several runs of one skater counts. */
import { describe, expect, test } from 'vitest';
import { countingRaces, isCounting } from '#shared/project/standings.ts';
import { pairs } from '#shared/project/pairs.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { ranking, rowOf, runOf } from '../../support/read.ts';

// Milano 2026, men: Wennemars was hindered by Lian, led with 1:07.58, and skated again alone after the last pair.
const before = aCompetition()
  .withDistance(1000, 'men', [aPair(11, inner('wennemars'), outer('lian')), aPair(15, inner('stolz'), outer('deboo'))])
  .runs(11, { wennemars: '1:07.58', lian: '1:09.00' })
  .marks('lian', 'DQ', { reason: 'T09' })
  .confirms(11);
const granted = before.reskates('wennemars', 16);
const lastPairDone = granted.runs(15, { stolz: '1:06.28', deboo: '1:06.78' });
const slower = lastPairDone.runs(16, { wennemars: '1:08.46' });

describe('[K7] until a re-skate is faster the first time stands', () => {
  test('while the re-skate is pending', () => {
    expect(ranking(granted.state)).toEqual(['1 wennemars', 'DQ lian']);
    expect(ranking(lastPairDone.state)).toEqual(['1 stolz', '2 deboo', '3 wennemars', 'DQ lian']);
  });

  test('while it is under way, and when it was slower', () => {
    const underWay = lastPairDone.starts(16).skates('wennemars', '16.80', '42.00');
    expect(rowOf(underWay.state, 'wennemars').finish?.elapsedMs).toBe(67_580);
    expect(ranking(slower.state)).toEqual(['1 stolz', '2 deboo', '3 wennemars', 'DQ lian']);
    expect(rowOf(slower.state, 'wennemars')).toMatchObject({
      race: before.place('wennemars'),
      behind: 130,
      remarks: [],
    });
  });

  test('a faster one takes its place, with the remark RS', () => {
    const faster = lastPairDone.runs(16, { wennemars: '1:06.70' });
    expect(ranking(faster.state)).toEqual(['1 stolz', '2 wennemars', '3 deboo', 'DQ lian']);
    const { race, remarks } = rowOf(faster.state, 'wennemars');
    expect(race).toEqual({ distance: 1, pair: 16, wave: 1, lane: 'inner' });
    expect(remarks).toEqual([{ remark: 'RS', note: null }]);
  });

  test('the remark RS is not printed twice', () => {
    const noted = lastPairDone.runs(16, { wennemars: '1:06.70' }).remarks('wennemars', 'RS', 'hindered');
    expect(rowOf(noted.state, 'wennemars').remarks).toEqual([{ remark: 'RS', note: 'hindered' }]);
  });

  test('of equal ones the first stands', () => {
    const equal = lastPairDone.runs(16, { wennemars: '1:07.58' });
    expect(rowOf(equal.state, 'wennemars').race.pair).toBe(11);
  });

  test('a skater has one row, however many runs', () => {
    expect(countingRaces(slower.state, 1).map(({ entry }) => entry)).toEqual(['wennemars', 'lian', 'stolz', 'deboo']);
    expect(isCounting(slower.state, before.place('wennemars'))).toBe(true);
    expect(isCounting(slower.state, slower.place('wennemars'))).toBe(false);
  });
});

describe('[K7] the best valid one counts', () => {
  const marked = before.marks('wennemars', 'DQ', { reason: 'T07' }).reskates('wennemars', 16);

  test('a valid re-skate stands for a marked first run', () => {
    expect(ranking(marked.state)).toEqual(['DQ wennemars', 'DQ lian']);
    expect(ranking(marked.runs(16, { wennemars: '1:08.46' }).state)).toEqual(['1 wennemars', 'DQ lian']);
  });

  test('[I3] a marked re-skate does not touch the first run', () => {
    const fallen = granted.starts(16).marks('wennemars', 'DNF');
    expect(ranking(fallen.state)).toEqual(['1 wennemars', 'DQ lian']);
    expect(runOf(fallen.state, 'wennemars').irm?.irm).toBe('DNF');
  });

  test('of two marked runs the last one is shown', () => {
    const both = marked.starts(16).marks('wennemars', 'DNF');
    expect(ranking(both.state)).toEqual(['DNF wennemars', 'DQ lian']);
  });

  test('undoing the faster re-skate brings the first time back', () => {
    const faster = lastPairDone.runs(16, { wennemars: '1:06.70' });
    expect(ranking(faster.retracts(faster.seq).state)).toEqual(ranking(lastPairDone.state));
  });
});

describe('[S4] a re-skate runs as an extra pair', () => {
  test('alone, after the last pair, and knows which run it repeats', () => {
    const traces = pairs(granted.state, 1);
    expect(traces.map(({ pair }) => pair)).toEqual([11, 15, 16]);
    expect(traces[2]?.races.map(({ entry, key, reskateOf }) => [entry, key.lane, reskateOf?.pair])).toEqual([
      ['wennemars', 'inner', 11],
    ]);
  });

  test('two of them may share a pair', () => {
    const two = lastPairDone.reskates('deboo', 16, 'outer');
    expect(
      pairs(two.state, 1)[2]?.races.map(({ entry, reskateOf }) => [entry, reskateOf?.pair, reskateOf?.lane]),
    ).toEqual([
      ['wennemars', 11, 'inner'],
      ['deboo', 15, 'outer'],
    ]);
  });

  test('grants that name each other lead nowhere, but not in a circle', () => {
    const grant = (pair: number, of: number) =>
      ({
        kind: 'ReskateGranted',
        distance: 1,
        pair,
        wave: 1,
        lane: 'outer',
        of: { pair: of, wave: 1, lane: 'outer' },
      }) as const;
    const circle = granted.tells(grant(16, 17)).tells(grant(17, 16));
    expect(pairs(circle.state, 1).map(({ races }) => races.map(({ entry }) => entry))).toEqual([
      ['wennemars', 'lian'],
      ['stolz', 'deboo'],
      ['wennemars'],
      [],
    ]);
  });

  test('a grant that is taken back leaves no pair', () => {
    expect(pairs(granted.retracts(granted.seq).state, 1).map(({ pair }) => pair)).toEqual([11, 15]);
  });
});
