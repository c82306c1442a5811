/** Which start lists are read, and what is told about those that cannot be. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStartList, type StartListImport } from '#shared/import/startListImport.ts';

/** `3 laneTaken "1/1/inner" other 2`: a problem in one line. */
function problemsOf({ columns, problems }: StartListImport): readonly string[] {
  return problems.map(({ line, column, severity, code, got, suggestion, otherLine }) => {
    const heading = column === null ? null : (columns[column]?.heading ?? `#${column}`);
    return [
      String(line),
      heading,
      severity === 'warning' ? `(${code})` : code,
      got === '' ? null : JSON.stringify(got),
      suggestion === null ? null : `→ ${suggestion}`,
      otherLine === null ? null : `beside ${otherLine}`,
    ]
      .filter((part) => part !== null)
      .join(' ');
  });
}

/** `1/1 inner Kok, Femke NED`. */
function namesOf({ rows }: StartListImport): readonly (string | null)[] {
  return rows.map(({ values }) => {
    if (values === null) return null;
    const { pair, wave, lane, familyName, givenName, noc } = values;
    return `${pair}/${wave} ${lane} ${familyName}, ${givenName ?? '-'} ${noc ?? '-'}`;
  });
}

const TWO = ['1/1 inner Kok, Femke NED', '1/1 outer Bowe, Brittany USA'];

test('the sign that keeps a spreadsheet from taking a text for a formula is no part of it', () => {
  const list = readStartList("pair,lane,family name,given name,noc\n1,inner,'-Kok,'t Femke,NED\n");
  expect(namesOf(list)).toEqual(["1/1 inner -Kok, 't Femke NED"]);
});

describe('a good list is read without a problem', () => {
  test.each([
    [
      'with English headings',
      'pair,lane,family name,given name,noc\n1,inner,Kok,Femke,NED\n1,outer,Bowe,Brittany,USA\n',
    ],
    [
      'with Dutch headings in another order, semicolons and Windows line endings',
      '\uFEFFAchternaam;Voornaam;Land;Rit;Baan\r\nKok;Femke;NED;1;binnen\r\nBowe;Brittany;USA;1;buiten\r\n',
    ],
    ['with tabs and one column for the name', 'Rit\tBaan\tNaam\tNOC\n1\tI\tKok, Femke\tned\n1\tO\tBowe, Brittany\tusa'],
    [
      'as JSON',
      '[{"pair":1,"lane":"I","surname":"Kok","voornaam":"Femke","noc":"NED"},{"pair":1,"lane":"O","surname":"Bowe","voornaam":"Brittany","noc":"USA"}]',
    ],
  ])('%s', (_, text) => {
    const list = readStartList(text);
    expect(problemsOf(list)).toEqual([]);
    expect(namesOf(list)).toEqual(TWO);
  });
});

test('cells copied without headings are guessed, and the guess is told', () => {
  const list = readStartList(
    '1\tI\tKOK\tFemke\tNED\t1:12,59\n1\tO\tBOWE\tBrittany\tUSA\t1:11,61\n2\tI\tWIKLUND\tRagne\tNOR\t',
  );
  expect(list.columns.map(({ field }) => field)).toEqual(['pair', 'lane', 'familyName', 'givenName', 'noc', 'pb']);
  expect(list.columns.every(({ isGuessed }) => isGuessed)).toBe(true);
  expect(problemsOf(list)).toEqual(['1 (columnsGuessed)']);
  expect(list.rows[1]?.values).toMatchObject({ lane: 'outer', familyName: 'BOWE', pbMs: 71_610 });
});

test('headings in words nobody knows are not taken for a skater', () => {
  const list = readStartList('Startgruppe;Bahn;Nachname\n1;I;Kok\n1;O;Bowe');
  expect(list.columns.map(({ heading, field }) => [heading, field])).toEqual([
    ['Startgruppe', 'pair'],
    ['Bahn', 'lane'],
    ['Nachname', 'name'],
  ]);
  expect(problemsOf(list)).toEqual(['1 (columnsGuessed)']);
});

