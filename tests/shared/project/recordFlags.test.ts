/** How sure a record flag is, whose run it belongs to, and how it is taken back. */
import { describe, expect, test } from 'vitest';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { flags, flagText, lineOf } from '../../support/read.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const before = aCompetition().withDistance(1000, 'women', FIELD).withRecord('OR', '1:13.19');
const claimed = before.starts(1).finishes('kok', '1:12.59').finishes('bowe', '1:14.55');
const confirmed = claimed.confirms(1);

function lost(story: Story): readonly (readonly [string, number])[] {
  return withdrawnFlags(story.state).map(({ flag, by }) => [flagText(flag), by]);
}

describe('[R6] pending, confirmed, ratified', () => {
  const ratified = confirmed.ratifies('kok', 'OR');

  test.each([
    { what: 'until its pair is confirmed', story: claimed, flag: 'OR kok pending' },
    { what: 'by the confirmation', story: confirmed, flag: 'OR kok confirmed' },
    { what: 'by an official', story: ratified, flag: 'OR kok ratified' },
    {
      what: 'no more, when the confirmation is undone',
      story: confirmed.retracts(confirmed.seq),
      flag: 'OR kok pending',
    },
    {
      what: 'no more, when the ratification is undone',
      story: ratified.retracts(ratified.seq),
      flag: 'OR kok confirmed',
    },
  ])('$flag $what', ({ story, flag }) => {
    expect(flags(story.state)).toEqual([flag]);
    expect(lost(story)).toEqual([]);
  });
});

describe('[R8] a claim that an official refused', () => {
  const refused = confirmed.refuses('kok', 'OR');

  test('is withdrawn, and the line returns', () => {
    expect(flags(refused.state)).toEqual(['OR kok withdrawn']);
    expect(lineOf(refused.state, 'OR')).toBe(73_190);
    expect(lost(refused)).toEqual([['OR kok withdrawn', refused.seq]]);
  });

  test('the next finish is judged against the line that returned', () => {
    const next = refused.runs(2, { leerdam: '1:12.70' });
    expect(flags(next.state)).toEqual(['OR kok withdrawn', 'OR leerdam pending']);
    expect(lineOf(next.state, 'OR')).toBe(72_700);
  });

  test('a later record does not make it superseded', () => {
    expect(flags(refused.runs(2, { leerdam: '1:12.31' }).state)).toEqual(['OR kok withdrawn', 'OR leerdam pending']);
  });

  test('a later record that was refused does not make an earlier one superseded', () => {
    const later = claimed.runs(2, { leerdam: '1:12.31' }).refuses('leerdam', 'OR');
    expect(flags(later.state)).toEqual(['OR kok pending', 'OR leerdam withdrawn']);
  });

  test('refusing afterwards gives the later one its record', () => {
    const both = claimed.runs(2, { leerdam: '1:12.70' });
    expect(flags(both.state)).toEqual(['OR kok pending']);
    expect(flags(both.refuses('kok', 'OR').state)).toEqual(['OR kok withdrawn', 'OR leerdam pending']);
  });

  test('comes back when it is ratified, or when the refusal is undone', () => {
    expect(flags(refused.ratifies('kok', 'OR').state)).toEqual(['OR kok ratified']);
    expect(flags(refused.retracts(refused.seq).state)).toEqual(['OR kok confirmed']);
    for (const story of [refused.ratifies('kok', 'OR'), refused.retracts(refused.seq)]) {
      expect(lineOf(story.state, 'OR')).toBe(72_590);
      expect(lost(story)).toEqual([]);
    }
  });

  test('a ratified one can still be refused', () => {
    expect(flags(confirmed.ratifies('kok', 'OR').refuses('kok', 'OR').state)).toEqual(['OR kok withdrawn']);
  });

  test('only the refused scope falls', () => {
    const two = before.withRecord('WR', '1:13.00').starts(1).finishes('kok', '1:12.59').refuses('kok', 'OR');
    expect(flags(two.state)).toEqual(['WR kok pending', 'OR kok withdrawn']);
  });
});

describe('[R7] only the counting run of a skater can hold a record', () => {
  const again = claimed.reskates('kok', 3);

  test('a faster re-skate takes the flag with it', () => {
    const story = again.runs(3, { kok: '1:12.31' });
    expect(flags(story.state)).toEqual(['OR kok pending']);
    expect(lineOf(story.state, 'OR')).toBe(72_310);
  });

  test('a slower re-skate sets none, although it is under the old line', () => {
    expect(lineOf(again.runs(3, { kok: '1:12.80' }).state, 'OR')).toBe(72_590);
    expect(flags(again.runs(3, { kok: '1:12.80' }).state)).toEqual(['OR kok pending']);
  });

  test('a slower re-skate counts, and can be a record, when the first run was disqualified', () => {
    const story = again.tells({ kind: 'IrmGiven', ...claimed.place('kok'), irm: 'DQ', reason: null, rank: null });
    expect(flags(story.runs(3, { kok: '1:12.80' }).state)).toEqual(['OR kok pending']);
    expect(lineOf(story.runs(3, { kok: '1:12.80' }).state, 'OR')).toBe(72_800);
  });

  test.each(['DQ', 'DNF'] as const)('a run marked %s sets none', (irm) => {
    expect(flags(claimed.marks('kok', irm).state)).toEqual([]);
  });
});
