/** Warnings as they lie in the file: those from before they had ids are read as the sentences they are. */
import { expect, test } from 'vitest';
import { warning } from '#shared/decide/warning.ts';
import { readWarnings } from '../../../server/log/storedWarnings.ts';

test('warnings read back as they were written', () => {
  const written = [warning('startMissing', { pair: 3 }), warning('skaterMarked', { irm: 'DQ' })];
  expect(readWarnings(JSON.stringify(written))).toEqual(written);
});

test('[W8] a sentence of an older server has no message', () => {
  expect(readWarnings('["Pair 3 has no recorded start"]')).toEqual([
    { text: 'Pair 3 has no recorded start', message: null },
  ]);
});

test('anything else is no answer of ours', () => {
  expect(() => readWarnings('[{"text":3}]')).toThrow(/Invalid type/);
});
