/** The competition, its settings, distances and entries, as last stated. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import {
  competition,
  distance,
  entries,
  iceBreakAfter,
  isOfficial,
  programme,
  publishedStartList,
  timingRules,
} from '#shared/project/programme.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { aCompetition } from '../../support/build.ts';
import { oneByOne } from '../../support/field.ts';
import { runOf } from '../../support/read.ts';

const story = aCompetition().withDistance(1000, 'women', oneByOne('kok', 'bowe')).withDistance(500, 'men', []);

describe('before anything was said', () => {
  test('there is nothing', () => {
    expect(competition(EMPTY_STATE)).toBeNull();
    expect(programme(EMPTY_STATE)).toEqual([]);
    expect(distance(EMPTY_STATE, 1)).toBeNull();
    expect(publishedStartList(EMPTY_STATE, 1)).toEqual({ slots: [], iceBreaks: [] });
    expect(isOfficial(EMPTY_STATE, 1)).toBe(false);
  });

  test('[T4] [K2] [K5] [M1] [K6] the settings are the ones of the rule book', () => {
    expect(timingRules(EMPTY_STATE)).toEqual({
      difference: 'differenceOfCut',
      rankUnit: 'thousandth',
      splitUnit: 'thousandth',
      markReference: 'leader',
      disqualifiedKeepsSplits: true,
    });
  });
});

describe('[C2] the last statement holds', () => {
  test('of the settings, and undoing it brings the one before back', () => {
    const set = story.withRules({ rankUnit: 'hundredth' }).withRules({ splitUnit: 'hundredth' });
    expect(timingRules(set.state)).toMatchObject({ rankUnit: 'thousandth', splitUnit: 'hundredth' });
    expect(timingRules(set.retracts(set.seq).state)).toMatchObject({ rankUnit: 'hundredth', splitUnit: 'thousandth' });
  });

  test('of an entry', () => {
    const renamed = story.registers([{ id: 'kok', noc: 'NED' }]);
    expect(entries(story.state).get('kok' as EntryId)?.noc).toBeNull();
    expect(entries(renamed.state).get('kok' as EntryId)?.noc).toBe('NED');
    expect([...entries(renamed.state).keys()]).toEqual(['kok', 'bowe']);
  });

  test('of a start list', () => {
    const slots = [{ pair: 7, wave: 1, lane: 'outer', entry: 'bowe' as EntryId }] as const;
    const iceBreaks = [{ afterPair: 7, minutes: 20 }];
    const again = story.tells({ kind: 'StartListPublished', distance: 1, slots: [...slots], iceBreaks });
    expect(runOf(again.state, 'bowe').key).toEqual({ distance: 1, pair: 7, wave: 1, lane: 'outer' });
    expect(() => runOf(again.state, 'kok')).toThrow('a run of kok');
    expect(iceBreakAfter(again.state, 1, 7)?.minutes).toBe(20);
    expect(iceBreakAfter(again.state, 1, 6)).toBeNull();
  });
});

test('distances stand in the order of their numbers and are official each for itself', () => {
  expect(programme(story.state).map((opened) => [opened.distance, opened.lengthM])).toEqual([
    [1, 1000],
    [2, 500],
  ]);
  const official = story.isMadeOfficial();
  expect([isOfficial(official.state, 1), isOfficial(official.state, 2)]).toEqual([false, true]);
});
