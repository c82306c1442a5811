/** A result that was shown and reads differently now is told: what it was, who leads, what became of the record. */
import { describe, expect, test } from 'vitest';
import { arenaMoment } from '#shared/view/arenaScene.ts';
import { arenaView, type ArenaOptions, type ArenaView } from '#shared/view/arenaView.ts';
import { correctionsSince } from '#shared/view/correctionsSeen.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const OPTIONS: ArenaOptions = { locale: 'en', scene: 'auto', rowsPerPage: 10 };
/** Long before the facts, so that everybody is home by the race clock. */
const EARLY = { gunMs: -900_000 };
const led = aCompetition()
  .withDistance(1000, 'women', [
    aPair(1, inner('vigl'), outer('kok')),
    aPair(2, inner('takagi'), outer('leerdam')),
    aPair(3, inner('bowe'), outer('lee')),
  ])
  .withRecord('OR', '1:13.19')
  .starts(1, EARLY)
  .finishes('kok', '1:12.59')
  .finishes('vigl', '1:17.15')
  .confirms(1)
  .starts(2, EARLY);
const leerdamSeq = led.finishes('leerdam', '1:12.31').seq;
const home = led.finishes('leerdam', '1:12.31').finishes('takagi', '1:13.95');
const confirmed = home.confirms(2);

function atOf({ seq }: Story): number {
  return DAY_START_MS + seq * 1000;
}

function viewOf(told: Story, laterMs = 0, options: Partial<ArenaOptions> = {}): ArenaView {
  return arenaView(told.state, { ...OPTIONS, ...options }, atOf(told) + laterMs);
}

describe('[D3] a correction is', () => {
  const told: readonly (readonly [string, Story, string])[] = [
    ['a time typed by an official', confirmed.finishes('leerdam', '1:12.91', 'official'), 'official'],
    ['a photo finish after the confirmation', confirmed.finishes('leerdam', '1:12.35'), 'photoFinish'],
    ['a result taken back', confirmed.retracts(leerdamSeq), 'takenBack'],
    ['a dismissed reading', confirmed.dismisses(leerdamSeq, 2), 'takenBack'],
    ['a reading credited to the mate', confirmed.creditsTo('takagi', leerdamSeq), 'lanes'],
    ['skaters who changed lanes', confirmed.swapsLanes(2), 'lanes'],
    ['a disqualification after the result', confirmed.marks('leerdam', 'DQ'), 'disqualified'],
    ['a disqualification lifted', confirmed.marks('leerdam', 'DQ').lifts('leerdam'), 'restored'],
    ['a result given back', confirmed.retracts(leerdamSeq).restores(leerdamSeq), 'restored'],
    [
      'a reading pinned against a better one',
      confirmed.finishes('leerdam', '1:12.31').pins(leerdamSeq, 2).finishes('leerdam', '1:12.40', 'official'),
      'official',
    ],
  ];
  test.each(told)('%s', (_what, story, cause) => {
    expect(viewOf(story)).toMatchObject({ scene: 'correction', correction: { cause } });
  });

  const notTold: readonly (readonly [string, Story])[] = [
    [
      'the first photo finish with the same hundredth',
      led.finishes('leerdam', '1:12.31', 'lightBeam').finishes('leerdam', '1:12.31'),
    ],
    ['[T2] another thousandth of the same hundredth', confirmed.finishes('leerdam', '72.318')],
    [
      '[D4] the photo finish of an unconfirmed pair',
      led.finishes('leerdam', '1:13.40', 'lightBeam').finishes('leerdam', '1:13.42'),
    ],
    ['a fall, which ends a run that had no result', led.marks('leerdam', 'DNF')],
    ['a confirmation', confirmed],
    ['a remark', confirmed.remarks('leerdam', 'RW')],
    ['a corrected split', confirmed.passes('leerdam', 600, '44.10').passes('leerdam', 600, '44.20', 'official')],
  ];
  test.each(notTold)('not %s', (_what, { state }) => {
    expect(correctionsSince(state, 1, 0)).toEqual([]);
  });

  test('[D4] the photo finish that takes the lead away from an unconfirmed pair', () => {
    const lost = led
      .finishes('leerdam', '1:12.58', 'lightBeam')
      .finishes('leerdam', '1:12.60')
      .finishes('takagi', '1:13.95');
    expect(correctionsSince(lost.state, 1, 0)).toMatchObject([
      { cause: 'photoFinish', changes: [{ entry: 'leerdam' }] },
    ]);
  });

  test('[C4] one, when a fact is replaced by another', () => {
    const { pair, distance, wave, lane } = confirmed.place('leerdam');
    const fact = { kind: 'ReadingRecorded', distance, pair, wave, lane, pointM: 1000, source: 'photoFinish' } as const;
    const replaced = confirmed.replaces(leerdamSeq, { ...fact, elapsedMs: 72_910 as never });
    expect(correctionsSince(replaced.state, 1, 0)).toMatchObject([
      { seq: replaced.seq, changes: [{ timeBefore: 72_310, timeAfter: 72_910 }] },
    ]);
  });
});

