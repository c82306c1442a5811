/** The result sheet in the cases that one race of Milano does not have: ties, marks, re-skates, records taken back. */
import { describe, expect, it } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { resultSheet, type ResultSheet } from '#shared/view/resultSheet.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';
import { milanoAfterPair } from '../../support/milano.ts';

const fourAlone = aCompetition().withDistance(500, 'women', oneByOne('a', 'b', 'c', 'd'));

function sheetOf({ state }: { readonly state: CompetitionState }, locale: 'en' | 'nl' = 'en'): ResultSheet {
  return must(resultSheet(state, 1, locale), 'a sheet');
}

/** Rank, name, time with its thousandth, gap, mark. */
function linesOf(sheet: ResultSheet) {
  return sheet.rows.map(({ rank, skater, time, behind, irm, kind }) => [
    rank,
    skater.familyName,
    time === null ? null : time.text + (time.thousandth ?? ''),
    behind,
    irm?.code ?? null,
    kind,
  ]);
}

describe('the head', () => {
  it('says which competition, where, when and which distance', () => {
    expect(sheetOf(fourAlone)).toMatchObject({
      competition: 'Games',
      place: 'Milano',
      day: '2026-02-09',
      title: { gender: 'women', length: '500', label: null },
      pointsM: [100, 500],
    });
  });

  it('is a start list until the first result, then provisional, then official', () => {
    const skated = fourAlone.runs(1, { a: '38.00' });
    expect(sheetOf(fourAlone).status).toBe('startList');
    expect(sheetOf(skated).status).toBe('provisional');
    expect(sheetOf(skated.isMadeOfficial()).status).toBe('official');
  });

  it('there is none for a distance that the programme does not have', () => {
    expect(resultSheet(fourAlone.state, 9, 'en')).toBeNull();
  });
});

describe('the rows', () => {
  it('[K2] share the rank of equal times and skip the next; [T6] the thousandth stands on both', () => {
    const story = fourAlone.runs(1, { a: '38.123' }).runs(2, { b: '38.123' }).runs(3, { c: '39.00' });
    expect(linesOf(sheetOf(story))).toEqual([
      ['=1', 'A', '38.123', null, null, 'ranked'],
      ['=1', 'B', '38.123', null, null, 'ranked'],
      ['3', 'C', '39.00', '+0.88', null, 'ranked'],
      [null, 'D', null, null, null, 'notRaced'],
    ]);
  });

  it('[I1] [I2] put marks after ranks, a rank beside a mark where the referee gave one, and who has not raced last', () => {
    const story = fourAlone
      .runs(1, { a: '38.00' })
      .marks('a', 'DQ', { reason: 'T08' })
      .runs(2, { b: '39.00' })
      .starts(3)
      .marks('c', 'DNF', { rank: 2 });
    expect(linesOf(sheetOf(story))).toEqual([
      ['1', 'B', '39.00', null, null, 'ranked'],
      ['2', 'C', null, null, 'DNF', 'marked'],
      [null, 'A', '38.00', null, 'DQ', 'marked'],
      [null, 'D', null, null, null, 'notRaced'],
    ]);
    expect(sheetOf(story).rows[2]?.irm).toEqual({ code: 'DQ', reason: 'T08' });
  });

  it('[K4] show the splits of whoever is on the ice, without rank', () => {
    const story = aCompetition()
      .withDistance(1000, 'men', [aPair(1, inner('a'), outer('b'))])
      .starts(1)
      .skates('b', '16.50', '42.00');
    const [a, b] = sheetOf(story).rows;
    expect(a?.splits.map(({ time }) => time)).toEqual([null, null, null]);
    expect(b).toMatchObject({ kind: 'notRaced', rank: null, place: { lane: 'outer' } });
    expect(b?.splits).toEqual([
      { pointM: 200, time: '16.50', lap: '16.50', rank: 1 },
      { pointM: 600, time: '42.00', lap: '25.50', rank: 1 },
      { pointM: 1000, time: null, lap: null, rank: null },
    ]);
  });

  it('[S4] keep who left the start list, marked and without a time', () => {
    const story = aCompetition()
      .withDistance(500, 'men', [aPair(1, inner('a'), outer('b'))])
      .withdraws('b');
    expect(linesOf(sheetOf(story)).at(0)).toEqual([null, 'B', null, null, 'WDR', 'marked']);
  });

  it('write the decimal sign of the language', () => {
    const [first, second] = sheetOf(fourAlone.runs(1, { a: '38.00' }).runs(2, { b: '38.50' }), 'nl').rows;
    expect([first?.time?.text, second?.behind]).toEqual(['38,00', '+0,50']);
  });
});

