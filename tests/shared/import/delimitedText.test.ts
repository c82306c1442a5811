/** How text with separators becomes cells. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '#shared/import/delimitedText.ts';

function cellsOf(text: string): readonly (readonly string[])[] {
  return readDelimited(text).rows.map(({ cells }) => cells);
}

describe('the separator is guessed', () => {
  test.each([
    ['a comma', 'pair,lane\n1,I', ','],
    ['a semicolon beside decimal commas', '1;I;Kok;1:12,31;1:12,90', ';'],
    ['a semicolon when it is as frequent as the comma', 'Kok;1:12,31', ';'],
    ['a tab beside a comma inside a name', '1\tI\tKok, Femke', '\t'],
    ['a comma beside quoted semicolons', '"a;b;c",d', ','],
  ])('%s', (_, text, separator) => {
    expect(readDelimited(text).separator).toBe(separator);
  });
});

describe('cells are cut', () => {
  test.each<[string, string, readonly (readonly string[])[]]>([
    [
      'at commas',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['not inside quotes', '"a,b",c', [['a,b', 'c']]],
    [
      'not at a line ending inside quotes',
      '"a\nb",c\r\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['and doubled quotes are one', '"a ""b"" c",d', [['a "b" c', 'd']]],
    ['and a quote inside a plain cell stays', 'Jan "the man",NED', [['Jan "the man"', 'NED']]],
    ['and what follows a closing quote stays', '"a"b,c', [['ab', 'c']]],
    ['and empty ones stay', 'a,,b,', [['a', '', 'b', '']]],
    ['after a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    [
      'with Windows line endings',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'with old Macintosh line endings',
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'and blank rows are left out',
      'a,b\n\n , \nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['and nothing gives nothing', '', []],
  ])('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });
});

test('a row is known by the line on which it begins', () => {
  expect(readDelimited('a,b\n\n"c\r\nd",e\nf,g').rows.map(({ line }) => line)).toEqual([1, 3, 5]);
});

test('a quote that nothing closes is told with its line', () => {
  expect(readDelimited('a,b\nc,"d\ne,f')).toMatchObject({ openQuoteLine: 2, rows: [{ line: 1, cells: ['a', 'b'] }] });
});

test('quoted cells come back as they were, seed 20260209', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '\r', '1') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, ending) => {
      const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join(ending);
      const written = rows.filter((cells) => cells.some((one) => one.trim() !== ''));
      expect(cellsOf(text)).toEqual(written);
    }),
    { seed: 20_260_209 },
  );
});

test('any text is read, seed 20260210', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readDelimited(text).rows.every(({ cells }) => cells.length > 0)).toBe(true);
    }),
    { seed: 20_260_210 },
  );
});
