/** Quartets: four skaters, two clocks, one moment after the other. */
import { describe, expect, test } from 'vitest';
import { raceKeyText } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { recordFlags } from '#shared/project/recordFlags.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { flags, lineOf, markText, ranking, timesOf } from '../../support/read.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const QUARTET = aPair(1, inner('white'), outer('red'), inner('yellow', { wave: 2 }), outer('blue', { wave: 2 }));
// The second pair starts half a lap, here twenty seconds, behind the first.
const started = aCompetition()
  .withDistance(3000, 'women', [QUARTET, aPair(2, inner('alone'))])
  .starts(1, { gunMs: 100_000 })
  .starts(1, { wave: 2, gunMs: 120_000 });

function traceOf(story: Story) {
  return must(pairTrace(story.state, 1, 1), 'pair 1');
}

describe('four skaters in one pair', () => {
  test('wear four armbands and have four keys', () => {
    const { races } = traceOf(started);
    expect(races.map(({ entry, armband }) => [entry, armband])).toEqual([
      ['white', 'white'],
      ['red', 'red'],
      ['yellow', 'yellow'],
      ['blue', 'blue'],
    ]);
    expect(races.map(({ key }) => raceKeyText(key))).toEqual([
      '1/1/1/inner',
      '1/1/1/outer',
      '1/1/2/inner',
      '1/1/2/outer',
    ]);
  });

  test('readings of one lane belong to its wave', () => {
    const story = started.passes('white', 200, '20.00').passes('yellow', 200, '21.00');
    expect([timesOf(story.state, 'white'), timesOf(story.state, 'yellow')]).toEqual([{ 200: 20_000 }, { 200: 21_000 }]);
  });

  test('the pair is finished when all four are home', () => {
    const three = started.finishes('white', '4:10.00').finishes('red', '4:11.00').finishes('blue', '4:12.00');
    expect(traceOf(three).phase).toBe('racing');
    expect(traceOf(three.finishes('yellow', '4:13.00')).phase).toBe('finished');
    expect(ranking(three.finishes('yellow', '4:09.00').state)[0]).toBe('1 yellow');
  });
});

describe('[S1] a clock for each wave', () => {
  test('each runs from its own gun', () => {
    expect([...traceOf(started).starts]).toEqual([
      [1, DAY_START_MS + 100_000],
      [2, DAY_START_MS + 120_000],
    ]);
    expect(traceOf(started).races.map(({ startedAt }) => startedAt)).toEqual([
      DAY_START_MS + 100_000,
      DAY_START_MS + 100_000,
      DAY_START_MS + 120_000,
      DAY_START_MS + 120_000,
    ]);
  });

  test('[S2] a false start of one wave leaves the other on the ice', () => {
    const story = started.passes('white', 200, '20.00').passes('yellow', 200, '21.00').recalls(1, 2);
    expect([...traceOf(story).starts.keys()]).toEqual([1]);
    expect([timesOf(story.state, 'white'), timesOf(story.state, 'yellow')]).toEqual([{ 200: 20_000 }, {}]);
  });

  test('[S3] clearing the pair clears both', () => {
    const story = started.passes('white', 200, '20.00').passes('yellow', 200, '21.00').clears(1);
    expect(traceOf(story)).toMatchObject({ phase: 'scheduled', onIceOrder: 0 });
    expect([timesOf(story.state, 'white'), timesOf(story.state, 'yellow')]).toEqual([{}, {}]);
  });
});

describe('[M5] moments count from the first gun of the pair', () => {
  // White crosses 4:10 after the first gun; yellow, 20 s behind, at 3:49.99 a hundredth before, at 3:50.01 after her.
  test.each([
    { time: '3:49.99', white: 'behind 2001 yellow', yellow: 'none' },
    { time: '3:50.01', white: 'none', yellow: 'ahead -1999 white' },
  ])('$time of the second wave against 4:10.00 of the first', ({ time, white, yellow }) => {
    const story = started.finishes('yellow', time).finishes('white', '4:10.00');
    expect(markText(story.state, 'white', 3000)).toBe(white);
    expect(markText(story.state, 'yellow', 3000)).toBe(yellow);
  });

  test('a faster wave 2 does not turn the splits of wave 1 red', () => {
    const story = started.skates('yellow', '20.00', '50.00').skates('white', '20.50', '51.00', '1:21.00');
    expect(markText(story.state, 'white', 1000)).toBe('none');
  });
});

describe('[R3] finishes of one moment are judged against the same line', () => {
  test('in two waves: the faster one holds the line', () => {
    const story = started.withRecord('WR', '4:15.00').finishes('white', '4:10.00').finishes('yellow', '3:50.00');
    expect(flags(story.state)).toEqual(['WR white pending superseded', 'WR yellow pending']);
    expect(recordFlags(story.state).map(({ previous }) => previous.timeMs)).toEqual([255_000, 255_000]);
    expect(lineOf(story.state, 'WR')).toBe(230_000);
  });
});
