/** The parts of rows: names as announced, shared ranks, gaps, and what a record badge says. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import type { Centis } from '#shared/primitives/time.ts';
import { badgesOf, gapView, rankText, recordBadgeOf, skaterName, surnameInCapitals } from '#shared/view/rows.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

describe('a surname', () => {
  test.each([
    ['Leerdam', 'LEERDAM'],
    ['van Elst', 'van ELST'],
    ["in 't Veld", "in 't VELD"],
    ['Rijpma-de Jong', 'RIJPMA-DE JONG'],
    ['van der Poel', 'van der POEL'],
    ['Østergård-Lindholm', 'ØSTERGÅRD-LINDHOLM'],
    ['Laliberté-Roy', 'LALIBERTÉ-ROY'],
    ['de', 'DE'],
  ])('%s is announced as %s: capitals, leading particles as written', (written, shown) => {
    expect(surnameInCapitals(written)).toBe(shown);
  });
});

describe('a name', () => {
  const { state } = aCompetition().withDistance(1000, 'women', [
    aPair(1, inner('kok', { noc: 'NED' }), outer('neutral', { noc: 'AIN' })),
    aPair(2, inner('guest', { noc: 'XYZ' }), outer('stranger')),
  ]);
  test.each([
    ['kok', 'NED', 'NL'],
    ['neutral', 'AIN', null],
    ['guest', 'XYZ', null],
    ['stranger', null, null],
  ])('of %s carries the code %s and the flag %s', (id, noc, flag) => {
    expect(skaterName(state, id as EntryId)).toMatchObject({ noc, flag });
  });
  test('that nobody registered is N.N.', () => {
    expect(skaterName(state, 'ghost' as EntryId)).toEqual({ surname: 'N.N.', givenName: null, noc: null, flag: null });
  });
});

test('[K2] a shared rank says so', () => {
  expect([rankText(2, true), rankText(4, false)]).toEqual(['=2', '4']);
});

describe('[M4] sign and text of a gap are one value', () => {
  test.each([
    [-28, 'ahead', '−0.28'],
    [196, 'behind', '+1.96'],
    [0, 'level', '0.00'],
  ] as const)('%d hundredths', (gap, sign, text) => {
    expect(gapView({ sign, gap: gap as Centis, reference: null }, 'en')).toEqual({ sign, text });
  });
  test('and without a reference there is neither (M3)', () => {
    expect(gapView({ sign: 'none', gap: null, reference: null }, 'en')).toEqual({ sign: 'none', text: null });
  });
});

describe('a record badge', () => {
  const before = aCompetition()
    .withDistance(1000, 'women', [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('leerdam'))])
    .withRecord('OR', '1:13.19')
    .withRecord('PB', '1:13.00', { entry: 'kok' as EntryId })
    .runs(1, { kok: '1:12.59', bowe: '1:14.55' });
  const kok = before.place('kok');

  test('[R6] is pending until the pair is confirmed; a personal best never is', () => {
    expect(badgesOf(before.state, kok)).toEqual([
      { scope: 'OR', look: 'pending' },
      { scope: 'PB', look: 'confirmed' },
    ]);
    expect(badgesOf(before.confirms(1).state, kok)[0]).toEqual({ scope: 'OR', look: 'confirmed' });
  });
  test('[R1] of the same hundredth is equalled', () => {
    const after = before.runs(2, { leerdam: '1:12.59' });
    expect(badgesOf(after.state, after.place('leerdam'))).toEqual([{ scope: 'OR', look: 'equalled' }]);
  });
  test('[R5] beaten later is superseded and stays', () => {
    const after = before.confirms(1).runs(2, { leerdam: '1:12.31' });
    expect(recordBadgeOf(after.state, kok)).toEqual({ scope: 'OR', look: 'superseded' });
  });
  test('[R8] taken back is withdrawn and stays visible, but is no record any more', () => {
    const { state } = before.confirms(1).marks('kok', 'DQ');
    expect(badgesOf(state, kok)).toEqual([{ scope: 'OR', look: 'withdrawn' }]);
    expect(recordBadgeOf(state, kok)).toBeNull();
  });
});
