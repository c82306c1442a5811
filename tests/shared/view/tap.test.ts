/** A press at the moment somebody crosses the line on the picture: whose crossing is meant, and how late the picture is. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_DELAY_MS } from '#shared/primitives/delay.ts';
import { factsOf, foldFromEmpty } from '#shared/project/fold.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { tapAt } from '#shared/view/tap.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { milanoAfterPair } from '../../support/milano.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const GUN_MS = 10_000;
const called = aCompetition().withDistance(1000, 'women', FIELD).calls(1);
const started = called.starts(1, { gunMs: GUN_MS });

/** As if a device had told of every passage so long after it. */
function toldLate(story: Story, lateMs: number): Story['state'] {
  const { state } = story;
  const late = factsOf(state).map((numbered) =>
    numbered.fact.kind === 'ReadingRecorded'
      ? { ...numbered, at: (DAY_START_MS + GUN_MS + numbered.fact.elapsedMs + lateMs) as typeof numbered.at }
      : numbered,
  );
  return foldFromEmpty(late);
}

describe('nothing can be meant', () => {
  test.each([
    ['before the first competition', EMPTY_STATE],
    ['before anybody has started', called.state],
    ['before anybody has crossed the line', started.state],
  ])('%s', (_when, state) => {
    expect(tapAt(state, DAY_START_MS + 60_000, 'en')).toEqual({ meant: null, why: 'noCrossing', validUntil: null });
  });

  test('when the last crossing is longer ago than any picture is late', () => {
    const state = toldLate(started.passes('kok', 200, '17.43'), 300);
    const crossedAt = DAY_START_MS + GUN_MS + 17_430;
    expect(tapAt(state, crossedAt + LONGEST_DELAY_MS, 'en')).toMatchObject({
      meant: { delayMs: LONGEST_DELAY_MS },
      validUntil: crossedAt + LONGEST_DELAY_MS + 1,
    });
    expect(tapAt(state, crossedAt + LONGEST_DELAY_MS + 1, 'en')).toMatchObject({ meant: null, why: 'tooLongAgo' });
  });

  test('of a crossing that is still to come by the clock', () => {
    const state = toldLate(started.passes('kok', 200, '17.43'), 300);
    const crossedAt = DAY_START_MS + GUN_MS + 17_430;
    expect(tapAt(state, crossedAt - 1, 'en')).toEqual({ meant: null, why: 'noCrossing', validUntil: crossedAt });
    expect(tapAt(state, crossedAt, 'en')).toMatchObject({ meant: { delayMs: 0 } });
  });
});

