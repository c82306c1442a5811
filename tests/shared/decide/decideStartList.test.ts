/** Start lists: who starts where, and until when a new list may take the place of another. */
import { describe, it } from 'vitest';
import { given, type CommandInput, type InputOf } from '../../support/given.ts';
import {
  call,
  official,
  openCompetition,
  openDistance,
  published,
  publishQuartets,
  publishStartList,
  raceAt,
  registerEntries,
  slot,
} from './scenario.ts';

const entered = [
  openCompetition,
  openDistance(1, 1000, 'women'),
  openDistance(2, 5000, 'men', 'quartet'),
  registerEntries,
];

function publish(...slots: InputOf<'PublishStartList'>['slots']): InputOf<'PublishStartList'> {
  return { kind: 'PublishStartList', distance: 1, slots, iceBreaks: [] };
}

describe('PublishStartList', () => {
  it('states who starts where, empty lanes left out', () => {
    given(...entered)
      .when(publishStartList)
      .gives({ ...publishStartList, kind: 'StartListPublished' });
  });

  it('may put two waves in a pair where the distance starts in quartets', () => {
    given(...entered)
      .when(publishQuartets)
      .gives({ ...publishQuartets, kind: 'StartListPublished' });
  });

  it('may be stated anew until the first pair is called', () => {
    given(...published, publish(slot(1, 'inner', 'kok')))
      .when(publishStartList)
      .gives({ ...publishStartList, kind: 'StartListPublished' });
  });

  it('needs its distance; the programme is named', () => {
    given(...entered)
      .when({ ...publishStartList, distance: 7 })
      .refuses('UnknownTarget', /There is no distance 7/, /Name one of the programme: 1, 2$/);
    given(openCompetition)
      .when(publishStartList)
      .refuses('UnknownTarget', /no distance 1/, /^Open a distance first$/);
  });

  it('is refused once a pair was called, which is named', () => {
    given(...published, call(2))
      .when(publishStartList)
      .refuses('WrongPhase', /Pair 2 has been called/, /Substitute, withdraw or swap/);
  });

  it.each([
    { kind: 'WithdrawSkater', ...raceAt(2, 'inner') },
    { kind: 'SubstituteSkater', ...raceAt(2, 'inner'), entry: 'smeding' },
    { kind: 'SwapLanes', distance: 1, pair: 2, wave: 1 },
    { kind: 'GiveIrm', ...raceAt(2, 'inner'), irm: 'DNS' },
    { kind: 'AddRemark', ...raceAt(2, 'inner'), remark: 'RW', note: null },
  ] satisfies CommandInput[])(
    'is refused after $kind: that would fall on whoever the new list puts there',
    (change) => {
      const changed = given(...published, change);
      changed
        .when(publishStartList)
        .refuses('WrongPhase', /^Pair 2 was changed by \w+ \(7\)$/, /Retract that, or change the list/);
      changed
        .and({ kind: 'RetractFact', target: 7 })
        .when(publishStartList)
        .gives({ ...publishStartList, kind: 'StartListPublished' });
    },
  );

  it('[S2] is refused after a false start, and not for a pair that was only called and cleared', () => {
    const cleared = given(...published, call(2), { kind: 'ClearPair', distance: 1, pair: 2 });
    cleared.when(publishStartList).gives({ ...publishStartList, kind: 'StartListPublished' });
    given(
      ...published,
      call(2),
      { kind: 'GiveFalseStart', distance: 1, pair: 2, wave: 1, lane: 'inner' },
      { kind: 'ClearPair', distance: 1, pair: 2 },
    )
      .when(publishStartList)
      .refuses('WrongPhase', /^Pair 2 was changed by FalseStartGiven \(8\)$/, /Retract that/);
  });

  it('is refused for an official distance', () => {
    given(...official)
      .when(publishStartList)
      .refuses('WrongPhase', /Distance 1 is official/, /Retract that it was made official/);
  });

  it.each([
    {
      title: 'a second wave where pairs start alone',
      list: publish(slot(4, 'outer', 'kok', 2)),
      reason: /^Pair 4 has no wave 2: the distance starts in single pairs$/,
      remedy: /Only a quartet/,
    },
    {
      title: 'two skaters in one place',
      list: publish(slot(2, 'inner', 'kok'), slot(2, 'inner', 'bowe')),
      reason: /Two skaters stand in pair 2, wave 1, inner lane/,
      remedy: /a place of their own/,
    },
    {
      title: 'a skater who stands twice',
      list: publish(slot(1, 'inner', 'kok'), slot(2, 'outer', 'kok')),
      reason: /"kok" stands twice/,
      remedy: /List a skater once/,
    },
  ])('refuses $title', ({ list, reason, remedy }) => {
    given(...entered)
      .when(list)
      .refuses('Malformed', reason, remedy);
  });

  it('refuses a skater who is not entered', () => {
    given(...entered)
      .when(publish(slot(1, 'inner', 'kok'), slot(1, 'outer', 'nobody')))
      .refuses('UnknownTarget', /There is no entry "nobody"/, /Register the entry first/);
  });
});
