/** Comma-separated text: quoted as RFC 4180 says, and harmless in a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { csvText, freeText } from '#shared/view/csvText.ts';

describe('the text of a table', () => {
  it('ends every line with CR LF, the last one too', () => {
    expect(
      csvText([
        ['a', 1],
        [null, 'b'],
      ]),
    ).toBe('a,1\r\n,b\r\n');
  });

  it.each([
    ['a comma', 'van Elst, Isabelle', '"van Elst, Isabelle"'],
    ['a quote', 'the "Bell"', '"the ""Bell"""'],
    ['a line feed', 'two\nlines', '"two\nlines"'],
    ['a carriage return', 'two\rlines', '"two\rlines"'],
    ['a space at an end', ' a', '" a"'],
    ['nothing special', 'Zdráhalová', 'Zdráhalová'],
  ])('quotes %s where it must', (_what, text, written) => {
    expect(csvText([[freeText(text)]])).toBe(`${written}\r\n`);
  });

  it('quotes only the separator that is used', () => {
    expect(csvText([['1,5', 'a;b']], ';')).toBe('1,5;"a;b"\r\n');
    expect(csvText([['1,5', 'a;b']], ',')).toBe('"1,5",a;b\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ["O'Neill=1", "O'Neill=1"],
  ])('never lets free text become a formula: %j', (text, written) => {
    expect(csvText([[freeText(text)]])).toBe(`${written}\r\n`);
  });

  it('[M4] leaves gaps and times as they are, for they are not free text', () => {
    expect(csvText([['+0.28', '\u22120.28', '1:12.31', freeText(null)]])).toBe('+0.28,\u22120.28,1:12.31,\r\n');
  });
});
