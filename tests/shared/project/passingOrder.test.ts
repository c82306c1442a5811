/** Ranks at the passing points. */
import { describe, expect, test } from 'vitest';
import { passingOrder } from '#shared/project/passingOrder.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { rankAt } from '../../support/read.ts';

function orderAt(story: Story, pointM: number): readonly string[] {
  return passingOrder(story.state, 1, pointM).map(
    ({ item, rank, isShared }) => `${isShared ? '=' : ''}${rank} ${item.race.entry}`,
  );
}

describe('[K5] at a point, rank is one plus the number of strictly faster passages there', () => {
  const story = aCompetition()
    .withDistance(1000, 'women', [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))])
    .starts(1)
    .skates('kok', '17.43', '43.95', '1:12.59')
    .skates('bowe', '17.72', '44.97', '1:14.55')
    .starts(2)
    .skates('takagi', '17.52', '44.54')
    .skates('leerdam', '17.61');

  test('over every run that has passed it, finished or not', () => {
    expect(orderAt(story, 200)).toEqual(['1 kok', '2 takagi', '3 leerdam', '4 bowe']);
    expect(orderAt(story, 600)).toEqual(['1 kok', '2 takagi', '3 bowe']);
    expect(orderAt(story, 1000)).toEqual(['1 kok', '2 bowe']);
  });

  test('who has not passed has no rank there', () => {
    expect(rankAt(story.state, 'leerdam', 200)).toBe(3);
    expect(rankAt(story.state, 'leerdam', 600)).toBeNull();
    expect(rankAt(story.state, 'kok', 400)).toBeNull();
    expect(orderAt(story, 400)).toEqual([]);
    expect(passingOrder(story.state, 2, 200)).toEqual([]);
  });
});

describe('[K5] equal splits', () => {
  const ids = ['takagi', 'bowe', 'golikova', 'leerdam'];
  const splits = (times: readonly string[], story = aCompetition()) =>
    ids.reduce(
      (told, id, index) => told.starts(index + 1).skates(id, times[index] ?? ''),
      story.withDistance(1000, 'women', oneByOne(...ids)),
    );

  test('Beijing 2022: three at 17.60 share the rank and the next is skipped', () => {
    expect(orderAt(splits(['17.60', '17.60', '17.60', '17.65']), 200)).toEqual([
      '=1 takagi',
      '=1 bowe',
      '=1 golikova',
      '4 leerdam',
    ]);
  });

  test.each([
    { splitUnit: 'thousandth', order: ['1 takagi', '2 bowe', '3 golikova', '4 leerdam'] },
    { splitUnit: 'hundredth', order: ['=1 takagi', '=1 bowe', '3 golikova', '4 leerdam'] },
  ] as const)('18.892 and 18.893, by $splitUnit', ({ splitUnit, order }) => {
    const story = splits(['18.892', '18.893', '18.901', '18.910'], aCompetition().withRules({ splitUnit }));
    expect(orderAt(story, 200)).toEqual(order);
  });

  test('the unit of the finish does not touch the splits', () => {
    const story = splits(['18.892', '18.893'], aCompetition().withRules({ rankUnit: 'hundredth' }));
    expect(orderAt(story, 200)).toEqual(['1 takagi', '2 bowe']);
  });
});

describe('[K6] a disqualified race', () => {
  const told = (story: Story) =>
    story
      .withDistance(1000, 'men', oneByOne('lian', 'stolz', 'deboo'))
      .starts(1)
      .skates('lian', '16.10', '41.50', '1:06.00')
      .starts(2)
      .skates('stolz', '16.20', '41.40', '1:06.28')
      .starts(3)
      .skates('deboo', '16.30', '41.60', '1:06.78')
      .marks('lian', 'DQ', { reason: 'T08' });
  const keeps = told(aCompetition());
  const leaves = told(aCompetition().withRules({ disqualifiedKeepsSplits: false }));

  test('keeps its place among the splits', () => {
    expect(orderAt(keeps, 200)).toEqual(['1 lian', '2 stolz', '3 deboo']);
    expect(orderAt(keeps, 600)).toEqual(['1 stolz', '2 lian', '3 deboo']);
  });

  test('leaves them where a competition so chooses', () => {
    expect(orderAt(leaves, 200)).toEqual(['1 stolz', '2 deboo']);
    expect(orderAt(leaves, 600)).toEqual(['1 stolz', '2 deboo']);
    expect(rankAt(leaves.state, 'lian', 200)).toBeNull();
  });

  test.each([
    { what: 'it keeps its splits', story: keeps },
    { what: 'it leaves them', story: leaves },
  ])('its finish never counts: $what', ({ story }) => {
    expect(orderAt(story, 1000)).toEqual(['1 stolz', '2 deboo']);
    expect(rankAt(story.state, 'lian', 1000)).toBeNull();
  });

  test('other marks leave the splits alone in either setting', () => {
    for (const story of [keeps, leaves]) {
      expect(orderAt(story.marks('deboo', 'DNF'), 600)).toContain(story === keeps ? '3 deboo' : '2 deboo');
    }
  });
});
