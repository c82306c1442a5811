/** Marks where a competition compares with something else than the leader. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { takesLead } from '#shared/project/marks.ts';
import { markAt, markText, runOf } from '../../support/read.ts';

const FIELD = [aPair(1, inner('anna'), outer('bea')), aPair(2, inner('cleo'), outer('dora')), aPair(3, inner('eva'))];

function told(story: Story): Story {
  return story
    .withDistance(1000, 'women', FIELD)
    .starts(1)
    .skates('anna', '17.40', '44.90', '1:15.00')
    .skates('bea', '17.90', '44.50', '1:14.00')
    .starts(2)
    .skates('cleo', '17.60', '44.70', '1:14.20')
    .skates('dora', '17.30', '44.80', '1:13.90')
    .starts(3)
    .skates('eva', '17.50', '44.60', '1:13.95');
}

describe('[M1] best at the point', () => {
  const story = told(aCompetition().withRules({ markReference: 'bestAtPoint' }));
  test.each([
    { id: 'anna', pointM: 200, mark: 'none' },
    { id: 'bea', pointM: 200, mark: 'behind 50 anna' },
    { id: 'dora', pointM: 200, mark: 'ahead -10 anna' },
    { id: 'cleo', pointM: 200, mark: 'behind 30 dora' },
    { id: 'eva', pointM: 200, mark: 'behind 20 dora' },
    { id: 'eva', pointM: 600, mark: 'behind 10 bea' },
    { id: 'eva', pointM: 1000, mark: 'behind 5 dora' },
  ])('$id at $pointM m: $mark', ({ id, pointM, mark }) => {
    expect(markText(story.state, id, pointM)).toBe(mark);
  });

  test('[K6] a disqualified skater keeps the splits and loses the finish', () => {
    const marked = story.marks('dora', 'DQ');
    expect(markText(marked.state, 'eva', 200)).toBe('behind 20 dora');
    expect(markText(marked.state, 'eva', 1000)).toBe('ahead -5 bea');
  });
});

test('[M1] a disqualified opponent is no reference', () => {
  const story = told(aCompetition().withRules({ markReference: 'opponent' })).marks('anna', 'DQ');
  expect(markText(story.state, 'bea', 1000)).toBe('none');
});

test('[K2] where hundredths decide, an equal hundredth does not take the lead', () => {
  const story = aCompetition()
    .withRules({ rankUnit: 'hundredth' })
    .withDistance(1000, 'women', FIELD)
    .runs(1, { anna: '1:15.006' })
    .runs(2, { cleo: '1:15.002' });
  expect(takesLead(story.state, runOf(story.state, 'cleo'))).toBe(false);
  const inThousandths = story.withRules({ rankUnit: 'thousandth' });
  expect(takesLead(inThousandths.state, runOf(inThousandths.state, 'cleo'))).toBe(true);
});

describe('[M1] the opponent', () => {
  const story = told(aCompetition().withRules({ markReference: 'opponent' }));
  test.each([
    { id: 'anna', pointM: 200, mark: 'ahead -50 bea' },
    { id: 'bea', pointM: 200, mark: 'behind 50 anna' },
    { id: 'bea', pointM: 600, mark: 'ahead -40 anna' },
    { id: 'dora', pointM: 1000, mark: 'ahead -30 cleo' },
    { id: 'eva', pointM: 1000, mark: 'none' },
  ])('$id at $pointM m: $mark', ({ id, pointM, mark }) => {
    expect(markText(story.state, id, pointM)).toBe(mark);
  });

  test('is the mate of the same wave in a quartet', () => {
    const quartet = [aPair(1, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 }))];
    const two = aCompetition()
      .withRules({ markReference: 'opponent' })
      .withDistance(3000, 'women', quartet)
      .starts(1, { gunMs: 0 })
      .starts(1, { wave: 2, gunMs: 20_000 })
      .skates('a', '20.00')
      .skates('b', '20.50')
      .skates('c', '21.00')
      .skates('d', '21.20');
    expect(['a', 'b', 'c', 'd'].map((id) => markText(two.state, id, 200))).toEqual([
      'ahead -50 b',
      'behind 50 a',
      'ahead -20 d',
      'behind 20 c',
    ]);
  });
});

describe('[M1] the record', () => {
  const book = (level: 'olympic' | 'worldCup') =>
    told(aCompetition({ level }).withRules({ markReference: 'record' }))
      .withRecord('OR', '1:14.10')
      .withRecord('WR', '1:11.61');

  test('whose splits are not known, so only at the finish', () => {
    expect(markText(book('olympic').state, 'dora', 200)).toBe('none');
    expect(markText(book('olympic').state, 'dora', 600)).toBe('none');
  });

  test('is the Olympic one at the Games, and it moves', () => {
    const { state } = book('olympic');
    expect(markAt(state, 'bea', 1000)).toEqual({
      sign: 'ahead',
      gap: -10,
      reference: { elapsedMs: 74_100, race: null, entry: null },
    });
    expect(markText(state, 'dora', 1000)).toBe('ahead -10 bea');
    expect(markText(state, 'cleo', 1000)).toBe('behind 30 dora');
  });

  test('is the world record elsewhere', () => {
    expect(markText(book('worldCup').state, 'dora', 1000)).toBe('behind 229');
  });

  test('[M3] without a line there is no mark', () => {
    const none = told(aCompetition().withRules({ markReference: 'record' }));
    expect(markText(none.state, 'dora', 1000)).toBe('none');
  });
});

describe('[M1] the personal best', () => {
  const story = told(aCompetition().withRules({ markReference: 'personalBest' })).withRecord('PB', '1:14.00', {
    entry: 'dora' as EntryId,
  });

  test('only at the finish, and only where it is known', () => {
    expect(markText(story.state, 'dora', 600)).toBe('none');
    expect(markText(story.state, 'dora', 1000)).toBe('ahead -10 dora');
    expect(markText(story.state, 'cleo', 1000)).toBe('none');
  });
});
