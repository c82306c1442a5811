/** When something happened: the order on the ice, not on any clock. */
import { describe, expect, test } from 'vitest';
import { compareMoments } from '#shared/project/moment.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, ms, oneByOne, outer } from '../../support/field.ts';
import { flags, markText } from '../../support/read.ts';

describe('[M5] the order of the starts, then the time since the first gun', () => {
  test.each([
    { a: { start: 5, sinceStartMs: 90_000 }, b: { start: 9, sinceStartMs: 10_000 }, order: -1 },
    { a: { start: 9, sinceStartMs: 10_000 }, b: { start: 9, sinceStartMs: 9999 }, order: 1 },
    { a: { start: 9, sinceStartMs: 10_000 }, b: { start: 9, sinceStartMs: 10_000 }, order: 0 },
  ])('$a and $b', ({ a, b, order }) => {
    expect(Math.sign(compareMoments(a, b))).toBe(order);
    expect(Math.sign(compareMoments(b, a)) + order).toBe(0);
  });
});

const TWO_PAIRS = [aPair(1, inner('anna'), outer('bea')), aPair(2, inner('cleo'), outer('dora'))];
const day = () => aCompetition().withDistance(1000, 'women', TWO_PAIRS).withRecord('OR', '1:14.50');

describe('[M5] clock changes do not disturb the order', () => {
  test.each([
    { what: 'the clock goes on', gunMs: 600_000 },
    { what: 'the clock is set back an hour', gunMs: -3_300_000 },
    { what: 'the clock is set on an hour', gunMs: 4_200_000 },
  ])('$what between the pairs', ({ gunMs }) => {
    const story = day()
      .starts(1, { gunMs: 300_000 })
      .skates('anna', '17.90', '44.50', '1:14.00')
      .starts(2, { gunMs })
      .skates('cleo', '17.60', '44.70', '1:13.90');
    expect(markText(story.state, 'anna', 1000)).toBe('none');
    expect(markText(story.state, 'cleo', 200)).toBe('ahead -30 anna');
    expect(markText(story.state, 'cleo', 1000)).toBe('ahead -10 anna');
    expect(flags(story.state)).toEqual(['OR anna pending superseded', 'OR cleo pending']);
  });
});

describe('[M5] late entries do not disturb the order', () => {
  const onTime = (story: Story) => story.starts(2).skates('cleo', '17.60', '44.70', '1:14.20');
  const late = onTime(day().starts(1).skates('anna', '17.90', '44.50', '1:15.00')).finishes('bea', '1:14.00', 'hand');

  test('a finish of an earlier pair counts as made in its race', () => {
    expect(markText(late.state, 'bea', 1000)).toBe('none');
    expect(markText(late.state, 'anna', 1000)).toBe('behind 100 bea');
    expect(markText(late.state, 'cleo', 1000)).toBe('behind 20 bea');
    expect(flags(late.state)).toEqual(['OR bea pending']);
  });

  test('as if it had come in time', () => {
    const inTime = onTime(
      day().starts(1).skates('anna', '17.90', '44.50', '1:15.00').finishes('bea', '1:14.00', 'hand'),
    );
    for (const id of ['anna', 'bea', 'cleo'])
      expect(markText(late.state, id, 1000)).toBe(markText(inTime.state, id, 1000));
    expect(flags(late.state)).toEqual(flags(inTime.state));
  });

  test('a pair skated after a later one comes after it', () => {
    const swapped = day().runs(2, { cleo: '1:14.20' }).runs(1, { anna: '1:14.00' });
    expect(markText(swapped.state, 'cleo', 1000)).toBe('none');
    expect(markText(swapped.state, 'anna', 1000)).toBe('ahead -20 cleo');
  });
});

describe('[M5] a pair whose start nobody recorded', () => {
  const ids = ['anna', 'cleo'];
  const unstarted = () => aCompetition().withDistance(1000, 'women', oneByOne(...ids));

  test('takes its place from its first reading', () => {
    const story = unstarted().skates('anna', '17.90', '44.50', '1:14.00').runs(2, { cleo: '1:14.20' });
    expect(markText(story.state, 'anna', 1000)).toBe('none');
    expect(markText(story.state, 'cleo', 1000)).toBe('behind 20 anna');
  });

  test('or from its call', () => {
    const story = unstarted().calls(1).runs(2, { cleo: '1:14.20' }).finishes('anna', '1:14.00');
    expect(markText(story.state, 'anna', 1000)).toBe('none');
  });

  test('[C4] and keeps it when its reading is corrected after the next pair', () => {
    const story = unstarted().finishes('anna', '1:14.00');
    const reading = { kind: 'ReadingRecorded', ...story.place('anna'), pointM: 1000, source: 'photoFinish' } as const;
    const corrected = story.runs(2, { cleo: '1:14.20' }).replaces(story.seq, { ...reading, elapsedMs: ms('1:14.10') });
    expect(markText(corrected.state, 'anna', 1000)).toBe('none');
    expect(markText(corrected.state, 'cleo', 1000)).toBe('behind 10 anna');
  });
});

test('[M5] [C4] a corrected instant of the gun does not move the pair in the day', () => {
  const story = day().starts(1, { gunMs: 300_000 });
  const started = { kind: 'PairStarted', distance: 1, pair: 1, wave: 1 } as const;
  const startedAt = story.facts[0]?.at ?? (0 as never);
  const corrected = story
    .finishes('anna', '1:14.00')
    .runs(2, { cleo: '1:14.20' })
    .replaces(story.seq, { ...started, startedAt });
  expect(markText(corrected.state, 'anna', 1000)).toBe('none');
  expect(markText(corrected.state, 'cleo', 1000)).toBe('behind 20 anna');
});
