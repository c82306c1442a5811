/** What the phone shows: state in, view out. Rules quoted where a view answers for one. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { EMPTY_STATE } from '#shared/project/state.ts';
import { phoneDistances } from '#shared/view/phoneDistances.ts';
import { phoneFollowing } from '#shared/view/phoneFollowing.ts';
import { phoneLive, type PhoneLiveView } from '#shared/view/phoneLive.ts';
import { phonePairs } from '#shared/view/phonePairs.ts';
import { personOf } from '#shared/view/phonePerson.ts';
import { phoneRecords } from '#shared/view/phoneRecords.ts';
import { phoneSkater } from '#shared/view/phoneSkater.ts';
import { phoneStandings } from '#shared/view/phoneStandings.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const listed = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('OR', '1:13.19', { holder: 'Miho Takagi', venue: 'Beijing', day: '2022-02-17' });
const led = listed
  .starts(1)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('vigl', '18.00', '45.00', '1:17.15')
  .confirms(1);
const home = led.starts(2).skates('leerdam', '17.61', '43.70', '1:12.31').skates('takagi', '17.52', '44.54', '1:13.95');

function only<Scene extends PhoneLiveView['scene']>(view: PhoneLiveView, scene: Scene) {
  expect(view.scene).toBe(scene);
  return view as Extract<PhoneLiveView, { scene: Scene }>;
}

describe('the race', () => {
  test('before anything is known, and before the first call, is the programme', () => {
    expect(phoneLive(EMPTY_STATE, 'en')).toMatchObject({ scene: 'holding', programme: { name: null } });
    expect(phoneLive(listed.state, 'en')).toMatchObject({ scene: 'holding', programme: { name: 'Games' } });
  });

  test('introduces the called pair with the time to beat', () => {
    const { nextPair, standings } = only(phoneLive(led.calls(2).state, 'en'), 'called');
    expect(nextPair.toBeat).toMatchObject({ skater: { surname: 'KOK' }, time: '1:12.59' });
    expect(standings.afterPair).toBe(1);
  });

  test('[M1] puts who is ahead above the line and who is behind below it, each with the person to follow', () => {
    const { ladder, lapsToGo, notice, next } = only(
      phoneLive(led.starts(2).skates('leerdam', '17.61', '43.70').skates('takagi', '17.52', '44.54').state, 'en'),
      'race',
    );
    expect(ladder.above).toMatchObject([{ skater: { surname: 'LEERDAM' }, gap: { text: '−0.25' } }]);
    expect(ladder.above[0]?.ref).toEqual({ entry: 'leerdam', distance: 1, person: 'Leerdam//' });
    expect(ladder.line).toMatchObject({ finish: '1:12.59', badge: { scope: 'OR' } });
    expect(ladder.below).toMatchObject([{ skater: { surname: 'TAKAGI' }, gap: { text: '+0.59' } }]);
    expect([lapsToGo, notice, next]).toEqual([1, null, null]);
  });

  test('[M3] of the first pair has no line', () => {
    const { ladder } = only(phoneLive(listed.starts(1).passes('kok', 200, '17.43').state, 'en'), 'race');
    expect([ladder.line, ladder.above]).toEqual([null, []]);
  });

  test('[R6] tells the record that fell, pending first, and who comes next', () => {
    const first = only(
      phoneLive(listed.starts(1).finishes('kok', '1:12.59').finishes('vigl', '1:17.15').state, 'en'),
      'race',
    );
    expect(first.notice).toMatchObject({ badge: { scope: 'OR', look: 'pending' }, old: { time: '1:13.19' } });
    expect(first.next).toEqual({ pair: 2, names: ['TAKAGI', 'LEERDAM'] });
    expect(first.status).toBe('provisional');
    expect(only(phoneLive(home.confirms(2).state, 'en'), 'race').status).toBe('confirmed');
  });
});

describe('standings', () => {
  test('[K1] [K3] hold every row in order, with the person to follow', () => {
    const { rows, afterPair, pairs } = phoneStandings(home.state, 1, 'nl');
    expect(rows.map(({ rank, time, gap, ref }) => [rank, time?.text, gap?.text, ref.entry])).toEqual([
      ['1', '1:12,31', undefined, 'leerdam'],
      ['2', '1:12,59', '+0,28', 'kok'],
      ['3', '1:13,95', '+1,64', 'takagi'],
      ['4', '1:17,15', '+4,84', 'vigl'],
    ]);
    expect([afterPair, pairs]).toEqual([2, 2]);
  });

  test('[I2] end with marked rows', () => {
    const { rows } = phoneStandings(home.marks('vigl', 'DQ', { reason: 'lane change' }).state, 1, 'en');
    expect(rows.at(-1)).toMatchObject({ rank: null, time: null, irm: { code: 'DQ', reason: 'lane change' } });
  });
});

describe('pairs', () => {
  test('are on the ice, skated with the latest first, or to come', () => {
    const { now, skated, toCome } = phonePairs(led.starts(2).state, 1, 'en');
    expect([now, skated, toCome].map((pairs) => pairs.map(({ pair }) => pair))).toEqual([[2], [1], []]);
    expect(phonePairs(home.state, 1, 'en').skated.map(({ pair }) => pair)).toEqual([2, 1]);
  });

  test('[L1] [M1] hold every passage with its lap and the gap of its moment, faster skater first', () => {
    const [pair] = phonePairs(home.state, 1, 'en').skated;
    expect(pair?.rows.map(({ skater }) => skater.surname)).toEqual(['LEERDAM', 'TAKAGI']);
    expect(pair?.rows[0]?.laps.map(({ time, lap, gap }) => [time, lap, gap.text])).toEqual([
      ['17.61', null, '+0.18'],
      ['43.70', '26.09', '−0.25'],
      ['1:12.31', '28.61', '−0.28'],
    ]);
  });

  test('[S4] with one skater have one row; who was withdrawn is named', () => {
    const [, second] = phonePairs(listed.withdraws('takagi').state, 1, 'en').toCome;
    expect(second?.rows).toHaveLength(1);
    expect(second?.withdrawn).toEqual(['TAKAGI']);
  });
});

describe('records', () => {
  test('[R5] show the line now and before, and each claim of the day, the latest first', () => {
    const { lines, claims } = phoneRecords(home.confirms(2).state, 1, 'en');
    expect(lines).toMatchObject([
      { scope: 'OR', time: '1:12.31', holder: 'Leerdam', pair: 2, before: { time: '1:13.19', place: 'Beijing 2022' } },
    ]);
    expect(claims.map(({ skater, badge }) => [skater.surname, badge.look])).toEqual([
      ['LEERDAM', 'confirmed'],
      ['KOK', 'superseded'],
    ]);
  });

  test('[R8] keep a withdrawn claim visible', () => {
    const corrected = home.confirms(2).retracts(home.last('ReadingRecorded')).state;
    expect(phoneRecords(corrected, 1, 'en').claims.length).toBeGreaterThan(0);
    const gone = home.marks('leerdam', 'DQ').state;
    expect(phoneRecords(gone, 1, 'en').claims).toMatchObject([
      { badge: { look: 'withdrawn' } },
      { badge: { scope: 'OR' } },
    ]);
  });
});

describe('the sheet of a skater', () => {
  const sheet = (state = home.state, entry = 'leerdam') => phoneSkater(state, 1, entry as EntryId, 'en');

  test('[M1] leads with rank, gap and time, and compares with who led at that moment', () => {
    const { run, rank } = sheet();
    expect([rank, run?.time?.text, run?.row.gap.text, run?.comparedWith]).toEqual(['1', '1:12.31', '−0.28', 'KOK']);
    expect(run?.splits.map((split) => split.rank)).toEqual(['3', '1', '1']);
  });

  test('[C3] says what a published time was before its correction', () => {
    const published = home.confirms(2);
    const reading = must(
      published.facts.find(({ fact }) => fact.kind === 'ReadingRecorded' && fact.elapsedMs === 72_310),
      'the finish',
    );
    const corrected = published.replaces(reading.seq, { ...reading.fact, elapsedMs: 72_910 } as typeof reading.fact);
    expect(sheet(corrected.state).run).toMatchObject({ corrected: '1:12.31', time: { text: '1:12.91' } });
    expect(sheet(published.state).run?.corrected).toBeNull();
  });

  test('of somebody who has not started, and of somebody who is not there, stays whole', () => {
    expect(sheet(led.state).run).toMatchObject({ pair: 2, time: null, splits: [], chart: { gaps: null } });
    expect(sheet(led.state, 'nobody')).toMatchObject({ run: null, rank: null });
  });

  test('[I1] shows a mark instead of the time', () => {
    expect(sheet(home.marks('leerdam', 'DQ').state).run).toMatchObject({ time: null, row: { irm: { code: 'DQ' } } });
  });
});

test('followed skaters stand in the order that matters: on the ice, then by rank', () => {
  const people = new Set(['kok', 'takagi'].map((entry) => personOf(led.state, entry as EntryId)));
  const order = (state: typeof led.state) => phoneFollowing(state, people, 'en').map(({ ref }) => ref.entry);
  expect(order(led.state)).toEqual(['kok', 'takagi']);
  expect(order(led.starts(2).state)).toEqual(['takagi', 'kok']);
  expect(phoneFollowing(EMPTY_STATE, people, 'en')).toEqual([]);
});

test('the distance on the ice is chosen unless another one is asked for', () => {
  const two = home.withDistance(500, 'men', [aPair(1, inner('x'))]);
  expect(phoneDistances(two.state, null).chosen).toBe(1);
  expect(phoneDistances(two.state, 2)).toMatchObject({ chosen: 2, options: [{ isChosen: false }, { isChosen: true }] });
  expect(phoneDistances(two.state, 9).chosen).toBe(1);
  expect(phoneDistances(home.state, null).options).toEqual([]);
});
