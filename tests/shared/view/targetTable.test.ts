/** What each skater of the pair needs, point by point: the last pair of Milano by hand, and where estimates begin (rules N1–N3, K2, R1). */
import { describe, expect, test } from 'vitest';
import { toNumbered } from '#shared/facts/fact.ts';
import { must } from '#shared/primitives/outcome.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { targetTable, type TargetColumn, type TargetTableView } from '#shared/view/targetTable.ts';
import type { TargetName } from '#shared/view/targets.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { playedMilano } from '../../support/milano.ts';

interface Told {
  readonly state: CompetitionState;
}

function tableOf({ state }: Told, pair: number, distance = 1): TargetTableView {
  const trace = must(pairTrace(state, distance, pair), `pair ${pair}`);
  return must(targetTable(state, trace, 'en'), 'a table');
}

function column(table: TargetTableView, name: TargetName, surname?: string): TargetColumn {
  const found = table.columns.find(
    ({ names, own }) => names.includes(name) && (surname === undefined || own?.surname === surname),
  );
  return must(found, `a column ${name}`);
}

function need(table: TargetTableView, surname: string, name: TargetName) {
  const row = must(
    table.rows.find((each) => each.surname === surname),
    surname,
  );
  const at = table.columns.findIndex(
    ({ names, own }) => names.includes(name) && (own === null || own.surname === surname),
  );
  return must(row.needs[at], `what ${surname} needs for ${name}`);
}

function splits(table: TargetTableView, name: TargetName, surname?: string) {
  return column(table, name, surname).splits.map((split) => split?.text ?? null);
}

/** Milano as it stood when this reading of the last pair was in. */
function lastPairAt(lane: 'inner' | 'outer', pointM: number): Told {
  const facts = playedMilano();
  const end = facts.findIndex(
    ({ fact }) => fact.kind === 'ReadingRecorded' && fact.pair === 15 && fact.lane === lane && fact.pointM === pointM,
  );
  return { state: foldFromEmpty(facts.slice(0, end + 1).map(toNumbered)) };
}

describe('the last pair of Milano at 600 m', () => {
  // Kok, pair 13: 17.43, 43.95, 1:12.59. Leerdam passed 600 m in 43.70, Takagi in 44.54.
  const table = tableOf(lastPairAt('inner', 600), 15);

  test('[N1] [N2] Leerdam leads with less than 1:12.59 − 43.70 = 28.89 in the last lap, 0.25 up on Kok', () => {
    expect(need(table, 'LEERDAM', 'lead')).toEqual({
      kind: 'open',
      time: '28.89',
      perLap: null,
      laps: 1,
      pace: { text: '−0.25', isEstimate: false },
    });
  });

  test('[N2] Takagi needs less than 1:12.59 − 44.54 = 28.05', () => {
    expect(need(table, 'TAKAGI', 'lead')).toMatchObject({ time: '28.05', pace: { text: '+0.59' } });
  });

  test('lead and Olympic record are one time of one skater and are told once', () => {
    expect(column(table, 'lead')).toMatchObject({ names: ['lead', 'OR'], holder: { holder: 'Kok', pair: 13 } });
  });

  test('[K1] the podium is the third, Lamarche with 1:14.73: less than 31.03', () => {
    expect(column(table, 'podium').holder).toMatchObject({ holder: 'Lamarche', pair: 14 });
    expect(need(table, 'LEERDAM', 'podium')).toMatchObject({ time: '31.03' });
  });

  test('[R1] the world record 1:11.61 asks for less than 27.91, her own best 1:11.84 for less than 28.14', () => {
    expect(need(table, 'LEERDAM', 'WR')).toMatchObject({ time: '27.91' });
    expect(need(table, 'LEERDAM', 'PB')).toMatchObject({ time: '28.14' });
    expect(need(table, 'TAKAGI', 'PB')).toMatchObject({ time: '27.17' });
  });

  test('nobody needs the best of another', () => {
    const ofTakagi = table.columns.findIndex(({ own }) => own?.surname === 'TAKAGI');
    expect(table.rows.find(({ surname }) => surname === 'LEERDAM')?.needs[ofTakagi]).toEqual({ kind: 'none' });
  });

  test('[N3] the splits of Kok were measured here and stand to the hundredth', () => {
    expect(splits(table, 'lead')).toEqual(['17.43', '43.95', '1:12.59']);
  });

  test('[N3] those of Bowe are hers by the laps of Kok: 43.950 × 71.610 ÷ 72.590 = 43.356, told as ≈ 43.3', () => {
    expect(splits(table, 'WR')).toEqual(['≈\u00a017.1', '≈\u00a043.3', '1:11.61']);
    expect(column(table, 'WR').splits.map((split) => split?.isEstimate)).toEqual([true, true, false]);
    expect(need(table, 'LEERDAM', 'WR')).toMatchObject({ pace: { text: '≈\u00a0+0.3', isEstimate: true } });
    expect(table.estimatedFrom).toBe('KOK');
  });

  test('the first of all that can be reached makes the sentence', () => {
    const row = table.rows.find(({ surname }) => surname === 'LEERDAM');
    expect(row?.headline).toMatchObject({ names: ['lead', 'OR'], need: { time: '28.89', laps: 1 } });
  });
});

