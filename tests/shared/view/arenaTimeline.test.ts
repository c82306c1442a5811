/** What the arena shows between two races: records, breaks, standings, the podium, in turns told by the server's clock. */
import { describe, expect, test } from 'vitest';
import { arenaMoment } from '#shared/view/arenaScene.ts';
import { arenaView, type ArenaOptions } from '#shared/view/arenaView.ts';
import { countdownText } from '#shared/view/iceBreakPanel.ts';
import type { SceneChoice } from '#shared/view/arenaAsked.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const PAIRS = [
  aPair(1, inner('vigl', { noc: 'ITA' }), outer('kok', { noc: 'NED' })),
  aPair(2, inner('takagi', { noc: 'JPN' }), outer('leerdam', { noc: 'NED' })),
  aPair(3, inner('bowe', { noc: 'USA' }), outer('lee', { noc: 'KOR' })),
];
const opened = aCompetition().withDistance(1000, 'women', PAIRS);
const first = opened.runs(1, { kok: '1:12.59', vigl: '1:17.15' }).confirms(1);
const OPTIONS: ArenaOptions = { locale: 'en', scene: 'auto', rowsPerPage: 10 };

/** Gun of pair 2 long before the facts, so that the race clock tells when somebody came home. */
const GUN = DAY_START_MS - 100_000;
const EARLY_GUN = { gunMs: -100_000 };
const second = first.calls(2).starts(2, { gunMs: -100_000 });

function scenes({ state }: Story, from: number, seconds: number): readonly string[] {
  const found: string[] = [];
  for (let s = 0; s <= seconds; s += 1) {
    const { scene } = arenaMoment(state, from + s * 1000);
    if (found.at(-1) !== scene) found.push(scene);
  }
  return found;
}

function viewOf({ state }: Story, scene: SceneChoice, now = GUN) {
  return arenaView(state, { ...OPTIONS, scene }, now);
}

describe('[D1] after a pair', () => {
  const third = second.finishes('takagi', '1:14.00').finishes('leerdam', '1:13.00').confirms(2);
  test('come the standings', () => {
    expect(scenes(third, GUN + 74_000, 120)).toEqual(['race', 'standings']);
  });
  test('and after the last one, in turns, the provisional final', () => {
    const last = third.calls(3).starts(3, { gunMs: -100_000 }).finishes('bowe', '1:15.00').finishes('lee', '1:16.00');
    expect(scenes(last.confirms(3), GUN + 76_000, 50)).toEqual(['race', 'standings', 'podium', 'standings']);
    const view = viewOf(last.confirms(3), 'podium');
    expect(view).toMatchObject({ scene: 'podium', podium: { isOfficial: false }, heading: { pair: null } });
  });
});

describe('[R1] a record of a skater who does not lead', () => {
  const told = second.withRecord('NR', '1:14.50', { noc: 'JPN' }).withRecord('TR', '1:10.00', { venue: 'Milano' });
  const home = told.finishes('takagi', '1:14.00').finishes('leerdam', '1:15.00');
  test('is told on its own after time and gap have been seen, then the standings come', () => {
    expect(scenes(home, GUN + 75_000, 40)).toEqual(['race', 'record', 'standings']);
    const view = arenaView(home.state, OPTIONS, GUN + 75_000 + 5000);
    expect(view).toMatchObject({
      scene: 'record',
      moment: {
        skater: { surname: 'TAKAGI' },
        notice: {
          kind: 'new',
          badge: { scope: 'NR', look: 'pending' },
          old: { time: '1:14.50' },
          new: { time: '1:14.00' },
        },
        stands: null,
      },
    });
  });
  test('[R1] equalled is told as equalled', () => {
    const equalled = told.finishes('takagi', '1:14.50').finishes('leerdam', '1:15.00');
    const view = arenaView(equalled.state, OPTIONS, GUN + 80_000);
    expect(view).toMatchObject({
      scene: 'record',
      moment: { notice: { kind: 'equalled', badge: { look: 'equalled' } } },
    });
  });
  test('[R8] is taken back as visibly for ten seconds, with what stands again', () => {
    const refused = home.confirms(2).refuses('takagi', 'NR');
    const at = DAY_START_MS + refused.seq * 1000;
    expect(arenaView(refused.state, OPTIONS, at + 9999)).toMatchObject({
      scene: 'record',
      moment: { notice: { badge: { look: 'withdrawn' } }, stands: { scope: 'NR', time: '1:14.50' } },
      validUntil: at + 10_000,
    });
    expect(arenaMoment(refused.state, at + 10_000).scene).not.toBe('record');
  });
});