describe('[D3] the scene', () => {
  const moved = confirmed.finishes('leerdam', '1:12.91', 'official');

  test('tells old and new, the new first and second, the record withdrawn and the one that stands (R8)', () => {
    expect(viewOf(moved)).toMatchObject({
      scene: 'correction',
      correction: {
        changes: [{ skater: { surname: 'LEERDAM' }, before: { time: '1:12.31' }, after: { time: '1:12.91' } }],
        first: { rank: '1', skater: { surname: 'KOK' }, band: null, time: '1:12.59' },
        second: { rank: '2', skater: { surname: 'LEERDAM' }, gap: { sign: 'behind', text: '+0.32', isPlate: true } },
        withdrawn: { badge: { scope: 'OR', look: 'withdrawn' }, time: '1:12.31' },
        stands: { scope: 'OR', time: '1:12.59' },
      },
    });
  });

  test('tells a mark in the place of a time, and the new second without a plate', () => {
    expect(viewOf(confirmed.marks('leerdam', 'DQ'))).toMatchObject({
      correction: {
        changes: [{ after: { time: null, irm: 'DQ' } }],
        first: { skater: { surname: 'KOK' } },
        second: { skater: { surname: 'TAKAGI' }, gap: { text: '+1.36', isPlate: false } },
      },
    });
  });

  test('[C6] tells both skaters who changed lanes', () => {
    const view = viewOf(confirmed.swapsLanes(2));
    expect(
      view.scene === 'correction' &&
        view.correction.changes.map(({ skater, before, after }) => [skater.surname, before.time, after.time]),
    ).toEqual([
      ['TAKAGI', '1:13.95', '1:12.31'],
      ['LEERDAM', '1:12.31', '1:13.95'],
    ]);
  });

  test('holds for ten seconds from the instant of the fact, and gives way', () => {
    expect(viewOf(moved).validUntil).toBe(atOf(moved) + 10_000);
    expect(viewOf(moved, 9999).scene).toBe('correction');
    expect(viewOf(moved, 10_000).scene).toBe('standings');
  });

  test('follows the language of the screen', () => {
    expect(viewOf(moved, 0, { locale: 'nl' })).toMatchObject({
      correction: { changes: [{ after: { time: '1:12,91' } }] },
    });
  });

  test('interrupts the introduction of the next pair', () => {
    const called = confirmed.calls(3);
    expect(viewOf(called).scene).toBe('nextPair');
    expect(viewOf(called.finishes('leerdam', '1:12.91', 'official')).scene).toBe('correction');
  });

  test('never covers a race: it waits until the result of that pair has been seen', () => {
    const racing = confirmed.calls(3).starts(3).finishes('leerdam', '1:12.91', 'official');
    expect(viewOf(racing).scene).toBe('race');
    const over = racing.finishes('bowe', '1:14.55').finishes('lee', '1:15.76');
    const scenes = [0, 11_999, 12_000, 21_999, 22_000].map((ms) => arenaMoment(over.state, atOf(over) + ms).scene);
    expect(scenes).toEqual(['race', 'race', 'correction', 'correction', 'standings']);
  });
});

describe('[D4] a time put right a moment ago', () => {
  test('is shown with what it was for ten seconds', () => {
    const put = led.finishes('leerdam', '1:12.35', 'lightBeam').finishes('leerdam', '1:12.31');
    expect(viewOf(put)).toMatchObject({
      scene: 'finish',
      status: 'photoFinish',
      finish: { winner: { corrected: '1:12.35' } },
    });
    expect(viewOf(put).validUntil).toBe(atOf(put) + 10_000);
    expect(viewOf(put, 10_000)).toMatchObject({ finish: { winner: { corrected: null } } });
  });
  test('is told in the ladder by the row', () => {
    const put = led.passes('leerdam', 600, '44.10').passes('leerdam', 600, '44.20', 'official');
    expect(viewOf(put)).toMatchObject({ scene: 'race', race: { corrected: { '1/2/1/outer': '44.10' } } });
  });
  test('says nothing of a second source with the same hundredth', () => {
    const same = led.finishes('leerdam', '1:12.31', 'lightBeam').finishes('leerdam', '1:12.31');
    expect(viewOf(same)).toMatchObject({ status: 'photoFinish', finish: { winner: { corrected: null } } });
  });
});
