/** A file before it is taken over: what is wrong stands in the cell and in a sentence, never in colour alone. */
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { readRecords } from '#shared/import/recordImport.ts';
import { readStartList } from '#shared/import/startListImport.ts';
import { ImportPreview } from '../../../client/displays/operator/programme/ImportPreview.tsx';
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

describe('no sentence is left with a hole in it', () => {
  test.each(['en', 'nl'] as const)('%s', (language) => {
    const { problem } = importTextsFor(language);
    const about = { got: '1/2/inner', suggestion: 'x', otherLine: 2, field: 'lane' };
    const said = Object.values(problem).map((say) => say(about));
    expect(said.filter((text) => /null|undefined|NaN|^\s|\s$/.test(text))).toEqual([]);
  });
});