describe('a press', () => {
  const home = started
    .passes('kok', 200, '17.43')
    .passes('bowe', 200, '17.90')
    .passes('kok', 600, '43.70')
    .passes('bowe', 600, '44.60')
    .finishes('kok', '1:12.59')
    .finishes('bowe', '1:14.55');
  const state = toldLate(home, 300);
  const at = (elapsedMs: number, lateMs: number) =>
    tapAt(state, DAY_START_MS + GUN_MS + elapsedMs + lateMs, 'en').meant;

  test('means the finish, and the delay is the time since the gun and the time that was taken', () => {
    expect(at(72_590, 180)).toEqual({
      surname: 'KOK',
      pointM: 1000,
      isFinish: true,
      time: '1:12.59',
      delayMs: 180,
    });
  });

  test('means the skater on the picture, though the mate has crossed the line since', () => {
    expect(at(72_590, 4180)).toMatchObject({ surname: 'KOK', time: '1:12.59', delayMs: 4180 });
  });

  test('means a lap or the 200 m just as well', () => {
    expect(at(43_700, 2000)).toMatchObject({ surname: 'KOK', pointM: 600, isFinish: false, delayMs: 2000 });
    expect(at(17_430, 2000)).toMatchObject({ surname: 'KOK', pointM: 200, time: '17.43', delayMs: 2000 });
  });

  test('is not led astray by a mate who comes past an earlier point later', () => {
    const fallen = started.skates('kok', '17.43', '43.70', '1:12.59').passes('bowe', 600, '1:15.00');
    const late = toldLate(fallen, 100);
    const meant = tapAt(late, DAY_START_MS + GUN_MS + 72_590 + 6000, 'en').meant;
    expect(meant).toMatchObject({ surname: 'KOK', isFinish: true, delayMs: 6000 });
  });

  test('still means the last pair once the next is called, until somebody of it crosses the line', () => {
    const next = toldLate(home.confirms(1).calls(2), 300);
    expect(tapAt(next, DAY_START_MS + GUN_MS + 120_000, 'en').meant).toMatchObject({ surname: 'KOK', isFinish: true });
  });

  test('says the time in the language of the desk', () => {
    expect(tapAt(state, DAY_START_MS + GUN_MS + 80_000, 'nl').meant?.time).toBe('1:12,59');
  });

  test('counts from the first word of a crossing where the gun was noted late: none is told before it happens', () => {
    const lateGun = called.starts(1, { gunMs: GUN_MS }).passes('kok', 200, '17.43');
    const heardAt = lateGun.facts.at(-1)?.at ?? 0;
    expect(heardAt).toBeLessThan(DAY_START_MS + GUN_MS + 17_430);
    expect(tapAt(lateGun.state, heardAt + 900, 'en').meant).toMatchObject({ delayMs: 900 });
  });

  test('counts from the first word where nobody noted the gun', () => {
    const unseen = called.passes('kok', 200, '17.43');
    const heardAt = unseen.facts.at(-1)?.at ?? 0;
    expect(tapAt(unseen.state, heardAt + 40, 'en').meant).toMatchObject({ surname: 'KOK', delayMs: 40 });
  });

  test('means the faster one at the furthest point where all was heard of at once', () => {
    const facts = factsOf(home.state);
    const atOnce = facts.at(-1)?.at ?? facts[0]?.at;
    const together = facts.map((each) =>
      each.fact.kind === 'ReadingRecorded' && atOnce !== undefined ? { ...each, at: atOnce } : each,
    );
    const meant = tapAt(foldFromEmpty(together), (atOnce ?? 0) + 100, 'en').meant;
    expect(meant).toMatchObject({ surname: 'KOK', isFinish: true, delayMs: 100 });
  });

  test('does not move when a better reading of the same passage comes later', () => {
    const judged = toldLate(home, 300);
    const later = home.passes('kok', 1000, '1:12.58', 'official');
    expect(tapAt(judged, DAY_START_MS + GUN_MS + 80_000, 'en').meant?.delayMs).toBe(7410);
    expect(tapAt(toldLate(later, 300), DAY_START_MS + GUN_MS + 80_000, 'en').meant?.delayMs).toBe(7420);
  });
});

test('whenever it is made in the race of Milano, it means no crossing that is still to come, and a possible delay', () => {
  const milano = milanoAfterPair(15);
  const story = factsOf(milano);
  const [from, to] = [story[0]?.at ?? 0, (story.at(-1)?.at ?? 0) + 2 * LONGEST_DELAY_MS];
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (now) => {
      const { meant, why, validUntil } = tapAt(milano, now, 'en');
      expect((meant === null) !== (why === null)).toBe(true);
      const delayMs = meant?.delayMs ?? 0;
      expect(delayMs >= 0 && delayMs <= LONGEST_DELAY_MS).toBe(true);
      expect(validUntil ?? Infinity).toBeGreaterThan(now);
      // Until the view ends it means the same crossing, only ever longer ago.
      const last = (validUntil ?? now + 1) - 1;
      const then = meant === null ? null : { ...meant, delayMs: Math.min(LONGEST_DELAY_MS, delayMs + last - now) };
      expect(tapAt(milano, last, 'en').meant).toEqual(then);
    }),
    { numRuns: 60 },
  );
});
