/** Bytes of a file as text, in whatever way a spreadsheet wrote them. */
import { expect, test } from 'vitest';
import { decodeText } from '../../../client/displays/operator/programme/decodeText.ts';

test.each([
  ['UTF-8', [0x5a, 0xc3, 0xa1]],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x5a, 0xc3, 0xa1]],
  ['the western code page', [0x5a, 0xe1]],
  ['UTF-16, small end first', [0xff, 0xfe, 0x5a, 0x00, 0xe1, 0x00]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x5a, 0x00, 0xe1]],
])('reads %s', (_, bytes) => {
  expect(decodeText(new Uint8Array(bytes))).toBe('Zá');
});
