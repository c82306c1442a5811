/** How deep a JSON text goes, told from its bytes. */
import { expect, test } from 'vitest';
import { isNestedBeyond } from '../../../server/http/nesting.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ['[[{"a":1}]]', 3],
  ['[[],[],[]]', 2],
  ['{"a":"[[[[{{{{"}', 1],
  [String.raw`{"a":"\"[[[[","b":[]}`, 2],
  [String.raw`{"a":"\\","b":[[]]}`, 3],
  ['["鰛茶 ［［［"]', 1],
])('%s has %i levels', (text, levels) => {
  expect(isNestedBeyond(levels, bytes(text))).toBe(false);
  expect(isNestedBeyond(levels - 1, bytes(text))).toBe(true);
});