describe('an ice break', () => {
  const broken = opened
    .tells({
      kind: 'StartListPublished',
      distance: 1,
      slots: PAIRS.flatMap(({ pair, starters }) =>
        starters.map(({ id, wave, lane }) => ({ pair, wave, lane, entry: id as never })),
      ),
      iceBreaks: [{ afterPair: 1, minutes: 20 }],
    })
    .starts(1, { gunMs: -100_000 })
    .finishes('kok', '1:12.59')
    .finishes('vigl', '1:17.15');
  test('takes turns with the standings once its pair is confirmed', () => {
    expect(scenes(broken, GUN + 78_000, 60)).toEqual(['race', 'standings']);
    expect(scenes(broken.confirms(1), GUN + 78_000, 70)).toEqual(['race', 'standings', 'iceBreak', 'standings']);
  });
  test('counts from the confirmation to the next start, and names who starts then', () => {
    const told = broken.confirms(1);
    const confirmedAt = DAY_START_MS + told.seq * 1000;
    expect(viewOf(told, 'break')).toMatchObject({
      scene: 'iceBreak',
      iceBreak: {
        countdown: { endsAt: confirmedAt + 20 * 60_000, speed: 1 },
        next: { pair: 2, starters: [{ skater: { surname: 'TAKAGI' } }, { skater: { surname: 'LEERDAM' } }] },
        toBeat: { skater: { surname: 'KOK' } },
      },
    });
  });
  test.each([
    [1, 20 * 60_000, '20:00'],
    [1, 19 * 60_000 + 59_001, '20:00'],
    [1, 59_000, '0:59'],
    [1, 1, '0:01'],
    [1, 0, '0:00'],
    [1, -5000, '0:00'],
    [10, 60_000, '10:00'],
    [0.5, 60_000, '0:30'],
  ])('at speed %d, %d ms before its end, shows %s', (speed, leftMs, text) => {
    expect(countdownText({ endsAt: 1_000_000, speed }, 1_000_000 - leftMs)).toBe(text);
  });
});

test('the finish of a quartet leaves out who stands under the line anyway', () => {
  const quartet = aCompetition()
    .withDistance(1500, 'men', [
      aPair(1, inner('eitrem'), outer('roest'), inner('stolz', { wave: 2 }), outer('frank', { wave: 2 })),
    ])
    .starts(1, EARLY_GUN)
    .starts(1, { gunMs: -70_000, wave: 2 })
    .finishes('eitrem', '1:45.00')
    .finishes('stolz', '1:44.00');
  const view = viewOf(quartet, 'finish');
  expect(view).toMatchObject({ finish: { winner: { skater: { surname: 'STOLZ' } }, formerLeader: { isMate: true } } });
  expect(view.scene === 'finish' && view.finish.mates.map(({ skater }) => skater.surname)).toEqual(['ROEST', 'FRANK']);
});

describe('[D5] the podium', () => {
  const done = opened
    .runs(1, { kok: '1:12.59', vigl: '1:12.59' })
    .confirms(1)
    .runs(2, { takagi: '1:13.00', leerdam: '1:14.00' })
    .confirms(2)
    .runs(3, { bowe: '1:15.00', lee: '1:16.00' })
    .confirms(3);
  test('[K2] of a shared first place has two winners and no second', () => {
    expect(viewOf(done, 'podium')).toMatchObject({
      podium: {
        steps: [
          { step: 'first', rank: '=1', places: [{ gap: null }, { gap: null }] },
          { step: 'third', rank: '3', places: [{ skater: { surname: 'TAKAGI' }, gap: '+0.41' }] },
        ],
      },
    });
  });
  test('has medals once the distance is official', () => {
    expect(viewOf(done.isMadeOfficial(), 'podium')).toMatchObject({ podium: { isOfficial: true }, status: 'official' });
  });
});

describe('[D1] a scene that is asked for', () => {
  test.each([
    ['holding', 'holding'],
    ['next', 'nextPair'],
    ['race', 'race'],
    ['standings', 'standings'],
    ['podium', 'podium'],
    ['testcard', 'testcard'],
    ['finish', 'standings'],
    ['record', 'standings'],
    ['break', 'standings'],
    ['message', 'standings'],
  ] as const)('%s is %s when the state offers that', (asked, shown) => {
    expect(viewOf(first, asked, DAY_START_MS + 900_000).scene).toBe(shown);
  });
  test('falls back to the choice of the moment before anything has happened', () => {
    for (const asked of ['race', 'finish', 'record', 'standings', 'break', 'podium'] as const) {
      expect(viewOf(aCompetition(), asked).scene).toBe('holding');
    }
  });
  test('a message is shown as it was written', () => {
    const message = 'Please clear the ice';
    expect(arenaView(first.state, { ...OPTIONS, scene: 'message', message }, 0)).toMatchObject({
      scene: 'message',
      message,
    });
  });
});

test('while nothing happens the records, the time to beat and the planned start are told', () => {
  const planned = opened.withRecord('OR', '1:13.19').withRecord('WR', '1:11.61');
  expect(viewOf(planned, 'holding')).toMatchObject({
    holding: {
      place: 'Milano',
      upNext: {
        title: { length: '1000' },
        records: [{ scope: 'WR' }, { scope: 'OR', line: { time: '1:13.19' } }],
        toBeat: null,
      },
    },
  });
  expect(viewOf(first, 'holding')).toMatchObject({ holding: { upNext: { toBeat: { skater: { surname: 'KOK' } } } } });
});
