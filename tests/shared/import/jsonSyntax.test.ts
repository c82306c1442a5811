/** Where a text stops being JSON: by line and sign, without the words of any engine. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '#shared/import/jsonSyntax.ts';

function faultOf(text: string): string | null {
  const fault = findJsonFault(text);
  return fault === null ? null : `${fault.line}:${fault.char} ${fault.code} ${JSON.stringify(fault.got)}`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a fault is told where it stands', () => {
  test.each([
    ['a comma too many in a list', '[\n  {"pair": 1},\n]', '3:1 jsonValue "]"'],
    ['a comma too many in an object', '[{"pair": 1,\n}]', '2:1 jsonName "}"'],
    ['a comma too few', '[\n  {"pair": 1}\n  {"pair": 2}\n]', '3:3 jsonComma "{"'],
    ['a comma too few between fields', '[{"pair": 1 "lane": "I"}]', '1:13 jsonComma "\\""'],
    ['a name without quotes', '[{pair: 1}]', '1:3 jsonName "p"'],
    ['a name in single quotes', "[{'pair': 1}]", '1:3 jsonName "\'"'],
    ['an equals sign', '[{"pair" = 1}]', '1:10 jsonColon "="'],
    ['a missing value', '[{"pair": , "lane": "I"}]', '1:11 jsonValue ","'],
    ['a number with a comma', '[{"pb": 36,09}]', '1:12 jsonName "0"'],
    ['a leading zero', '[{"pair": 01}]', '1:12 jsonComma "1"'],
    ['NaN', '[NaN]', '1:2 jsonValue "N"'],
    ['a text that stays open', '[{"lane": "I}]', '1:11 jsonOpenText "\\""'],
    ['a text over two lines', '[{"lane": "I\n"}]', '1:11 jsonOpenText "\\""'],
    ['a stray backslash', String.raw`[{"venue": "C:\ice"}]`, '1:15 jsonEscape "\\\\"'],
    ['the wrong bracket', '[{"pair": 1]', '1:12 jsonComma "]"'],
    ['nothing after half of it', '[{"pair": 1},', '1:14 jsonValue ""'],
    ['an open list', '[{"pair": 1}', '1:13 jsonComma ""'],
    ['two lists', '[]\r\n[]', '2:1 jsonAfterEnd "["'],
    ['signs outside the plane before it', '["🏒🏒" 1]', '1:7 jsonComma "1"'],
    ['the line endings of an old Mac', '[\r1,\r2,\r]', '4:1 jsonValue "]"'],
    ['no text at all', '', '1:1 jsonValue ""'],
  ])('%s', (_what, text, fault) => {
    expect(isJson(text)).toBe(false);
    expect(faultOf(text)).toBe(fault);
  });
});

test('a text nested deeper than any call is read as well', () => {
  expect(faultOf('['.repeat(100_000))).toBe('1:100001 jsonValue ""');
});

const marks = fc.constantFrom(
  '[',
  ']',
  '{',
  '}',
  ':',
  ',',
  '"',
  '\\',
  '"a"',
  '1',
  '-',
  '.5',
  'e3',
  'true',
  'null',
  ' ',
  '\n',
  '\t',
  '\u007f',
  '\u2028',
);

test('a fault is found in exactly the texts that are no JSON, seed 20261127', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.nat({ max: 3 }), fc.array(marks, { maxLength: 2 }))
    .map(([text, at, less, more]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + more.join('') + text.slice(place + less);
    });
  const anything = fc.array(marks, { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(fc.oneof(broken, anything, fc.json()), (text) => {
      expect(findJsonFault(text) === null).toBe(isJson(text));
    }),
    { seed: 20_261_127, numRuns: 2000 },
  );
});
