/** A file before it is taken over: what is wrong stands in the cell and in a sentence, never in colour alone. */
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readRecords } from '#shared/import/recordImport.ts';
import { readStartList } from '#shared/import/startListImport.ts';
import { ImportPreview, type ImportedFile } from '../../../client/displays/operator/programme/ImportPreview.tsx';
import { importTextsFor } from '../../../client/displays/operator/programme/text/importTextsFor.ts';
import { must } from '#shared/primitives/outcome.ts';

const en = importTextsFor('en');

const BROKEN = 'pair,lane,surname,noc,shoe\n1,I,Kok,NLD,38\n1,I,Bowe,USA,39\n,O,Takagi,JPN,37\n';

test('a bad cell carries sign and word, and is described by its sentence', () => {
  render(<ImportPreview imported={readStartList(BROKEN)} texts={en} />);
  const cell = screen.getByRole('cell', { name: /^NLD/ });
  expect(cell.textContent).toBe('NLD ✕ error');
  const described = must(cell.getAttribute('aria-describedby'), 'the sentence of the cell');
  expect(document.getElementById(described)?.textContent).toContain('"NLD" is no NOC code. Did you mean NED?');
});

test.each([
  ['en', ['"NLD" is no NOC code. Did you mean NED?', 'The inner lane of pair 1 is taken by line 2.']],
  ['nl', ['"NLD" is geen NOC-code. Bedoel je NED?', 'De binnenbaan van rit 1 is al vergeven in regel 2.']],
] as const)('every problem is a sentence: %s', (language, sentences) => {
  const texts = importTextsFor(language);
  render(<ImportPreview imported={readStartList(BROKEN)} texts={texts} />);
  const said = within(screen.getByRole('list', { name: texts.problems })).getAllByRole('listitem');
  expect(said).toHaveLength(4);
  const all = said.map(({ textContent }) => textContent).join('\n');
  for (const sentence of sentences) expect(all).toContain(sentence);
});

test('a missing column is told by its name in the language of the panel', () => {
  render(<ImportPreview imported={readStartList('rit,naam\n1,"Kok, Femke"')} texts={importTextsFor('nl')} />);
  expect(screen.getByText('Er is geen kolom voor baan. Voeg er een toe onder die naam.')).toBeDefined();
});

test('guessed and unused columns say so in their head', () => {
  render(<ImportPreview imported={readStartList('1\tI\tKok\t??\n1\tO\tBowe\t??')} texts={en} />);
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Line',
    'pair – guessed',
    'lane – guessed',
    'name – guessed',
    'not used',
  ]);
});

test('a file without a problem says so', () => {
  render(<ImportPreview imported={readStartList('pair,lane,surname\n1,I,Kok')} texts={en} />);
  expect(screen.getByText('Nothing is wrong with this file.')).toBeDefined();
  expect(screen.getByText('1 row, 0 errors, 0 warnings')).toBeDefined();
});

test('of a long file every problem leads to its row', () => {
  const rows = Array.from(
    { length: 180 },
    (_, index) => `${Math.floor(index / 2) + 1},${index % 2 === 0 ? 'I' : 'O'},Kok ${index},NED`,
  );
  rows[150] = '76,I,Kok,NLD';
  render(<ImportPreview imported={readStartList(['pair,lane,surname,noc', ...rows].join('\n'))} texts={en} />);
  const problem = screen.getByText('"NLD" is no NOC code. Did you mean NED?').closest('li');
  within(must(problem, 'the line of the problem')).getByRole('button', { name: 'Line 152' }).click();
  expect(document.activeElement?.textContent).toContain('152');
  expect(document.activeElement?.textContent).toContain('NLD');
});

test('a problem of the heading leads nowhere', () => {
  render(<ImportPreview imported={readStartList(BROKEN)} texts={en} />);
  const problem = screen.getByText('The column "shoe" is not known and is left out.').closest('li');
  expect(within(must(problem, 'the line of the problem')).queryByRole('button')).toBeNull();
});

test('records are shown by the same table', () => {
  const text = 'scope,length,gender,time,holder\nWR,1000,w,1.11.61,Bowe';
  render(<ImportPreview imported={readRecords(text)} texts={en} />);
  expect(screen.getByText('"1.11.61" is no time. Did you mean 1:11.61?')).toBeDefined();
});

