/** Swapped lanes: whose times they are, and whose marks. */
import { describe, expect, test } from 'vitest';
import { corrections } from '#shared/project/corrections.ts';
import { standings } from '#shared/project/standings.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { flags, flagText, markText, ranking, rowOf, runOf, timesOf } from '../../support/read.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const told = aCompetition()
  .withDistance(1000, 'women', FIELD)
  .withRecord('OR', '1:13.19')
  .starts(1)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('bowe', '17.72', '44.97', '1:14.55')
  .starts(2)
  .skates('leerdam', '17.61', '43.70', '1:12.31')
  .skates('takagi', '17.52', '44.54', '1:13.95');

describe('[C6] when lanes are swapped, readings stay with the lane and marks with the person', () => {
  const swapped = told.swapsLanes(1);

  test('who was credited changes, the times do not', () => {
    expect(timesOf(swapped.state, 'bowe')).toEqual({ 200: 17_430, 600: 43_950, 1000: 72_590 });
    expect(timesOf(swapped.state, 'kok')).toEqual({ 200: 17_720, 600: 44_970, 1000: 74_550 });
    expect(ranking(swapped.state)).toEqual(['1 leerdam', '2 bowe', '3 takagi', '4 kok']);
    expect(flags(swapped.state)[0]).toBe('OR bowe pending superseded');
  });

  test('[C3] the record went from one to the other', () => {
    const report = corrections(told.state, swapped.state);
    expect(report.flagsLost.map(flagText)).toEqual(['OR kok pending superseded']);
    expect(report.flagsGained.map(flagText)).toEqual(['OR bowe pending superseded']);
  });

  test('the armband goes with the lane', () => {
    expect([runOf(swapped.state, 'kok').armband, runOf(swapped.state, 'bowe').armband]).toEqual(['red', 'white']);
  });

  test('a mark and a remark given before follow the person', () => {
    const marked = told.marks('kok', 'DQ').remarks('bowe', 'RW').swapsLanes(1);
    expect(rowOf(marked.state, 'kok').irm?.irm).toBe('DQ');
    expect(rowOf(marked.state, 'bowe')).toMatchObject({ irm: null, remarks: [{ remark: 'RW' }], rank: 2 });
  });

  test('[R8] a record that officials took back stays taken back from its skater, not from who comes into the lane', () => {
    const refusedThenSwapped = told
      .tells({ kind: 'RecordRefused', ...told.place('kok'), scope: 'OR', reason: null })
      .swapsLanes(1);
    expect(flags(refusedThenSwapped.state)[0]).toBe('OR bowe pending superseded');
  });

  test('a mark given after the swap is for who then stands in the lane', () => {
    const { distance, pair, wave } = told.place('kok');
    const marked = swapped.tells({
      kind: 'IrmGiven',
      distance,
      pair,
      wave,
      lane: 'inner',
      irm: 'DQ',
      reason: null,
      rank: null,
    });
    expect(rowOf(marked.state, 'bowe').irm?.irm).toBe('DQ');
    expect(rowOf(marked.state, 'kok').irm).toBeNull();
  });

  test('marks are those of the lane they were skated in', () => {
    expect(markText(swapped.state, 'kok', 1000)).toBe('behind 196 bowe');
  });

  test('swapping twice, or undoing it, is as if nothing had been', () => {
    for (const story of [swapped.swapsLanes(1), swapped.retracts(swapped.seq)]) {
      expect(standings(story.state, 1)).toEqual(standings(told.state, 1));
    }
  });

  test('with an empty lane the skater moves over and leaves the readings behind', () => {
    const alone = aCompetition()
      .withDistance(1000, 'women', [aPair(1, inner('kok'))])
      .starts(1)
      .skates('kok', '17.43')
      .swapsLanes(1);
    expect(runOf(alone.state, 'kok').key.lane).toBe('outer');
    expect(timesOf(alone.state, 'kok')).toEqual({});
  });

  test('only its own wave', () => {
    const quartet = aCompetition()
      .withDistance(3000, 'women', [aPair(1, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 }))])
      .swapsLanes(1, 2);
    expect(['a', 'b', 'c', 'd'].map((id) => runOf(quartet.state, id).armband)).toEqual([
      'white',
      'red',
      'blue',
      'yellow',
    ]);
  });
});