describe('the notes', () => {
  it.each([
    ['thousandth', 'thousandth', []],
    ['hundredth', 'thousandth', ['finishes']],
    ['thousandth', 'hundredth', ['splits']],
    ['hundredth', 'hundredth', ['finishes', 'splits']],
  ] as const)(
    '[K2] [K5] of finishes in %ss and splits in %ss say which are in hundredths',
    (rankUnit, splitUnit, of) => {
      const { notes } = sheetOf(fourAlone.withRules({ rankUnit, splitUnit }).runs(1, { a: '38.00' }));
      expect(notes).toEqual(of.map((each) => ({ kind: 'inHundredths', of: each })));
    },
  );

  it('[K7] tell the run that does not count, and the row says that it was skated again', () => {
    const story = fourAlone.runs(1, { a: '39.00' }).reskates('a', 5).runs(5, { a: '38.50' });
    const sheet = sheetOf(story);
    expect(sheet.rows[0]).toMatchObject({ place: { pair: 5 }, remarks: [{ remark: 'RS' }], time: { text: '38.50' } });
    expect(sheet.notes).toEqual([{ kind: 'otherRun', surname: 'A', pair: 1, time: '39.00', irm: null }]);
  });

  it('[I4] repeat what the referee wrote beside a time; a remark without words stays in its row', () => {
    const story = fourAlone.runs(1, { a: '39.00' }).remarks('a', 'F').remarks('a', 'RW', 'crossing');
    const sheet = sheetOf(story);
    expect(sheet.rows[0]?.remarks.map(({ remark }) => remark)).toEqual(['F', 'RW']);
    expect(sheet.notes).toEqual([{ kind: 'remark', surname: 'A', remark: 'RW', note: 'crossing' }]);
  });

  it('[S2] tell a false start and whose it was', () => {
    const story = fourAlone.calls(1).givesFalseStart(1, 'inner').givesFalseStart(1);
    expect(sheetOf(story).notes).toEqual([
      { kind: 'falseStart', pair: 1, surname: 'A' },
      { kind: 'falseStart', pair: 1, surname: null },
    ]);
  });
});

describe('the records', () => {
  const withLine = fourAlone.withRecord('OR', '36.94');
  const flags = (sheet: ResultSheet) => sheet.rows.map(({ skater, flags: ofRow }) => [skater.familyName, ofRow]);

  it('[R5] say what was beaten since; [R6] what is not confirmed yet', () => {
    const sheet = sheetOf(withLine.runs(1, { a: '36.80' }).confirms(1).runs(2, { b: '36.70' }));
    expect(flags(sheet).slice(0, 2)).toEqual([
      ['B', [{ scope: 'OR', words: ['pending'] }]],
      ['A', [{ scope: 'OR', words: ['superseded'] }]],
    ]);
    expect(sheet.records).toMatchObject([{ scope: 'OR', before: { time: '36.94' }, after: { time: '36.70' } }]);
  });

  it('[R8] keep a record that a disqualification took back, and the line is what it was', () => {
    const sheet = sheetOf(withLine.runs(1, { a: '36.80' }).confirms(1).marks('a', 'DQ'));
    expect(flags(sheet)[0]).toEqual(['A', [{ scope: 'OR', words: ['withdrawn'] }]]);
    expect(sheet.records).toMatchObject([{ before: { time: '36.94' }, after: null }]);
  });

  it('[R1] [R6] say that a line was equalled, and that a record was ratified', () => {
    const equalled = withLine.runs(1, { a: '36.94' }).confirms(1);
    expect(sheetOf(equalled).rows[0]?.flags).toEqual([{ scope: 'OR', words: ['equalled'] }]);
    const ratified = withLine.runs(1, { a: '36.80' }).confirms(1).ratifies('a', 'OR');
    expect(sheetOf(ratified).rows[0]?.flags).toEqual([{ scope: 'OR', words: ['ratified'] }]);
  });
});

describe('the race of Milano', () => {
  it('has a row for everybody at every moment', () => {
    for (const pair of [1, 8, 15]) expect(sheetOf({ state: milanoAfterPair(pair) }).rows).toHaveLength(30);
  });

  it('[R5] ends with the record of Leerdam, and Kok’s as beaten since', () => {
    const [leerdam, kok] = sheetOf({ state: milanoAfterPair(15) }).rows;
    expect(leerdam).toMatchObject({ rank: '1', time: { text: '1:12.31' } });
    expect(leerdam?.flags).toContainEqual({ scope: 'OR', words: [] });
    expect(kok?.flags).toContainEqual({ scope: 'OR', words: ['superseded'] });
  });
});