describe('a JSON file has no lines, so what is wrong is told by entry and field', () => {
  const entries = [
    { pair: 1, lane: 'I', surname: 'Kok', noc: 'NLD', shoe: 38 },
    { pair: 1, lane: 'I', surname: 'Bowe', noc: 'USA' },
    { pair: 2, lane: 'X', surname: 'Takagi' },
    { pair: 2, lane: 'O', surname: ['Mi', 'ho'] },
    { lane: 'I', surname: 'Kok', noc: 'NLD' },
  ];

  test.each([
    [
      'en',
      [
        'Field "shoe": The field "shoe" is not known and is left out.',
        'Entry 1, field "noc": "NLD" is no NOC code. Did you mean NED?',
        'Entry 2, field "lane": The inner lane of pair 1 is taken by entry 1. Give each skater a lane of their own.',
        'Entry 3, field "lane": "X" is no lane. Write I for inner or O for outer.',
        'Entry 4, field "surname": "surname" holds a list or an object. Give a text or a number.',
        'Entry 5, field "pair": The number of the pair is missing. Did you mean 2?',
      ],
    ],
    [
      'nl',
      [
        'Veld "shoe": Het veld "shoe" is niet bekend en wordt overgeslagen.',
        'Item 1, veld "noc": "NLD" is geen NOC-code. Bedoel je NED?',
        'Item 2, veld "lane": De binnenbaan van rit 1 is al vergeven in item 1. Geef elke rijder een eigen baan.',
        'Item 3, veld "lane": "X" is geen baan. Schrijf I voor binnen of O voor buiten.',
        'Item 4, veld "surname": In "surname" staat een lijst of een object. Geef een tekst of een getal.',
        'Item 5, veld "pair": Het nummer van de rit ontbreekt. Bedoel je 2?',
      ],
    ],
  ] as const)('%s', (language, sentences) => {
    const said = saidOf(readStartList(JSON.stringify(entries)), language);
    expect(said).toEqual(expect.arrayContaining([...sentences]));
    expect(said.filter((text) => /line|column|regel|kolom/i.test(text))).toEqual([]);
  });

  test('the head of the table and the missing fields say so as well', () => {
    const said = saidOf(readStartList('[{"pair": 1, "surname": "Kok"}]'), 'en');
    expect(said).toEqual(['The file: There is no field for lane. Add one under that name.']);
    expect(screen.getAllByRole('columnheader')[0]?.textContent).toBe('Entry');
  });

  test('records that stand twice name the other entry', () => {
    const record = { scope: 'WR', length: 1000, gender: 'w', time: '1:11.61', holder: 'Bowe' };
    expect(saidOf(readRecords(JSON.stringify([record, record])), 'nl')).toEqual([
      'Item 2: WR women 1000 m staat al in item 1. Houd wat geldt.',
    ]);
  });

  test.each([
    ['[]', 'The file: There is no entry in it. Give one entry for each skater or record.'],
    ['{"pair": 1}', 'The file: This is no list. Put the objects into one, like [{"pair": 1, "lane": "I"}].'],
    ['[{"pair": 1}, 7]', 'Entry 2: 7 is no object. Give one like {"pair": 1, "lane": "I"}.'],
  ])('%s', (text, sentence) => {
    expect(saidOf(readStartList(text), 'en')).toEqual([sentence]);
  });
});

describe('JSON that cannot be read is told by line and column of its text', () => {
  const text = '[\n  {"pair": 1, "lane": "I"},\n  {"pair": 1, "lane": "O",}\n]';
  test.each([
    ['en', /^Line 3, column 27: "}" stands where the name of a field should, .* Is there a comma too many\?$/],
    ['nl', /^Regel 3, teken 27: "}" staat waar de naam van een veld hoort, .* Staat er een komma te veel\?$/],
  ] as const)('%s', (language, sentence) => {
    const said = saidOf(readStartList(text), language);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(sentence);
  });

  test('and the text that ends too early by its end', () => {
    expect(saidOf(readRecords('[{"scope": "WR"}'), 'en')).toEqual([
      'Line 1, column 17: The text ends where a comma or the closing bracket should.',
    ]);
  });
});

test('a CSV file keeps its lines and columns', () => {
  expect(saidOf(readStartList(BROKEN), 'en')).toEqual([
    'Line 1: The column "shoe" is not known and is left out.',
    'Line 2: "NLD" is no NOC code. Did you mean NED?',
    'Line 3: The inner lane of pair 1 is taken by line 2. Give each skater a lane of their own.',
    'Line 4: The number of the pair is missing. Did you mean 1?',
  ]);
});

/** Each problem as it is read: where, and what. */
function saidOf(imported: ImportedFile, language: 'en' | 'nl'): readonly string[] {
  const texts = importTextsFor(language);
  render(<ImportPreview imported={imported} texts={texts} />);
  const items = within(screen.getByRole('list', { name: texts.problems })).getAllByRole('listitem');
  return items.map((item) =>
    [...item.children]
      .slice(1)
      .map(({ textContent }) => textContent)
      .join(': ')
      .replace(/^./, (first) => first.toUpperCase()),
  );
}

describe('no sentence is left with a hole in it', () => {
  test.each(['en', 'nl'] as const)('%s', (language) => {
    const { problem } = importTextsFor(language);
    const about = { got: '1/2/inner', suggestion: 'x', otherLine: 2, field: 'lane' };
    const said = (['line', 'entry'] as const).flatMap((unit) =>
      Object.values(problem).map((say) => say({ ...about, unit })),
    );
    expect(said.filter((text) => /null|undefined|NaN|^\s|\s$/.test(text))).toEqual([]);
  });
});
