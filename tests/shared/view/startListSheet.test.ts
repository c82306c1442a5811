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
