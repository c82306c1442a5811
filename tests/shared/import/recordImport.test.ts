/** Which record books are read, and what is told about those that cannot be. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords, recordCommand } from '#shared/import/recordImport.ts';
import { generalRecords } from '#shared/project/recordBook.ts';
import { SETUP } from '../../properties/setup.ts';
import { given } from '../../support/given.ts';

function problemsOf(text: string): readonly string[] {
  return readRecords(text).problems.map(({ line, severity, code, got, suggestion, otherLine }) =>
    [
      String(line),
      severity === 'warning' ? `(${code})` : code,
      got === '' ? null : JSON.stringify(got),
      suggestion === null ? null : `→ ${suggestion}`,
      otherLine === null ? null : `beside ${otherLine}`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
}

const FILE = `soort;afstand;geslacht;tijd;houder;land;datum;ijsbaan;bron
Wereldrecord;1000 m;dames;1:11,61;Brittany Bowe;USA;2019-03-09;Salt Lake City;isu.org
OR;1000;v;1:12,83;Jutta Leerdam;NED;2022;;
BR;1.000;vrouwen;1:13,00;Femke Kok;NED;;Milano;
`;

test('a good file becomes the command that loads the book, and the deciders accept it', () => {
  const loaded = recordCommand(readRecords(FILE));
  expect(problemsOf(FILE)).toEqual([]);
  if (!loaded.ok) throw new Error('the good file was refused');
  const opened = SETUP.filter(({ kind }) => kind === 'OpenCompetition' || kind === 'OpenDistance');
  const { state } = given(...opened, loaded.value);
  const held = generalRecords(state, 1).map(({ scope, now }) => `${scope} ${now.timeMs} ${now.holder}`);
  expect(held).toEqual(['WR 71610 Brittany Bowe', 'OR 72830 Jutta Leerdam', 'TR 73000 Femke Kok']);
});

test('the same as JSON', () => {
  const text = '[{"scope":"WR","length":500,"gender":"women","time":"36.09","holder":"Femke Kok","noc":"NED"}]';
  expect(readRecords(text).rows[0]?.values).toMatchObject({ scope: 'WR', lengthM: 500, timeMs: 36_090, day: null });
});

test('[R11] a book that is loaded again without days and tracks keeps them', () => {
  const full = recordCommand(readRecords(FILE));
  const bare = readRecords(
    'soort,afstand,geslacht,tijd,houder\nWR,1000,v,"1:11,61",BRITTANY BOWE\nOR,1000,v,"1:12,31",Jutta Leerdam',
  );
  const [wr, or] = full.ok ? full.value.records : [];
  expect(wr).toMatchObject({ day: '2019-03-09', venue: 'Salt Lake City', source: 'isu.org' });
  expect(recordCommand(bare, full.ok ? full.value.records : [])).toMatchObject({
    value: {
      records: [
        { ...wr, holder: 'BRITTANY BOWE' },
        { ...or, timeMs: 72_310, noc: null, day: null },
      ],
    },
  });
});

test('one broken file lists everything that is wrong with it', () => {
  const text = [
    'scope,length,gender,time,holder,noc,id,day,venue,source,shoe',
    'XR,1200,x,1.12.31,,NLD,,9-2-2026,,,38',
    'NR,1000,women,1:12.31,Kok,,,,,,',
    'TR,1000,women,1:12.31,Kok,,,,,,',
    'PB,1000,women,1:12.31,Kok,,,,,,',
    'WR,1000,women,,Kok,,,2/3/2026,,,',
    'WR,1000,women,1:11.61,Bowe,USA,,,,,',
    'wr,1000,women,1:12.00,Kok,NED,,,,,',
  ].join('\n');
  expect(problemsOf(text)).toEqual([
    '1 (unknownColumn) "shoe"',
    '2 badScope "XR"',
    '2 badLength "1200"',
    '2 badGender "x"',
    '2 badTime "1.12.31" → 1:12.31',
    '2 nameMissing',
    '2 unknownNoc "NLD" → NED',
    '2 badDay "9-2-2026" → 2026-02-09',
    '3 nocMissing',
    '4 venueMissing',
    '5 skaterMissing',
    '6 timeMissing',
    '6 badDay "2/3/2026"',
    '8 recordTwice "WR women 1000 m" beside 7',
  ]);
  expect(recordCommand(readRecords(text)).ok).toBe(false);
});

describe('a file that is wrong as a whole is told so', () => {
  test.each([
    ['nothing in it', '', ['1 noRows']],
    ['no headings', 'WR,1000,women,1:11.61,Bowe', ['1 noHeading "WR 1000 women 1:11.61 Bowe"']],
    ['a column left out', 'scope,length,time,holder\nWR,1000,1:11.61,Bowe', ['1 columnMissing "gender"']],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });
});

test('any text is read without a throw, seed 20260217', () => {
  const word = fc.constantFrom(
    'scope',
    'length',
    'gender',
    'time',
    'holder',
    'WR',
    '1000',
    'w',
    '36.09',
    ',',
    '\n',
    '"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(word).map((all) => all.join('')),
      ),
      (text) => {
        const { rows, problems } = readRecords(text);
        expect(rows.length > 0 || problems.length > 0).toBe(true);
      },
    ),
    { seed: 20_260_217 },
  );
});
