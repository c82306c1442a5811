/** Ties as they really happened: who shares a rank, who is next, and where the thousandth is shown. */
import { describe, expect, test } from 'vitest';
import type { LengthM } from '#shared/rules/distances.ts';
import { standings, type StandingsRow } from '#shared/project/standings.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, ms, oneByOne, outer, secondsText } from '../../support/field.ts';
import { ranking } from '../../support/read.ts';

interface Tie {
  readonly race: string;
  readonly length: LengthM;
  readonly leader: string;
  /** How many are faster than the group, the leader among them. */
  readonly faster: number;
  readonly group: readonly string[];
  readonly ranks: readonly number[];
  readonly behind: number;
  /** Where ranks are given by hundredths. */
  readonly ranksByHundredth: readonly number[];
  readonly nextRank: number;
}

/** The group after as many faster skaters as it takes, two hundredths apart, and one who is a second slower. */
function race({ length, leader, faster, group }: Tie): Story {
  const fast = Array.from({ length: faster }, (_, index) => `fast${index}`);
  const tied = group.map((_, index) => `tied${index}`);
  const story = aCompetition().withDistance(length, 'men', oneByOne(...fast, ...tied, 'next'));
  const times = [...fast.map((_, index) => ms(leader) + index * 20), ...group.map(ms), ms(group[0] ?? '') + 1000];
  return [...fast, ...tied, 'next'].reduce(
    (told, id, index) => told.runs(index + 1, { [id]: secondsText(times[index] ?? 0) }),
    story,
  );
}

function groupOf(story: Story): readonly StandingsRow[] {
  return standings(story.state, 1).filter(({ entry }) => entry.startsWith('tied'));
}

const TIES: readonly Tie[] = [
  {
    race: 'thousandths decide between 8:08.80 and 8:08.80',
    length: 5000,
    leader: '8:05.00',
    faster: 12,
    group: ['488.803', '488.807'],
    behind: 380,
    ranks: [13, 14],
    ranksByHundredth: [13, 13],
    nextRank: 15,
  },
  {
    race: 'a true tie over 1500 m: 12, 12, 14',
    length: 1500,
    leader: '1:40.48',
    faster: 11,
    group: ['1:42.934', '1:42.934'],
    behind: 245,
    ranks: [12, 12],
    ranksByHundredth: [12, 12],
    nextRank: 14,
  },
  {
    race: 'a true tie over 1000 m: 9, 9, 11',
    length: 1000,
    leader: '1:06.00',
    faster: 8,
    group: ['1:07.012', '1:07.012'],
    behind: 101,
    ranks: [9, 9],
    ranksByHundredth: [9, 9],
    nextRank: 11,
  },
  {
    race: 'three on one hundredth, two of them on one thousandth: 20, 20, 22',
    length: 500,
    leader: '34.07',
    faster: 19,
    group: ['35.126', '35.126', '35.129'],
    behind: 105,
    ranks: [20, 20, 22],
    ranksByHundredth: [20, 20, 20],
    nextRank: 23,
  },
  {
    race: 'cut, not rounded: 34.930 and 34.938 both show 34.93',
    length: 500,
    leader: '33.95',
    faster: 16,
    group: ['34.930', '34.938'],
    behind: 98,
    ranks: [17, 18],
    ranksByHundredth: [17, 17],
    nextRank: 19,
  },
];

describe('[K2] ties by thousandths', () => {
  test.each(TIES)('$race', (tie) => {
    const story = race(tie);
    expect(groupOf(story).map(({ rank }) => rank)).toEqual(tie.ranks);
    expect(groupOf(story).map(({ behind }) => behind)).toEqual(tie.group.map(() => tie.behind));
    expect(standings(story.state, 1).find(({ entry }) => entry === 'next')?.rank).toBe(tie.nextRank);
    const shared = tie.ranks.map((rank) => tie.ranks.filter((other) => other === rank).length > 1);
    expect(groupOf(story).map(({ isRankShared }) => isRankShared)).toEqual(shared);
  });

  test.each(TIES)('[T6] the thousandth is shown on all of them and on nobody else: $race', (tie) => {
    const shown = standings(race(tie).state, 1).filter(({ showsThousandth }) => showsThousandth);
    expect(shown.map(({ entry }) => entry)).toEqual(tie.group.map((_, index) => `tied${index}`));
  });
});

describe('[K2] ties by hundredths, where a competition so chooses', () => {
  test.each(TIES)('$race', (tie) => {
    const story = race(tie).withRules({ rankUnit: 'hundredth' });
    expect(groupOf(story).map(({ rank }) => rank)).toEqual(tie.ranksByHundredth);
    expect(groupOf(story).map(({ isRankShared }) => isRankShared)).toEqual(tie.group.map(() => true));
    expect(groupOf(story).map(({ showsThousandth }) => showsThousandth)).toEqual(tie.group.map(() => false));
  });
});

describe('[K2] Sochi 2014, 1500 m men: 1:45.006 and 1:45.009', () => {
  const story = aCompetition()
    .withDistance(1500, 'men', oneByOne('brodka', 'verweij', 'morrison', 'tuitert'))
    .runs(3, { morrison: '1:45.22' })
    .runs(4, { tuitert: '1:45.42' })
    .runs(1, { brodka: '1:45.006' })
    .runs(2, { verweij: '1:45.009' });

  test('three thousandths decide for gold', () => {
    expect(ranking(story.state)).toEqual(['1 brodka', '2 verweij', '3 morrison', '4 tuitert']);
  });

  test('[K3] the second is 0.00 behind, the third 0.22', () => {
    expect(standings(story.state, 1).map(({ behind }) => behind)).toEqual([null, 0, 22, 42]);
  });

  test('[T6] only the two show their thousandth', () => {
    expect(standings(story.state, 1).map(({ showsThousandth }) => showsThousandth)).toEqual([true, true, false, false]);
  });

  test('by hundredths both would be first', () => {
    const byHundredth = story.withRules({ rankUnit: 'hundredth' });
    expect(ranking(byHundredth.state)).toEqual(['=1 brodka', '=1 verweij', '3 morrison', '4 tuitert']);
    expect(standings(byHundredth.state, 1).map(({ behind }) => behind)).toEqual([null, null, 22, 42]);
  });
});

test('[K2] inside a tie: pair, then wave, then inner before outer, whoever came in first', () => {
  const story = aCompetition()
    .withDistance(3000, 'women', [
      aPair(1, inner('b1'), outer('b2'), inner('b3', { wave: 2 }), outer('b4', { wave: 2 })),
      aPair(2, outer('c2'), inner('c1')),
    ])
    .starts(2)
    .finishes('c2', '4:00.00')
    .finishes('c1', '4:00.00')
    .starts(1, { wave: 2 })
    .finishes('b4', '4:00.00')
    .finishes('b3', '4:00.00')
    .starts(1)
    .finishes('b2', '4:00.00')
    .finishes('b1', '4:00.00');
  expect(ranking(story.state)).toEqual(['=1 b1', '=1 b2', '=1 b3', '=1 b4', '=1 c1', '=1 c2']);
});