describe('a lane is spelled', () => {
  test.each([
    ['I', 'O'],
    ['In', 'Ou'],
    ['inner', 'OUTER'],
    ['Binnen', 'Buiten'],
    ['binnenbaan', 'buitenbaan'],
    ['white', 'red'],
    ['Wit', 'Rood'],
    ['0', '1'],
  ])('%s and %s', (inner, outer) => {
    const list = readStartList(`pair,lane,family name\n1,${inner},Kok\n1,${outer},Bowe`);
    expect(list.rows.map(({ values }) => values?.lane)).toEqual(['inner', 'outer']);
  });

  test('and a zero among letters is told, because 0 is the inner lane and O the outer', () => {
    const list = readStartList('pair,lane,family name\n1,I,Kok\n1,0,Bowe');
    expect(problemsOf(list)).toEqual(['3 lane badLane "0" → O']);
  });
});

describe('one name cell is', () => {
  test.each([
    ['KOK Femke', 'KOK', 'Femke'],
    ['Femke KOK', 'KOK', 'Femke'],
    ['DE JONG Antoinette', 'DE JONG', 'Antoinette'],
    ['"de Jong, Antoinette"', 'de Jong', 'Antoinette'],
    ['Kok', 'Kok', null],
  ])('%s → %s, %s', (written, familyName, givenName) => {
    const list = readStartList(`pair,lane,name\n1,I,${written}`);
    expect(list.rows[0]?.values).toMatchObject({ familyName, givenName });
    expect(list.problems).toEqual([]);
  });

  test('kept whole when nothing tells the parts apart, with a way to write it', () => {
    const list = readStartList('pair,lane,name\n1,I,Femke Kok');
    expect(list.rows[0]?.values).toMatchObject({ familyName: 'Femke Kok', givenName: null });
    expect(problemsOf(list)).toEqual(['2 name (nameNotSplit) "Femke Kok" → Kok, Femke']);
  });
});

describe('[I5] a status is read', () => {
  test.each([
    ['DSQ', 'DQ'],
    ['dq', 'DQ'],
    ['NF', 'DNF'],
    ['NS', 'DNS'],
    ['WD', 'WDR'],
    ['-', null],
    ['', null],
  ])('"%s" as %s', (written, irm) => {
    expect(readStartList(`pair,lane,surname,status\n1,I,Kok,${written}`).rows[0]?.values?.status).toBe(irm);
  });
});

describe('a nation that is no NOC code is told with the code that is meant', () => {
  test.each([
    ['DEU', 'GER'],
    ['NLD', 'NED'],
    ['CHE', 'SUI'],
    ['DNK', 'DEN'],
    ['LVA', 'LAT'],
    ['nl', 'NED'],
    ['Nederland', 'NED'],
    ['België', 'BEL'],
    ['Netherlands', 'NED'],
    ['Nederland (NED)', 'NED'],
  ])('%s → %s', (written, code) => {
    const list = readStartList(`pair,lane,surname,land\n1,I,Kok,${written}`);
    expect(problemsOf(list)).toEqual([`2 land unknownNoc ${JSON.stringify(written)} → ${code}`]);
  });

  test('and a code without a flag here is taken with a warning', () => {
    const list = readStartList('pair,lane,surname,noc\n1,I,Kok,PHI');
    expect(list.rows[0]?.values?.noc).toBe('PHI');
    expect(problemsOf(list)).toEqual(['2 noc (nocWithoutFlag) "PHI"']);
  });
});

describe('[T5] a time that cannot be read is told with the one that is meant', () => {
  test.each([
    ['1.12.31', ' → 1:12.31'],
    ['1:12:31', ' → 1:12.31'],
    ['00:01:12.31', ' → 1:12.31'],
    ['0:36.9s', ' → 36.9'],
    ['1:12', ''],
    ['72', ''],
    ['fast', ''],
  ])('%s%s', (written, meant) => {
    const list = readStartList(`pair,lane,surname,pb\n1,I,Kok,${written}`);
    expect(problemsOf(list)).toEqual([`2 pb badTime ${JSON.stringify(written)}${meant}`]);
  });
});

