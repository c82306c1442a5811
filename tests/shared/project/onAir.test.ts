/** What viewers at home may know of records: nothing before it is released, and then the same as the hall (rule R9). */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { onAir } from '#shared/project/onAir.ts';
import { flagKey, recordFlags } from '#shared/project/recordFlags.ts';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { badgesOf } from '#shared/view/rows.ts';
import { recordBlock } from '#shared/view/recordBlock.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { flags, lineOf } from '../../support/read.ts';
import { playMilano } from '../../support/milano.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const before = aCompetition().withDistance(1000, 'women', FIELD).withRecord('OR', '1:13.19');
const claimed = before.starts(1).finishes('kok', '1:12.59').finishes('bowe', '1:14.55');

const told = (story: Story) => flags(onAir(story.state));
const back = (story: Story) => withdrawnFlags(onAir(story.state)).map(({ flag, by }) => [flagKey(flag), by]);

describe('[R9] a record that nobody has released', () => {
  test('is known in the hall and not on air', () => {
    expect(flags(claimed.state)).toEqual(['OR kok pending']);
    expect(told(claimed)).toEqual([]);
    expect(told(claimed.confirms(1))).toEqual([]);
  });

  test('moves no line on air', () => {
    expect(lineOf(claimed.state, 'OR')).toBe(72_590);
    expect(lineOf(onAir(claimed.state), 'OR')).toBe(73_190);
    expect(recordBlock(onAir(claimed.state), 1, 'en')?.before).toBeNull();
  });

  test('does not tell that another was broken', () => {
    const broken = claimed.releases('kok', 'OR').confirms(1).runs(2, { leerdam: '1:12.31' });
    expect(flags(broken.state)).toEqual(['OR kok confirmed superseded', 'OR leerdam pending']);
    expect(told(broken)).toEqual(['OR kok confirmed']);
    expect(told(broken.releases('leerdam', 'OR'))).toEqual(flags(broken.state));
  });

  test('is taken back without a word', () => {
    const refused = claimed.refuses('kok', 'OR');
    expect([told(refused), back(refused)]).toEqual([[], []]);
    const corrected = claimed.finishes('kok', '1:13.90', 'official');
    expect([told(corrected), back(corrected)]).toEqual([[], []]);
    expect(withdrawnFlags(corrected.state)).toHaveLength(1);
  });
});

describe('[R9] a released record', () => {
  const released = claimed.releases('kok', 'OR');

  test('is the same on air as in the hall', () => {
    expect(told(released)).toEqual(['OR kok pending']);
    expect(lineOf(onAir(released.state), 'OR')).toBe(72_590);
    expect(told(claimed.ratifies('kok', 'OR'))).toEqual(['OR kok ratified']);
  });

  const [flag] = recordFlags(released.state);

  test('is taken back visibly, by a refusal, a correction or by being held again', () => {
    for (const story of [
      released.refuses('kok', 'OR'),
      released.finishes('kok', '1:13.90', 'official'),
      released.holds('kok', 'OR'),
      released.retracts(released.seq),
    ]) {
      expect(back(story)).toEqual([[flagKey(must(flag, 'the flag')), story.seq]]);
      expect(badgesOf(onAir(story.state), { distance: 1, pair: 1, wave: 1, lane: 'inner' })).toEqual([
        { scope: 'OR', look: 'withdrawn' },
      ]);
    }
    expect(withdrawnFlags(released.holds('kok', 'OR').state)).toEqual([]);
  });
});

describe('[R9] the rule of the competition', () => {
  const ruled = (rule: 'atOnce' | 'onConfirmation') => claimed.tells({ kind: 'ReleaseRuleSet', rule });

  test('may tell at once, or with the confirmation of the pair', () => {
    expect(told(ruled('atOnce'))).toEqual(['OR kok pending']);
    expect(told(ruled('onConfirmation'))).toEqual([]);
    expect(told(ruled('onConfirmation').confirms(1))).toEqual(['OR kok confirmed']);
  });

  test('counts less than an official who holds', () => {
    expect(told(ruled('atOnce').holds('kok', 'OR'))).toEqual([]);
  });
});

test('a best of one’s own needs no release', () => {
  const own = before.withRecord('PB', '1:13.00', { entry: 'kok' as EntryId }).runs(1, { kok: '1:12.59' });
  expect(told(own)).toEqual(['PB kok pending']);
});

test('without a record at stake both know the same', () => {
  const { state } = playMilano([{ kind: 'SetReleaseRule', rule: 'atOnce' }]);
  expect(recordFlags(onAir(state))).toEqual(recordFlags(state));
  expect(withdrawnFlags(onAir(state))).toEqual(withdrawnFlags(state));
});
