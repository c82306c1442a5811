/** From the call to the gun, and back again: clocks, false starts, recalls, skaters alone. */
import { describe, expect, test } from 'vitest';
import type { WallInstant } from '#shared/primitives/time.ts';
import { must } from '#shared/primitives/outcome.ts';
import { livePair } from '#shared/project/live.ts';
import { pairTrace, type PairTrace } from '#shared/project/pairs.ts';
import { passingOrder } from '#shared/project/passingOrder.ts';
import { raceClockMs } from '#shared/project/raceClock.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { ranking, rowOf, timesOf } from '../../support/read.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const FIELD = [aPair(1, inner('anna'), outer('bea')), aPair(2, inner('cleo'))];
const before = aCompetition().withDistance(1000, 'women', FIELD);

function trace(story: Story, pair = 1): PairTrace {
  return must(pairTrace(story.state, 1, pair), `pair ${pair}`);
}

const atMs = (sinceDayStart: number) => (DAY_START_MS + sinceDayStart) as WallInstant;

describe('the phases of a pair', () => {
  test.each([
    { what: 'listed', story: before, phase: 'scheduled' },
    { what: 'called', story: before.calls(1), phase: 'called' },
    { what: 'started', story: before.calls(1).starts(1), phase: 'racing' },
    { what: 'timed without a start', story: before.passes('anna', 200, '18.00'), phase: 'racing' },
    { what: 'one home', story: before.runs(1, { anna: '1:16.00' }), phase: 'racing' },
    { what: 'both home', story: before.runs(1, { anna: '1:16.00', bea: '1:17.00' }), phase: 'finished' },
    { what: 'one home, one marked', story: before.runs(1, { anna: '1:16.00' }).marks('bea', 'DNF'), phase: 'finished' },
    { what: 'both absent, called', story: before.calls(1).marks('anna', 'DNS').marks('bea', 'DNS'), phase: 'finished' },
    { what: 'both absent, not called', story: before.marks('anna', 'DNS').marks('bea', 'DNS'), phase: 'scheduled' },
    { what: 'one absent, not called', story: before.marks('bea', 'DNS'), phase: 'scheduled' },
    { what: 'confirmed', story: before.runs(1, { anna: '1:16.00', bea: '1:17.00' }).confirms(1), phase: 'confirmed' },
  ])('$what: $phase', ({ story, phase }) => {
    expect(trace(story).phase).toBe(phase);
  });
});

describe('[S1] the clock runs from the instant of the gun', () => {
  const started = before.calls(1).starts(1, { gunMs: 60_000 });

  test('however late the message came', () => {
    // The fact is the sixth of the day, recorded after six seconds; the gun was at one minute.
    expect(started.facts.at(-1)?.at).toBe(DAY_START_MS + 6000);
    expect(trace(started).starts.get(1)).toBe(DAY_START_MS + 60_000);
    expect(raceClockMs(started.state, atMs(60_000), atMs(77_430))).toBe(17_430);
  });

  test('and never below zero', () => {
    expect(raceClockMs(started.state, atMs(60_000), atMs(59_999))).toBe(0);
  });

  test('in a rehearsal at eight times the speed', () => {
    const opened = {
      kind: 'CompetitionOpened',
      name: 'Rehearsal',
      venue: 'Milano',
      city: 'Milano',
      noc: null,
    } as const;
    const rehearsal = {
      ...opened,
      startDay: '2026',
      level: 'other',
      rehearsal: { reconstructed: true, speed: 8 },
    } as const;
    const fast = aCompetition().tells(rehearsal);
    expect(raceClockMs(fast.state, atMs(1000), atMs(3179))).toBe(17_432);
  });
});

describe('[S2] a false start voids start and readings of its wave', () => {
  const early = before.calls(1).starts(1).passes('anna', 200, '18.00').givesFalseStart(1, 'outer');

  test('and leaves the pair called', () => {
    expect(trace(early)).toMatchObject({ phase: 'called', falseStarts: [{ wave: 1, lane: 'outer' }] });
    expect(trace(early).starts.size).toBe(0);
    expect(timesOf(early.state, 'anna')).toEqual({});
  });

  test('the offender may be unknown', () => {
    expect(trace(before.calls(1).givesFalseStart(1)).falseStarts).toEqual([{ wave: 1, lane: null }]);
  });

  test('a mark given for it survives the void', () => {
    const second = early.givesFalseStart(1, 'inner').marks('anna', 'DQ', { reason: 'T04' }).starts(1);
    expect(rowOf(second.recalls(1).state, 'anna').irm).toEqual({ irm: 'DQ', reason: 'T04', rank: null });
  });

  test('[C1] undoing the false start brings start and readings back', () => {
    const undone = early.retracts(early.last('FalseStartGiven'));
    expect(trace(undone).phase).toBe('racing');
    expect(timesOf(undone.state, 'anna')).toEqual({ 200: 18_000 });
  });
});

// Heerenveen 2020: a passing at 18.55, cleared 36 seconds later, started anew after nine minutes.
describe('[S3] what was timed vanishes from clock, splits and ranks', () => {
  const firstRun = before.calls(1).starts(1, { gunMs: 0 }).passes('anna', 200, '18.55').finishes('anna', '1:10.00');

  test.each([
    { what: 'recalled', story: firstRun.recalls(1), phase: 'called', isOnIce: true },
    { what: 'cleared', story: firstRun.clears(1), phase: 'scheduled', isOnIce: false },
  ])('$what', ({ story, phase, isOnIce }) => {
    expect(trace(story).phase).toBe(phase);
    expect(trace(story).starts.size).toBe(0);
    expect(livePair(story.state)?.pair).toBe(isOnIce ? 1 : undefined);
    expect(passingOrder(story.state, 1, 200)).toEqual([]);
    expect(ranking(story.state)).toEqual([]);
  });

  test('the restarted run counts from its own gun, with its own readings only', () => {
    const again = firstRun.clears(1).calls(1).starts(1, { gunMs: 579_000 }).passes('anna', 200, '18.90');
    expect(trace(again).starts.get(1)).toBe(DAY_START_MS + 579_000);
    expect(timesOf(again.state, 'anna')).toEqual({ 200: 18_900 });
    expect(ranking(again.finishes('anna', '1:16.00').state)).toEqual(['1 anna']);
  });

  test('a recall takes the confirmation with it', () => {
    const confirmed = firstRun.finishes('bea', '1:17.00').confirms(1);
    expect(trace(confirmed.recalls(1)).phase).toBe('called');
  });
});

describe('[S4] a skater may start alone', () => {
  test('the empty lane is no race', () => {
    expect(trace(before, 2).races.map(({ entry }) => entry)).toEqual(['cleo']);
    const alone = before.runs(2, { cleo: '1:16.00' });
    expect(trace(alone, 2).phase).toBe('finished');
    expect(ranking(alone.state)).toEqual(['1 cleo']);
  });

  test('when the mate is withdrawn', () => {
    const withdrawn = before.withdraws('bea').runs(1, { anna: '1:16.00' });
    expect(trace(withdrawn)).toMatchObject({ phase: 'finished', withdrawn: [{ entry: 'bea' }] });
    expect(ranking(withdrawn.state)).toEqual(['1 anna', 'WDR bea']);
  });

  test('when the mate is marked before the start', () => {
    const marked = before.marks('bea', 'DNS').runs(1, { anna: '1:16.00' });
    expect(trace(marked).phase).toBe('finished');
  });
});
