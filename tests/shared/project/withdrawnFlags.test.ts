/** Record flags that corrections took away: they stay visible, once each, with the fact that took them. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/fact.ts';
import { must } from '#shared/primitives/outcome.ts';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, ms, outer } from '../../support/field.ts';
import { flags, flagText, runOf } from '../../support/read.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const before = aCompetition().withDistance(1000, 'women', FIELD).withRecord('OR', '1:13.19');
const claimed = before.starts(1).finishes('bowe', '1:14.55').finishes('kok', '1:12.59');
const finish = claimed.seq;
const alone = before.finishes('kok', '1:12.59');

function lost(story: Story): readonly (readonly [string, number])[] {
  return withdrawnFlags(story.state).map(({ flag, by }) => [flagText(flag), by]);
}

describe('[R8] a flag that a correction took back remains visible', () => {
  test.each([
    { what: 'its finish retracted', story: claimed.retracts(finish) },
    { what: 'its finish dismissed', story: claimed.dismisses(finish, 1) },
    { what: 'a slower photo finish', story: before.passes('kok', 1000, '1:12.59').finishes('kok', '1:13.20') },
    { what: 'a slower reading pinned', story: pinned() },
    { what: 'its skater disqualified', story: claimed.marks('kok', 'DQ') },
    { what: 'a disqualification restored', story: restored() },
    { what: 'its pair recalled', story: claimed.recalls(1) },
    { what: 'its pair cleared', story: claimed.clears(1) },
    { what: 'a false start found afterwards', story: claimed.givesFalseStart(1) },
    { what: 'its skater taken off the list', story: claimed.withdraws('kok') },
    { what: 'a lower line loaded', story: claimed.withRecord('OR', '1:12.50') },
  ])('$what', ({ story }) => {
    expect(lost(story)).toEqual([['OR kok withdrawn', story.seq]]);
    expect(flags(story.state)).toEqual([]);
  });

  test.each([
    { what: 'its reading credited to the mate', story: alone.creditsTo('bowe', alone.seq), to: 'bowe' },
    { what: 'the lanes swapped', story: claimed.swapsLanes(1), to: 'bowe' },
    { what: 'another skater in the lane', story: claimed.substitutes('kok', 'goetz'), to: 'goetz' },
  ])('also when it goes to somebody else: $what', ({ story, to }) => {
    expect(lost(story)).toEqual([['OR kok withdrawn', story.seq]]);
    expect(flags(story.state)).toEqual([`OR ${to} pending`]);
  });

  test('a national one, when the nation was wrong', () => {
    const dutch = before.registers([{ id: 'kok', noc: 'NED' }]).withRecord('NR', '1:12.80', { noc: 'NED' });
    const american = dutch.runs(1, { kok: '1:12.59' }).registers([{ id: 'kok', noc: 'USA' }]);
    expect(lost(american)).toEqual([['NR kok withdrawn', american.seq]]);
    expect(flags(american.state)).toEqual(['OR kok pending']);
  });
});

function pinned(): Story {
  const hand = before.passes('kok', 1000, '1:13.20', 'hand');
  return hand.finishes('kok', '1:12.59').pins(hand.seq, 1);
}

function restored(): Story {
  const marked = claimed.marks('kok', 'DQ');
  return marked.retracts(marked.seq).restores(marked.seq);
}

describe('[R8] an earlier result that comes to count takes the record before a later one', () => {
  test('a finish of an earlier pair, entered late', () => {
    const late = before
      .starts(1)
      .finishes('bowe', '1:14.55')
      .runs(2, { leerdam: '1:12.80' })
      .finishes('kok', '1:12.59');
    expect(flags(late.state)).toEqual(['OR kok pending']);
    expect(lost(late)).toEqual([['OR leerdam withdrawn', late.seq]]);
  });

  test('a disqualification that is lifted', () => {
    const marked = claimed.marks('kok', 'DQ').runs(2, { leerdam: '1:12.80' });
    expect(flags(marked.state)).toEqual(['OR leerdam pending']);
    const lifted = marked.lifts('kok');
    expect(flags(lifted.state)).toEqual(['OR kok pending']);
    expect(lost(lifted)).toEqual([['OR leerdam withdrawn', lifted.seq]]);
  });
});

describe('[R8] what is not taken back is not named', () => {
  test('a record that was only beaten', () => {
    expect(lost(claimed.runs(2, { leerdam: '1:12.31' }))).toEqual([]);
  });

  test('a photo finish that confirms the shown time', () => {
    const beam = before.starts(1).passes('kok', 1000, '1:12.594');
    expect(lost(beam.finishes('kok', '1:12.591'))).toEqual([]);
  });

  test('a replacement that brings it back', () => {
    const again: Fact = {
      kind: 'ReadingRecorded',
      ...claimed.place('kok'),
      pointM: 1000,
      source: 'official',
      elapsedMs: ms('1:12.59'),
    };
    const replaced = claimed.replaces(finish, again);
    expect(flags(replaced.state)).toEqual(['OR kok pending']);
    expect(lost(replaced)).toEqual([]);
  });

  test('taken back twice, it is named once, with the last fact', () => {
    const twice = claimed.marks('kok', 'DQ').lifts('kok').refuses('kok', 'OR');
    expect(lost(twice)).toEqual([['OR kok withdrawn', twice.seq]]);
  });
});

test('[R8] a corrected time that is still a record names the time that fell', () => {
  const corrected = before.starts(1).passes('kok', 1000, '1:12.59').finishes('kok', '1:12.61');
  expect(flags(corrected.state)).toEqual(['OR kok pending']);
  expect(withdrawnFlags(corrected.state).map(({ flag }) => flag.timeMs)).toEqual([72_590]);
  expect(must(runOf(corrected.state, 'kok').finish, 'a finish').elapsedMs).toBe(72_610);
});
