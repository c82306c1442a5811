/** The start list on paper: empty lanes, withdrawals, re-skates, quartets, and the bests a skater came with. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { EntryId } from '#shared/primitives/ids.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { csvText } from '#shared/view/csvText.ts';
import { startListTable } from '#shared/view/sheetTable.ts';
import { startListSheet } from '#shared/view/startListSheet.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';

const sheetOf = ({ state }: { readonly state: CompetitionState }) => must(startListSheet(state, 1, 'en'), 'a list');

describe('the start list', () => {
  it('[S4] shows an empty lane, and who left one', () => {
    const story = aCompetition()
      .withDistance(500, 'men', [aPair(1, inner('a'), outer('b')), aPair(2, outer('c'))])
      .withdraws('b');
    const lanes = sheetOf(story).pairs.map(({ rows }) =>
      rows.map(({ starter }) => starter && [starter.skater.surname, starter.isWithdrawn]),
    );
    expect(lanes).toEqual([
      [
        ['A', false],
        ['B', true],
      ],
      [null, ['C', false]],
    ]);
    expect(
      csvText(startListTable(sheetOf(story)))
        .split('\r\n')
        .slice(1),
    ).toEqual(['1,1,inner,,,A,,,,', '1,1,outer,,,B,,,,WDR', '2,1,outer,,,C,,,,', '']);
  });

  it('[K7] says that a run is a re-skate', () => {
    const story = aCompetition().withDistance(500, 'women', oneByOne('a')).runs(1, { a: '39.00' }).reskates('a', 2);
    expect(sheetOf(story).pairs.at(-1)).toMatchObject({ pair: 2, rows: [{ starter: { isReskate: true } }, {}] });
  });

  it('has four lanes for a quartet, in the order of the starts', () => {
    const pair = aPair(1, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 }));
    const [quartet] = sheetOf(aCompetition().withDistance(3000, 'women', [pair])).pairs;
    expect(quartet?.rows.map(({ place }) => place.armband)).toEqual(['white', 'red', 'yellow', 'blue']);
  });

  describe('[R10] tells the records as they stood before its first race', () => {
    const line = aCompetition().withDistance(500, 'women', oneByOne('a', 'b')).withRecord('OR', '36.94');
    const morning = line.runs(1, { a: '36.80' }).confirms(1);
    const both = morning.withDistance(500, 'women', oneByOne('a', 'b'), '2nd');
    const recordsOf = ({ state }: { readonly state: CompetitionState }, distance: number) =>
      must(startListSheet(state, distance, 'en'), 'a list').records.map(({ before, after }) => [before.time, after]);

    it('also when one fell in it since', () => {
      expect(recordsOf(line, 1)).toEqual([['36.94', null]]);
      expect(recordsOf(morning, 1)).toEqual([['36.94', null]]);
    });

    it('with what fell earlier in the competition, before and after its own races', () => {
      expect(recordsOf(both, 2)).toEqual([['36.80', null]]);
      const skated = both.runs(1, { a: '36.70' }).runs(2, { b: '36.60' });
      expect(recordsOf(skated, 2)).toEqual([['36.80', null]]);
      expect(recordsOf(skated, 1)).toEqual([['36.94', null]]);
    });

    it('and the bests of its skaters in the same way', () => {
      const entry = 'a' as EntryId;
      const bests = line.withRecord('PB', '37.50', { entry }).withRecord('SB', '38.00', { entry });
      const second = bests
        .runs(1, { a: '37.70' })
        .withDistance(500, 'women', oneByOne('a'), '2nd')
        .runs(1, { a: '37.40' });
      const starter = (distance: number) =>
        must(startListSheet(second.state, distance, 'en'), 'a list').pairs[0]?.rows[0]?.starter;
      expect(starter(1)).toMatchObject({ personalBest: '37.50', seasonBest: '38.00' });
      expect(starter(2)).toMatchObject({ personalBest: '37.50', seasonBest: '37.70' });
    });
  });

  it('tells the best that a skater came with, not what was skated since', () => {
    const story = aCompetition()
      .withDistance(500, 'women', oneByOne('a'))
      .withRecord('PB', '38.00', { entry: 'a' as EntryId })
      .runs(1, { a: '37.50' });
    expect(sheetOf(story).pairs[0]?.rows[0]?.starter?.personalBest).toBe('38.00');
  });

  it('there is none for a distance that the programme does not have', () => {
    expect(startListSheet(aCompetition().state, 1, 'en')).toBeNull();
  });
});
