/** Invalid-result marks: order and spellings. */
import { expect, test } from 'vitest';
import { compareIrm, parseIrm } from '#shared/rules/irm.ts';

test('[I2] marked rows stand in the order DNF, DQ, DNS, WDR', () => {
  const sorted = (['WDR', 'DNS', 'DQ', 'DNF', 'DQ'] as const).toSorted(compareIrm);
  expect(sorted).toEqual(['DNF', 'DQ', 'DQ', 'DNS', 'WDR']);
});

test.each([
  ['DSQ', 'DQ'],
  ['DQB', 'DQ'],
  ['DQ', 'DQ'],
  ['NF', 'DNF'],
  ['DNF', 'DNF'],
  ['NS', 'DNS'],
  ['DNS', 'DNS'],
  ['WD', 'WDR'],
  ['WDR', 'WDR'],
  [' dsq ', 'DQ'],
])('[I5] "%s" reads as %s', (text, irm) => {
  expect(parseIrm(text)).toBe(irm);
});

test.each(['', 'NT', 'RS', 'F', '3', 'constructor', 'toString'])('[I5] "%s" is no mark', (text) => {
  expect(parseIrm(text)).toBeNull();
});
