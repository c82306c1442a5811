/** Green or red: which time a passage is compared with, and what comes out. */
import { describe, expect, test } from 'vitest';
import { takesLead } from '#shared/project/marks.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { markAt, markText, runOf } from '../../support/read.ts';

const FIELD = [
  aPair(1, inner('vigl'), outer('schulting')),
  aPair(2, inner('bowe'), outer('kok')),
  aPair(3, inner('takagi'), outer('leerdam')),
];

/** Three pairs of Milano 2026. */
const afterTwo = aCompetition()
  .withDistance(1000, 'women', FIELD)
  .starts(1)
  .skates('schulting', '18.04', '45.41', '1:15.46')
  .skates('vigl', '18.57', '46.65', '1:17.15')
  .starts(2)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('bowe', '17.72', '44.97', '1:14.55');
const told = afterTwo
  .starts(3)
  .skates('leerdam', '17.61', '43.70', '1:12.31')
  .skates('takagi', '17.52', '44.54', '1:13.95');

describe('[M1] at a split the reference is the split, there, of who leads at that moment', () => {
  test.each([
    { id: 'bowe', pointM: 200, mark: 'ahead -32 schulting' },
    { id: 'bowe', pointM: 600, mark: 'ahead -44 schulting' },
    { id: 'leerdam', pointM: 200, mark: 'behind 18 kok' },
    { id: 'leerdam', pointM: 600, mark: 'ahead -25 kok' },
    { id: 'takagi', pointM: 200, mark: 'behind 9 kok' },
    { id: 'takagi', pointM: 600, mark: 'behind 59 kok' },
  ])('$id at $pointM m: $mark', ({ id, pointM, mark }) => {
    expect(markText(told.state, id, pointM)).toBe(mark);
  });

  test.each([200, 600, 1000])('a mark at %i m does not change when the lead changes later', (pointM) => {
    for (const id of ['vigl', 'kok', 'bowe']) {
      expect(markText(told.state, id, pointM)).toBe(markText(afterTwo.state, id, pointM));
    }
  });

  test('[M3] a leader without that split gives no reference', () => {
    const story = aCompetition()
      .withDistance(1000, 'women', oneByOne('kok', 'leerdam'))
      .starts(1)
      .skates('kok', '17.43', '', '1:12.59')
      .starts(2)
      .skates('leerdam', '17.61', '43.70');
    expect(markText(story.state, 'leerdam', 200)).toBe('behind 18 kok');
    expect(markText(story.state, 'leerdam', 600)).toBe('none');
  });

  test('[K6] who is disqualified leads nobody', () => {
    const marked = told.marks('kok', 'DQ');
    expect(markText(marked.state, 'leerdam', 600)).toBe('ahead -127 bowe');
  });
});

describe('[M2] at the finish the reference is the best valid finish at the moment of crossing', () => {
  test.each([
    { id: 'vigl', mark: 'behind 169 schulting' },
    { id: 'kok', mark: 'ahead -287 schulting' },
    { id: 'bowe', mark: 'behind 196 kok' },
    { id: 'leerdam', mark: 'ahead -28 kok' },
    { id: 'takagi', mark: 'behind 164 leerdam' },
  ])('$id: $mark', ({ id, mark }) => {
    expect(markText(told.state, id, 1000)).toBe(mark);
  });
});

describe('[M3] without a reference there is no colour and no gap', () => {
  test('the first home has none at any point', () => {
    for (const pointM of [200, 600, 1000]) {
      expect(markAt(told.state, 'schulting', pointM)).toEqual({ sign: 'none', gap: null, reference: null });
    }
  });
});

describe('[M4] less is ahead, more is behind, equal in the shown hundredth is level', () => {
  const second = (time: string, difference: 'differenceOfCut' | 'exactThenCut') =>
    aCompetition()
      .withRules({ difference })
      .withDistance(1000, 'women', oneByOne('first', 'second'))
      .runs(1, { first: '1:12.315' })
      .runs(2, { second: time });

  test.each([
    { time: '1:12.300', ofCut: 'ahead -1', cutExact: 'ahead -1' },
    { time: '1:12.309', ofCut: 'ahead -1', cutExact: 'level 0' },
    { time: '1:12.310', ofCut: 'level 0', cutExact: 'level 0' },
    { time: '1:12.315', ofCut: 'level 0', cutExact: 'level 0' },
    { time: '1:12.319', ofCut: 'level 0', cutExact: 'level 0' },
    { time: '1:12.320', ofCut: 'behind 1', cutExact: 'level 0' },
    { time: '1:12.325', ofCut: 'behind 1', cutExact: 'behind 1' },
  ])('$time against 1:12.315: $ofCut, or by the exact difference $cutExact', ({ time, ofCut, cutExact }) => {
    expect(markText(second(time, 'differenceOfCut').state, 'second', 1000)).toBe(`${ofCut} first`);
    expect(markText(second(time, 'exactThenCut').state, 'second', 1000)).toBe(`${cutExact} first`);
  });

  test('a mark names the time, the run and the skater it compares with', () => {
    expect(markAt(told.state, 'bowe', 1000).reference).toEqual({
      elapsedMs: 72_590,
      race: { distance: 1, pair: 2, wave: 1, lane: 'outer' },
      entry: 'kok',
    });
  });
});

describe('who takes the lead', () => {
  test.each([
    { id: 'schulting', takes: true },
    { id: 'vigl', takes: false },
    { id: 'kok', takes: true },
    { id: 'bowe', takes: false },
    { id: 'leerdam', takes: true },
    { id: 'takagi', takes: false },
  ])('$id: $takes', ({ id, takes }) => {
    expect(takesLead(told.state, runOf(told.state, id))).toBe(takes);
  });

  test('faster by a thousandth is enough, equal is not, unfinished or marked never', () => {
    const story = aCompetition()
      .withDistance(1000, 'women', oneByOne('first', 'equal', 'faster', 'marked', 'going'))
      .runs(1, { first: '1:12.315' })
      .runs(2, { equal: '1:12.315' })
      .runs(3, { faster: '1:12.314' })
      .runs(4, { marked: '1:12.000' })
      .marks('marked', 'DQ')
      .starts(5)
      .skates('going', '17.00');
    const leads = ['equal', 'faster', 'marked', 'going'].map((id) => takesLead(story.state, runOf(story.state, id)));
    expect(leads).toEqual([false, true, false, false]);
  });
});