describe('once one of the last pair is home', () => {
  const table = tableOf(lastPairAt('outer', 1000), 15);

  test('[M2] [R1] the other needs what she has skated: 1:12.31 − 44.54 = 27.77', () => {
    expect(need(table, 'TAKAGI', 'lead')).toMatchObject({ kind: 'open', time: '27.77' });
    expect(column(table, 'lead')).toMatchObject({ names: ['lead', 'OR'], holder: { holder: 'Leerdam' } });
  });

  test('[M4] she holds her own time, and the rest is a difference with its sign', () => {
    expect(need(table, 'LEERDAM', 'lead')).toEqual({ kind: 'held' });
    expect(need(table, 'LEERDAM', 'WR')).toEqual({ kind: 'home', gap: { sign: 'behind', text: '+0.70' } });
    expect(need(table, 'LEERDAM', 'podium')).toMatchObject({ gap: { sign: 'ahead' } });
  });
});

describe('before the first time', () => {
  const told = aCompetition()
    .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok'))])
    .withRecord('OR', '1:13.19');

  test('[N3] there are no laps to estimate from', () => {
    const table = tableOf(told, 1);
    expect(table.columns.map(({ names }) => names)).toEqual([['OR']]);
    expect(splits(table, 'OR')).toEqual([null, null, '1:13.19']);
    expect(table.estimatedFrom).toBeNull();
  });

  test('the whole time is needed, in no number of laps', () => {
    expect(need(tableOf(told.starts(1), 1), 'KOK', 'OR')).toMatchObject({ time: '1:13.19', laps: null, perLap: null });
  });

  test('[N3] a run that missed a point lends its laps to nobody', () => {
    const missed = told.starts(1).skates('vigl', '18.00', '', '1:15.00');
    expect(splits(tableOf(missed, 1), 'OR')).toEqual([null, null, '1:13.19']);
    expect(splits(tableOf(missed, 1), 'lead')).toEqual(['18.00', null, '1:15.00']);
  });
});

describe('several laps', () => {
  const long = aCompetition()
    .withDistance(3000, 'women', oneByOne('a', 'b'))
    .starts(1)
    .skates('a', '20.00', '51.00', '1:22.00', '1:53.00', '2:24.00', '2:55.00', '3:26.00', '3:57.00')
    .starts(2);

  test('[N2] share what is needed, cut: 3:57.00 − 51.05 = 3:05.95, ÷ 6 = 30.99', () => {
    const table = tableOf(long.skates('b', '20.05', '51.05'), 2);
    expect(need(table, 'B', 'lead')).toMatchObject({ time: '3:05.95', perLap: '30.99', laps: 6 });
  });

  test('a time that has gone by is missed, and with the last of them nothing is left', () => {
    const table = tableOf(long.skates('b', '20.05', '51.05', '1:22.05', '1:53.05', '2:24.05', '2:55.05', '3:57.00'), 2);
    expect(need(table, 'B', 'lead')).toEqual({ kind: 'missed' });
    expect(table.rows[0]).toMatchObject({ headline: null, isBeyond: true });
  });

  test('a small window shows where the pair is, what comes next, and the finish', () => {
    const near = ({ points }: TargetTableView) => points.flatMap(({ pointM, isNear }) => (isNear ? [pointM] : []));
    expect(near(tableOf(long.skates('b', '20.05', '51.05', '1:22.05', '1:53.05'), 2))).toEqual([
      600, 1000, 1400, 1800, 2200, 3000,
    ]);
    expect(near(tableOf(long, 2))).toEqual([200, 600, 1000, 1400, 1800, 3000]);
  });
});

describe('how much is enough', () => {
  const led = aCompetition()
    .withDistance(500, 'men', oneByOne('a', 'b'))
    .withRecord('TR', '34.50', { venue: 'Milano' });
  const skated = led.starts(1).skates('a', '9.70', '34.495').starts(2).skates('b', '9.705');

  test('[N1] [K2] the lead by less than the thousandths of its holder, the record by less than its hundredth', () => {
    const table = tableOf(skated, 2);
    // 34.495 − 9.705 by T4 is 34.49 − 9.70; the same record, 34.49, is undercut by 34.489 and not by 34.494.
    expect(table.columns.map(({ names }) => names)).toEqual([['lead'], ['TR']]);
    expect(need(table, 'B', 'lead')).toMatchObject({ time: '24.79' });
    expect(table.inThousandths).toBe(true);
  });

  test('[N1] [K2] in hundredths both are one', () => {
    const rules = skated.withRules({ rankUnit: 'hundredth' });
    const table = tableOf(rules, 2);
    expect(table.columns.map(({ names }) => names)).toEqual([['lead', 'TR']]);
    expect(table.inThousandths).toBe(false);
  });

  test('[N2] [T4] whoever skates less in shown hundredths leads, by either rule of the difference', () => {
    for (const difference of ['differenceOfCut', 'exactThenCut'] as const) {
      const shown = need(tableOf(skated.withRules({ difference }), 2), 'B', 'lead');
      expect(shown).toMatchObject({ kind: 'open', time: '24.79' });
      // The slowest lap that shows 24.78: home in 34.494 by the exact rule, 34.489 by the other.
      const home = difference === 'exactThenCut' ? '34.494' : '34.489';
      expect(need(tableOf(skated.withRules({ difference }).finishes('b', home), 2), 'B', 'lead')).toEqual({
        kind: 'held',
      });
    }
  });

  test('[I1] who is disqualified needs nothing', () => {
    expect(need(tableOf(skated.marks('b', 'DQ'), 2), 'B', 'lead')).toEqual({ kind: 'none' });
  });
});
