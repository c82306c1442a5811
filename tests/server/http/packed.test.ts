/** Documents are packed once, however many ask for them. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asPackedJson, isWorthPacking } from '../../../server/http/packed.ts';

const long = { words: 'ice '.repeat(400) };

describe('a document', () => {
  it.each([
    ['gzip', gunzipSync],
    ['br', brotliDecompressSync],
  ] as const)('[W5] is packed once by %s, and is the same after it', async (packing, unpack) => {
    const [first, second] = await Promise.all([asPackedJson(long, packing), asPackedJson(long, packing)]);
    expect(first).toBe(second);
    expect(JSON.parse(String(unpack(first)))).toEqual(long);
  });

  it('travels as it is when it is short', () => {
    expect([isWorthPacking(long), isWorthPacking({ words: 'ice' })]).toEqual([true, false]);
  });
});
