/** Tables for title tools: the same columns and rows in every state of a race, texts only, and nothing untold (rules R9, T6). */
import { describe, expect, test } from 'vitest';
import type { CompetitionState } from '#shared/project/state.ts';
import { titleTable, type TitleTable } from '#shared/view/titleTables.ts';
import { titleXml } from '#shared/view/titleRow.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const listed = aCompetition()
  .withDistance(1000, 'women', FIELD)
  .withRecord('OR', '1:13.19')
  .tells({ kind: 'ReleaseRuleSet', rule: 'onConfirmation' });
const racing = listed.calls(1).starts(1).passes('kok', 200, '17.43');
const home = racing.finishes('kok', '1:12.59').finishes('bowe', '1:14.55');
const second = home.confirms(1).calls(2).starts(2).passes('leerdam', 200, '17.61').marks('takagi', 'DQ');

const STATES: readonly (readonly [string, CompetitionState])[] = [
  ['an empty log', EMPTY_STATE],
  ['a start list', listed.state],
  ['a race under way', racing.state],
  ['a pair home', home.state],
  ['the next pair', second.state],
  ['an official result', second.isMadeOfficial().state],
];
const TABLES: readonly TitleTable[] = ['pair', 'results', 'standings', 'now'];
const rows = (state: CompetitionState, table: TitleTable, top = 8) => titleTable(state, table, { locale: 'en', top });

describe.each(TABLES)('the table %s', (table) => {
  test('has the same columns in the same order and as many rows in every state', () => {
    const shape = rows(EMPTY_STATE, table).map((row) => Object.keys(row));
    for (const [what, state] of STATES) {
      const now = rows(state, table);
      expect(
        now.map((row) => Object.keys(row)),
        what,
      ).toEqual(shape);
      for (const row of now) for (const value of Object.values(row)) expect(value).toBeTypeOf('string');
    }
  });
});

test('the pair stands in the order of its lanes, whoever is ahead', () => {
  const [first, mate, ...others] = rows(second.state, 'pair');
  expect(first).toMatchObject({ Lane: 'inner', Name: 'TAKAGI', Status: 'DQ', Time: '' });
  expect(mate).toMatchObject({
    Lane: 'outer',
    Name: 'LEERDAM',
    Point: '200 m',
    Time: '17.61',
    Gap: '+0.18',
    Sign: 'behind',
  });
  expect(others.map(({ Name }) => Name)).toEqual(['', '']);
});

test('results are ranked, and as many rows come as asked for', () => {
  expect(rows(home.state, 'results', 3).map(({ Rank, Name, Time, Gap }) => [Rank, Name, Time, Gap])).toEqual([
    ['1', 'KOK', '1:12.59', ''],
    ['2', 'BOWE', '1:14.55', '+1.96'],
    ['', '', '', ''],
  ]);
});

test('one wide row says it all', () => {
  expect(rows(second.state, 'now')).toMatchObject([
    {
      Distance: '1000 m',
      Pair: '2',
      Phase: 'racing',
      LeaderName: 'KOK',
      LeaderTime: '1:12.59',
      Name2: 'LEERDAM',
      Gap2: '+0.18',
    },
  ]);
});

test('[R9] a record is not told before its release', () => {
  expect(rows(home.state, 'results')[0]).toMatchObject({ Name: 'KOK', Record: '' });
  expect(rows(home.state, 'now')[0]).toMatchObject({ RecordTime: '1:13.19' });
  expect(rows(home.confirms(1).state, 'results')[0]).toMatchObject({ Name: 'KOK', Record: 'OR' });
  expect(rows(home.confirms(1).state, 'now')[0]).toMatchObject({ RecordTime: '1:12.59' });
});

test('the decimal sign follows the language', () => {
  expect(titleTable(home.state, 'results', { locale: 'nl', top: 1 })[0]?.['Time']).toBe('1:12,59');
});

test('XML names each row and escapes what people wrote', () => {
  expect(titleXml([{ Name: 'O’Brien & <Söhne>\u0000', Time: '' }])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<rows>\n<row><Name>O’Brien &amp; &lt;Söhne&gt;</Name><Time></Time></row>\n</rows>\n',
  );
});