test('one broken file lists everything that is wrong with it', () => {
  const text = [
    'Start list women 1000 m',
    'pair;wave;lane;surname;voornaam;noc;bib;pb;sb;status;id;shoe',
    '1;1;I;Kok;Femke;NLD;1;1:11,90;1:11,80;;;38',
    '1;1;In;Bowe;Brittany;USA;1;71;;;;39',
    ';1;O;Takagi;Miho;JPN;3;;;;;',
    '2;3;;Kók;Femke;NED;0;;;;;',
    '5;1;middle;;;NOR;4;;;OUT;;;late',
    `Rit 6;1;O;${'x'.repeat(61)};;PHI;;;;;;`,
    '7;1;I;Kok;Femke;NED;;;;;;',
  ].join('\n');
  expect(problemsOf(readStartList(text))).toEqual([
    '1 (textAboveHeading) "Start list women 1000 m"',
    '2 shoe (unknownColumn) "shoe"',
    '3 noc unknownNoc "NLD" → NED',
    '3 sb (seasonBestFaster) "1:11,80"',
    '4 pb badTime "71"',
    '4 lane laneTaken "1/1/inner" beside 3',
    '4 bib (bibTwice) "1" beside 3',
    '5 pair pairMissing → 1',
    '6 wave badWave "3"',
    '6 lane laneMissing',
    '6 bib badBib "0"',
    '7 (extraCells) "late"',
    '7 lane badLane "middle"',
    '7 surname nameMissing',
    '7 status badStatus "OUT"',
    '7 pair (pairGap) "3–4"',
    `8 pair badPair "Rit 6" → 6`,
    `8 surname badText "${'x'.repeat(61)}" → ${'x'.repeat(60)}`,
    '8 noc (nocWithoutFlag) "PHI"',
    '9 surname skaterTwice "kok-femke-ned" beside 6',
    '9 pair (pairGap) "6"',
  ]);
});

describe('a file that is wrong as a whole is told so', () => {
  test.each([
    ['nothing in it', '', ['1 noRows']],
    ['headings only', 'pair,lane,surname', ['1 noRows']],
    ['a column left out', 'pair,surname\n1,Kok', ['1 columnMissing "lane"']],
    ['a column twice', 'pair,lane,baan,surname\n1,I,O,Kok', ['1 baan columnTwice "baan"']],
    ['an open quote', 'pair,lane,surname\n1,I,Kok\n1,O,"Bowe\n', ['3 openQuote "\\""']],
    ['an object instead of a list', '{"pair":1}', ['1 badJson']],
    [
      'a list inside an object',
      '[{"pair":1,"lane":["I"],"naam":"Kok"}]',
      ['1 lane badJsonValue "lane"', '1 lane laneMissing'],
    ],
  ])('%s', (_, text, problems) => {
    expect(problemsOf(readStartList(text))).toEqual(problems);
  });

  test('JSON that breaks off, with the place in its text', () => {
    expect(readStartList('[{').problems).toMatchObject([
      { code: 'jsonName', line: 1, char: 3, got: '', severity: 'error' },
    ]);
  });

  test('too many rows', () => {
    const rows = Array.from({ length: 205 }, (_, n) => `${1 + (n % 99)},I,Kok${n}`).join('\n');
    const list = readStartList(`pair,lane,surname\n${rows}`);
    expect(list.rows).toHaveLength(200);
    expect(problemsOf(list).filter((text) => text.includes('tooMany'))).toEqual(['202 tooManyRows "205" → 200']);
  });
});

describe('any text is read without a throw', () => {
  test('and so is a file of some other kind with very many lines', () => {
    const { rows, problems } = readStartList('1;I;Kok\n'.repeat(150_000));
    expect(rows).toHaveLength(200);
    expect(problems.some(({ code }) => code === 'tooManyRows')).toBe(true);
  });

  const words = fc.constantFrom(
    'pair',
    'lane',
    'naam',
    'pb',
    'noc',
    '1',
    '2',
    'I',
    'O',
    'Kok',
    'NED',
    '1:12.31',
    '"',
    '[',
    '{',
  );
  const messy = fc.array(fc.oneof(words, fc.constantFrom(',', ';', '\t', '\n', '\r\n', ' ')), { maxLength: 60 });
  test.each([
    ['noise', 20_260_211, fc.string({ unit: 'binary' })],
    ['almost a list', 20_260_212, messy.map((parts) => parts.join(''))],
    ['JSON', 20_260_213, fc.json()],
    [
      'JSON lists',
      20_260_214,
      fc.array(fc.dictionary(words, fc.jsonValue()), { maxLength: 4 }).map((v) => JSON.stringify(v)),
    ],
  ])('%s, seed %i', (_, seed, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { rows, problems, columns } = readStartList(text);
        expect(rows.length > 0 || problems.length > 0).toBe(true);
        const broken = rows.some(({ values }) => values === null);
        expect(!broken || problems.some(({ severity }) => severity === 'error')).toBe(true);
        expect(problems.every(({ column }) => column === null || column < columns.length)).toBe(true);
      }),
      { seed, numRuns: 300 },
    );
  });
});
