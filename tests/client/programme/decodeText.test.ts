/** What the bytes of a file say, whichever program saved it. */
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../client/displays/operator/programme/decodeText.ts';

const TEXT = 'Sáblíková;Ø';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

describe('a file is read', () => {
  test.each<[string, Uint8Array, string]>([
    ['as UTF-8', new TextEncoder().encode(TEXT), TEXT],
    ['as UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${TEXT}`), TEXT],
    ['as UTF-16, low byte first', utf16(`\uFEFF${TEXT}`, true), TEXT],
    ['as UTF-16, high byte first', utf16(`\uFEFF${TEXT}`, false), TEXT],
    ['as windows-1252 when it is not UTF-8', Uint8Array.of(0x4b, 0xf3, 0x6b, 0x3b, 0xd8), 'Kók;Ø'],
    ['when it is empty', Uint8Array.of(), ''],
    ['when it is a single byte', Uint8Array.of(0xff), 'ÿ'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});
