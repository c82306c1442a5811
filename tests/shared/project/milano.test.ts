/** Milano 2026, 1000 m women, played through the deciders: leaders, colours, records, and the corrections after it. */
import { describe, expect, test } from 'vitest';
import { toNumbered, type RecordedFact } from '#shared/facts/fact.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { foldFromEmpty } from '#shared/project/fold.ts';
import { races } from '#shared/project/pairs.ts';
import { generalRecords } from '#shared/project/recordBook.ts';
import { leader, standings } from '#shared/project/standings.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { ms } from '../../support/field.ts';
import { milanoAfterPair, playedMilano, playMilano } from '../../support/milano.ts';
import { flags, flagText, lineOf, markAt, markText, ranking, rowOf } from '../../support/read.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const FINAL = [
  ['leerdam', '1:12.31'],
  ['kok', '1:12.59'],
  ['takagi', '1:13.95'],
  ['bowe', '1:14.55'],
  ['lamarche', '1:14.73'],
  ['jackson', '1:15.00'],
  ['yamada', '1:15.16'],
  ['schulting', '1:15.46'],
  ['lee', '1:15.76'],
  ['zdrahalova', '1:15.83'],
  ['smeding', '1:15.87'],
  ['yin', '1:15.91'],
  ['han', '1:15.95'],
  ['morozova', '1:16.00'],
  ['czerwonka', '1:16.09'],
  ['yoshida', '1:16.11'],
  ['mcgregor', '1:16.19'],
  ['kim', '1:16.24'],
  ['golubeva', '1:16.40'],
  ['van-elst', '1:16.68'],
  ['ostlender', '1:16.79'],
  ['bosiek', '1:16.86'],
  ['vanhoutte', '1:16.93'],
  ['herzog', '1:16.99'],
  ['vigl', '1:17.15'],
  ['hiller-donnelly', '1:17.156'],
  ['laliberte-roy', '1:17.36'],
  ['silaeva', '1:17.57'],
  ['nn', '1:17.98'],
  ['rosner', '1:18.41'],
] as const;

const LATER = (DAY_START_MS + 3_600_000) as WallInstant;

function stateOf(facts: readonly RecordedFact[]): CompetitionState {
  return foldFromEmpty(facts.map(toNumbered));
}

const final = stateOf(playedMilano());

describe('[M1] the leaders of the day', () => {
  test.each([
    { pairs: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], id: 'schulting', time: '1:15.46' },
    { pairs: [11, 12], id: 'jackson', time: '1:15.00' },
    { pairs: [13, 14], id: 'kok', time: '1:12.59' },
    { pairs: [15], id: 'leerdam', time: '1:12.31' },
  ])('$id with $time after pairs $pairs', ({ pairs, id, time }) => {
    for (const pair of pairs) {
      const first = leader(milanoAfterPair(pair), 1);
      expect([first?.entry, first?.finish?.elapsedMs, first?.status]).toEqual([id, ms(time), 'confirmed']);
    }
  });
});

describe('[M1] [M2] colours at the moment of passing', () => {
  test.each([
    { id: 'schulting', marks: ['none', 'none', 'none'] },
    { id: 'vigl', marks: ['none', 'none', 'behind 169 schulting'] },
    { id: 'jackson', marks: ['ahead -16 schulting', 'ahead -11 schulting', 'ahead -46 schulting'] },
    { id: 'kok', marks: ['ahead -45 jackson', 'ahead -135 jackson', 'ahead -241 jackson'] },
    { id: 'bowe', marks: ['ahead -16 jackson', 'ahead -33 jackson', 'behind 196 kok'] },
    { id: 'leerdam', marks: ['behind 18 kok', 'ahead -25 kok', 'ahead -28 kok'] },
    { id: 'takagi', marks: ['behind 9 kok', 'behind 59 kok', 'behind 164 leerdam'] },
  ])('$id: $marks', ({ id, marks }) => {
    expect([200, 600, 1000].map((pointM) => markText(final, id, pointM))).toEqual(marks);
  });
});

