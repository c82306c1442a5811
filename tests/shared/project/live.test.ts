/** What is happening now, and what comes next. */
import { describe, expect, test } from 'vitest';
import { liveDistance, livePair, nextPair, passedM, racesUnderWay } from '#shared/project/live.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { runOf } from '../../support/read.ts';

const FIELD = [aPair(1, inner('anna'), outer('bea')), aPair(2, inner('cleo'), outer('dora')), aPair(3, inner('eva'))];
const listed = aCompetition().withDistance(1000, 'women', FIELD);
const onIce = listed.calls(1).starts(1);
const done = onIce.finishes('anna', '1:16.00').finishes('bea', '1:17.00').confirms(1);

function now(story: Story): readonly (number | null | undefined)[] {
  return [liveDistance(story.state), livePair(story.state)?.pair, nextPair(story.state)?.pair];
}

describe('[S1] the pair that was called or started last is live', () => {
  test.each([
    { what: 'an empty programme', story: aCompetition(), is: [null, undefined, undefined] },
    { what: 'before the first call', story: listed, is: [1, undefined, 1] },
    { what: 'called', story: listed.calls(1), is: [1, 1, 2] },
    { what: 'started without a call', story: listed.starts(1), is: [1, 1, 2] },
    { what: 'racing', story: onIce, is: [1, 1, 2] },
    { what: 'confirmed, until the next call', story: done, is: [1, 1, 2] },
    { what: 'the next one', story: done.calls(2), is: [1, 2, 3] },
    { what: 'the last one', story: done.calls(3), is: [1, 3, undefined] },
    { what: 'one that was recalled', story: onIce.recalls(1), is: [1, 1, 2] },
    { what: 'one that was cleared', story: onIce.clears(1), is: [1, undefined, 1] },
    { what: 'cleared after an earlier one', story: done.calls(2).clears(2), is: [1, 1, 2] },
    { what: 'an earlier one called again', story: done.calls(3).calls(2), is: [1, 2, 3] },
    { what: 'a call that was undone', story: done.calls(2).retracts(done.calls(2).seq), is: [1, 1, 2] },
  ])('$what', ({ story, is }) => {
    expect(now(story)).toEqual(is);
  });

  test('a late reading of an earlier pair does not bring it back', () => {
    expect(now(done.calls(2).passes('anna', 1000, '1:16.01', 'photoFinish'))).toEqual([1, 2, 3]);
  });

  test('a re-skate comes after the last pair', () => {
    expect(now(done.calls(3).reskates('anna', 4))).toEqual([1, 3, 4]);
  });

  test('a pair that nobody is left in is not the next one', () => {
    expect(now(done.withdraws('cleo').withdraws('dora'))).toEqual([1, 1, 3]);
    expect(now(done.marks('cleo', 'DNS').marks('dora', 'DNS'))).toEqual([1, 1, 3]);
    expect(now(done.marks('cleo', 'DNS'))).toEqual([1, 1, 2]);
  });
});

describe('the live distance', () => {
  const two = done.isMadeOfficial().withDistance(500, 'men', oneByOne('fred'));

  test('is that of the pair on the ice', () => {
    expect(liveDistance(two.state)).toBe(1);
    expect(now(two.calls(1))).toEqual([2, 1, undefined]);
  });

  test('is the first that is not official when nobody is on the ice', () => {
    const quiet = listed.isMadeOfficial().withDistance(500, 'men', oneByOne('fred'));
    expect(now(quiet)).toEqual([2, undefined, 1]);
    expect(liveDistance(quiet.isMadeOfficial().state)).toBe(2);
  });
});

describe('who is still under way', () => {
  test('nobody before the start and after the last finish', () => {
    const underWay = (story: Story) => livePair(story.state);
    const names = (story: Story) => {
      const trace = underWay(story);
      return trace === null ? [] : racesUnderWay(trace).map(({ entry }) => entry);
    };
    expect(names(listed.calls(1))).toEqual([]);
    expect(names(onIce)).toEqual(['anna', 'bea']);
    expect(names(onIce.finishes('bea', '1:17.00'))).toEqual(['anna']);
    expect(names(onIce.marks('bea', 'DNF'))).toEqual(['anna']);
    expect(names(done)).toEqual([]);
  });

  test('[P1] how far a skater has come', () => {
    const run = (...times: readonly string[]) => passedM(runOf(onIce.skates('anna', ...times).state, 'anna'));
    expect([run(), run('18.00'), run('18.00', '', '1:16.00')]).toEqual([0, 200, 1000]);
  });
});
