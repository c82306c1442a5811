/** What a newer view has in common with the one before stays the same object. */
import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepEqual } from '../../client/live/keepEqual.ts';

describe('what two views have in common', () => {
  const before = {
    rows: [
      { name: 'KOK', time: '1:12.59' },
      { name: 'LEERDAM', time: null },
    ],
    map: { lengthM: 1000 },
  };

  test('the view before, when nothing differs', () => {
    expect(keepEqual(before, structuredClone(before))).toBe(before);
  });
  test('the parts that say the same, around the one that changed', () => {
    const now = { ...structuredClone(before), rows: [before.rows[0], { name: 'LEERDAM', time: '1:12.31' }] };
    const kept = keepEqual<typeof now | typeof before>(before, structuredClone(now));
    expect(kept).toEqual(now);
    expect([kept === before, kept.rows === before.rows, kept.rows[0] === before.rows[0]]).toEqual([false, false, true]);
    expect(kept.map).toBe(before.map);
  });
  test('a part that is gone, and one that is new', () => {
    expect(keepEqual<object>({ a: 1, b: undefined }, { a: 1, c: undefined })).toEqual({ a: 1, c: undefined });
    expect(keepEqual<readonly number[]>([1, 2], [1])).toEqual([1]);
    expect(keepEqual<object>([], {})).toEqual({});
  });
  test('nothing is shared with a map or a date, whose parts it cannot see', () => {
    const now = new Map([[1, 2]]);
    expect(keepEqual(new Map([[1, 2]]), now)).toBe(now);
  });
  test('whatever the two are, the newer one is what comes out', () => {
    assert(
      property(jsonValue(), jsonValue(), (one, other) => {
        expect(keepEqual<unknown>(one, other)).toEqual(other);
        expect(keepEqual<unknown>(one, structuredClone(one))).toBe(keepEqual<unknown>(one, one));
      }),
    );
  });
});
