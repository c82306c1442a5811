/** The standings of a distance: ranks, gaps, and who has no row. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { leader, standings, standingsRowOf } from '#shared/project/standings.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { ranking, rowOf } from '../../support/read.ts';

const FIELD = [aPair(1, inner('vigl'), outer('schulting')), aPair(2, inner('bowe'), outer('kok'))];
const empty = aCompetition().withDistance(1000, 'women', FIELD);
const afterOne = empty.runs(1, { vigl: '1:17.15', schulting: '1:15.46' });
const afterTwo = afterOne.runs(2, { kok: '1:12.59', bowe: '1:14.55' });

describe('[K1] rank is one plus the number of strictly faster results', () => {
  test('after each pair', () => {
    expect(ranking(afterOne.state)).toEqual(['1 schulting', '2 vigl']);
    expect(ranking(afterTwo.state)).toEqual(['1 kok', '2 bowe', '3 schulting', '4 vigl']);
  });

  test('the leader is the first with a valid time', () => {
    expect(leader(empty.state, 1)).toBeNull();
    expect(leader(afterOne.state, 1)?.entry).toBe('schulting');
    expect(leader(afterTwo.state, 1)?.entry).toBe('kok');
    const allMarked = afterOne.marks('vigl', 'DQ').marks('schulting', 'DQ');
    expect(leader(allMarked.state, 1)).toBeNull();
  });
});

describe('[K3] behind is the difference to the first', () => {
  test('which the first does not have', () => {
    expect(standings(afterTwo.state, 1).map(({ behind }) => behind)).toEqual([null, 196, 287, 456]);
  });

  test.each([
    { difference: 'differenceOfCut', behind: 1 },
    { difference: 'exactThenCut', behind: 0 },
  ] as const)('[T4] by $difference: 72.310 behind 72.309 is $behind', ({ difference, behind }) => {
    const story = aCompetition().withRules({ difference }).withDistance(1000, 'women', oneByOne('a', 'b'));
    expect(rowOf(story.runs(1, { a: '72.309' }).runs(2, { b: '72.310' }).state, 'b').behind).toBe(behind);
  });

  test('a whole minute behind', () => {
    const fallen = empty.runs(1, { vigl: '2:13.65', schulting: '1:12.54' });
    expect(rowOf(fallen.state, 'vigl').behind).toBe(6111);
  });
});

describe('[K4] who has not raced has no row', () => {
  test.each([
    { what: 'before the first start', story: empty },
    { what: 'called', story: empty.calls(1) },
    { what: 'under way', story: empty.starts(1).skates('kok', '17.43', '43.95') },
  ])('$what', ({ story }) => {
    expect(ranking(story.state)).toEqual([]);
    expect(standingsRowOf(story.state, 1, 'kok' as EntryId)).toBeNull();
  });

  test('a distance that does not exist has no standings', () => {
    expect(standings(afterTwo.state, 2)).toEqual([]);
  });

  test('a withdrawn skater who is back in the start list waits like everybody else', () => {
    const back = empty.withdraws('vigl').substitutes('vigl', 'vigl');
    expect(ranking(back.state)).toEqual([]);
    const elsewhere = empty.withdraws('vigl').withdraws('kok').substitutes('kok', 'vigl');
    expect(ranking(elsewhere.state)).toEqual(['WDR kok']);
  });

  test('a skater withdrawn from two places has one row', () => {
    const twice = empty.withdraws('vigl').substitutes('kok', 'vigl').withdraws('vigl');
    expect(ranking(twice.state)).toEqual(['WDR vigl']);
  });
});

describe('[R6] how sure a row is', () => {
  const statuses = (story: typeof empty) => standings(story.state, 1).map(({ status }) => status);

  test('provisional until its own pair is confirmed, and all official at the end', () => {
    expect(statuses(afterTwo)).toEqual(['provisional', 'provisional', 'provisional', 'provisional']);
    const confirmed = afterTwo.confirms(1);
    expect(statuses(confirmed)).toEqual(['provisional', 'provisional', 'confirmed', 'confirmed']);
    const official = confirmed.confirms(2).isMadeOfficial();
    expect(statuses(official)).toEqual(['official', 'official', 'official', 'official']);
    expect(statuses(official.retracts(official.seq))).toEqual(['confirmed', 'confirmed', 'confirmed', 'confirmed']);
  });
});