describe('[R1] [R5] [R6] the Olympic record of 1:13.19 falls twice', () => {
  const upTo = (pair: number) => {
    const facts = playedMilano();
    return stateOf(
      facts.slice(
        0,
        facts.findIndex(({ fact }) => fact.kind === 'PairConfirmed' && fact.pair === pair),
      ),
    );
  };

  test.each([
    { when: 'before pair 13', state: milanoAfterPair(12), line: '1:13.19', found: [] },
    { when: 'before pair 13 is confirmed', state: upTo(13), line: '1:12.59', found: ['OR kok pending'] },
    { when: 'after pair 14', state: milanoAfterPair(14), line: '1:12.59', found: ['OR kok confirmed'] },
    {
      when: 'before pair 15 is confirmed',
      state: upTo(15),
      line: '1:12.31',
      found: ['OR kok confirmed superseded', 'OR leerdam pending', 'SB leerdam pending'],
    },
    {
      when: 'at the end',
      state: final,
      line: '1:12.31',
      found: ['OR kok confirmed superseded', 'OR leerdam confirmed', 'SB leerdam confirmed'],
    },
  ])('$when: $line, $found', ({ state, line, found }) => {
    expect(lineOf(state, 'OR')).toBe(ms(line));
    expect(lineOf(state, 'WR')).toBe(ms('1:11.61'));
    expect(flags(state)).toEqual(found);
    expect(withdrawnFlags(state)).toEqual([]);
  });

  test('Leerdam took it from Kok, Kok from Takagi', () => {
    const record = generalRecords(final, 1).find(({ scope }) => scope === 'OR');
    expect([record?.before.holder, record?.now.holder]).toEqual(['Miho Takagi', 'Jutta Leerdam']);
  });
});

describe('[K1] the final order', () => {
  test('1 to 30', () => {
    expect(ranking(final)).toEqual(FINAL.map(([id], index) => `${index + 1} ${id}`));
    expect(standings(final, 1).map(({ finish }) => finish?.elapsedMs)).toEqual(FINAL.map(([, time]) => ms(time)));
    expect(new Set(standings(final, 1).map(({ status }) => status))).toEqual(new Set(['official']));
  });

  test('[T6] two share 1:17.15, and only they show the thousandth', () => {
    const shown = standings(final, 1).filter(({ showsThousandth }) => showsThousandth);
    expect(shown.map(({ entry, behind }) => [entry, behind])).toEqual([
      ['vigl', 484],
      ['hiller-donnelly', 484],
    ]);
  });

  test('[T4] by the other rule of difference not one value changes', () => {
    const rules = {
      difference: 'exactThenCut',
      rankUnit: 'thousandth',
      splitUnit: 'thousandth',
      markReference: 'leader',
      disqualifiedKeepsSplits: true,
    } as const;
    const other = playMilano([{ kind: 'SetTimingRules', rules }]).state;
    const table = (state: CompetitionState) =>
      standings(state, 1).map(({ entry, rank, behind }) => ({
        entry,
        rank,
        behind,
        passages: races(state, 1)
          .filter((race) => race.entry === entry)
          .flatMap((race) => race.passages.map(({ pointM, lap }) => [lap, markAt(state, entry, pointM).gap])),
      }));
    expect(table(other)).toEqual(table(final));
    expect(table(other).length).toBe(30);
  });
});

describe('[R8] [C1] if Leerdam were disqualified afterwards', () => {
  const dq = { kind: 'GiveIrm', distance: 1, pair: 15, wave: 1, lane: 'outer', irm: 'DQ', reason: 'T08' } as const;
  const log = playMilano();
  const whileOfficial = log.ask(dq, LATER);
  log.obey({ kind: 'RetractFact', target: log.state.seq }, LATER);
  log.obey(dq, LATER);
  const marked = log.state;
  log.obey({ kind: 'RetractFact', target: marked.seq }, LATER);
  const undone = log.state;

  test('it is refused while the distance is official', () => {
    expect(whileOfficial).toMatchObject({ ok: false, problem: { code: 'WrongPhase' } });
  });

  test('Kok leads, the line is hers, and the record of Leerdam is withdrawn', () => {
    expect(ranking(marked).slice(0, 3)).toEqual(['1 kok', '2 takagi', '3 bowe']);
    expect(ranking(marked).at(-1)).toBe('DQ leerdam');
    expect(rowOf(marked, 'takagi').behind).toBe(136);
    expect(lineOf(marked, 'OR')).toBe(72_590);
    expect(flags(marked)).toEqual(['OR kok confirmed']);
    expect(markText(marked, 'takagi', 1000)).toBe('behind 136 kok');
    expect(withdrawnFlags(marked).map(({ flag, by }) => [flagText(flag), by])).toEqual([
      ['OR leerdam withdrawn', marked.seq],
      ['SB leerdam withdrawn', marked.seq],
    ]);
  });

  test('undoing it gives her everything back', () => {
    expect(ranking(undone)).toEqual(ranking(final));
    expect(flags(undone)).toEqual(flags(final));
    expect(withdrawnFlags(undone)).toEqual([]);
    expect(markText(undone, 'takagi', 1000)).toBe('behind 164 leerdam');
  });
});
