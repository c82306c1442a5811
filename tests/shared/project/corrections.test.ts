/** Undo, redo and replacement, and what they say they did. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { corrections } from '#shared/project/corrections.ts';
import { effectiveFacts, retractedSeqs } from '#shared/project/effective.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, ms, outer } from '../../support/field.ts';
import { flagText, ranking, runOf, timesOf } from '../../support/read.ts';

const FIELD = [aPair(1, inner('kok'), outer('bowe')), aPair(2, inner('takagi'), outer('leerdam'))];
const before = aCompetition().withDistance(1000, 'women', FIELD).withRecord('OR', '1:13.19');
const first = before.starts(1).skates('kok', '17.43', '43.95', '1:12.59').skates('bowe', '17.72', '44.97', '1:14.55');
const told = first
  .starts(2)
  .skates('leerdam', '17.61', '43.70', '1:12.31')
  .skates('takagi', '17.52', '44.54', '1:13.95');

function reading(story: Story, id: string, pointM: number, time: string): Fact {
  return { kind: 'ReadingRecorded', ...story.place(id), pointM, source: 'lightBeam', elapsedMs: ms(time) };
}

function seqOf(story: Story, id: string, pointM: number): Seq {
  return runOf(story.state, id).passages.find((passage) => passage.pointM === pointM)?.seq ?? (0 as never);
}

describe('[C1] nothing is deleted: undo names the fact it retracts, redo restores it', () => {
  const finish = seqOf(told, 'leerdam', 1000);
  const undone = told.retracts(finish);

  test('a retracted fact does not hold, a restored one holds again', () => {
    expect(ranking(undone.state)).toEqual(['1 kok', '2 takagi', '3 bowe']);
    expect(ranking(undone.restores(finish).state)).toEqual(['1 leerdam', '2 kok', '3 takagi', '4 bowe']);
  });

  test('the log keeps all three', () => {
    expect(undone.restores(finish).facts.length).toBe(told.facts.length + 2);
    expect([...retractedSeqs(undone.state)]).toEqual([finish]);
    expect([...retractedSeqs(undone.restores(finish).state)]).toEqual([]);
  });

  test('undoing again after redo undoes', () => {
    expect(ranking(undone.restores(finish).retracts(finish).state)).toEqual(ranking(undone.state));
  });

  test('a start that is undone is no start', () => {
    const noStart = before.calls(1).starts(1);
    expect(runOf(noStart.retracts(noStart.seq).state, 'kok').startedAt).toBeNull();
  });
});

describe('[C4] a replacement takes the place of what it replaces', () => {
  test('a mark replaced after it was lifted stays lifted', () => {
    const marked = told.marks('kok', 'DQ');
    const dnf: Fact = { kind: 'IrmGiven', ...told.place('kok'), irm: 'DNF', reason: null, rank: null };
    expect(ranking(marked.replaces(marked.seq, dnf).state).at(-1)).toBe('DNF kok');
    expect(ranking(marked.lifts('kok').replaces(marked.seq, dnf).state)).toEqual(ranking(told.state));
  });

  test('a reading replaced after a recall stays void', () => {
    const recalled = told.recalls(1).replaces(seqOf(told, 'kok', 1000), reading(told, 'kok', 1000, '1:12.60'));
    expect(timesOf(recalled.state, 'kok')).toEqual({});
  });

  test('a reading replaced before a recall of the other pair counts', () => {
    const corrected = told.recalls(2).replaces(seqOf(told, 'kok', 1000), reading(told, 'kok', 1000, '1:12.60'));
    expect(timesOf(corrected.state, 'kok')[1000]).toBe(72_600);
  });

  test('of two replacements, one of the other, the last holds, at the place of the first', () => {
    const target = seqOf(told, 'kok', 1000);
    const once = told.replaces(target, reading(told, 'kok', 1000, '1:12.60'));
    const twice = once.replaces(once.seq, reading(told, 'kok', 1000, '1:12.61'));
    expect(timesOf(twice.state, 'kok')[1000]).toBe(72_610);
    const pairLog = twice.state.distances[1]?.pairs[1] ?? [];
    const order = effectiveFacts(twice.state, pairLog).map(({ seq }) => seq);
    expect(order.indexOf(twice.seq)).toBe(order.indexOf((target - 1) as Seq) + 1);
    expect(effectiveFacts(twice.state, pairLog).find(({ seq }) => seq === twice.seq)?.order).toBe(target);
  });

  test('restoring what was replaced leaves both, in their order', () => {
    const marked = told.marks('kok', 'DQ');
    const dnf: Fact = { kind: 'IrmGiven', ...told.place('kok'), irm: 'DNF', reason: null, rank: null };
    const both = marked.replaces(marked.seq, dnf).restores(marked.seq);
    expect(ranking(both.state).at(-1)).toBe('DNF kok');
  });
});

describe('[C3] a correction says what it did', () => {
  const marked = told.marks('leerdam', 'DQ', { reason: 'T08' });
  const report = corrections(told.state, marked.state);

  test('who moved, with rank, time and mark before and after', () => {
    const moves = report.results.map(({ entry, rankBefore, rankAfter, irmAfter }) => [
      entry,
      rankBefore,
      rankAfter,
      irmAfter,
    ]);
    expect(moves.toSorted((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ['leerdam', 1, null, 'DQ'],
      ['kok', 2, 1, null],
      ['takagi', 3, 2, null],
      ['bowe', 4, 3, null],
    ]);
    expect(report.results.every(({ distance }) => distance === 1)).toBe(true);
  });

  test('which marks changed', () => {
    expect(
      report.marks.map(({ race, pointM, before: was, after }) => [race.lane, race.pair, pointM, was?.gap, after?.gap]),
    ).toEqual([['inner', 2, 1000, 164, 136]]);
  });

  test('which flags went and came', () => {
    expect(report.flagsLost.map(flagText)).toEqual(['OR leerdam pending']);
    expect(report.flagsGained).toEqual([]);
    const back = corrections(marked.state, told.state);
    expect(back.flagsGained.map(flagText)).toEqual(['OR leerdam pending']);
    expect(back.flagsLost).toEqual([]);
  });

  test('a changed time without a changed rank', () => {
    const target = seqOf(told, 'bowe', 1000);
    const corrected = told.replaces(target, reading(told, 'bowe', 1000, '1:14.56'));
    const changed = corrections(told.state, corrected.state);
    expect(changed.results).toEqual([
      {
        distance: 1,
        entry: 'bowe',
        rankBefore: 4,
        rankAfter: 4,
        timeBefore: 74_550,
        timeAfter: 74_560,
        irmBefore: null,
        irmAfter: null,
      },
    ]);
    expect(changed.marks.map(({ before: was, after }) => [was?.gap, after?.gap])).toEqual([[196, 197]]);
  });

  test('a mark that became another, of a skater who never had a rank', () => {
    const [absent, out] = [before.marks('kok', 'DNS'), before.marks('kok', 'WDR')];
    expect(corrections(absent.state, out.state).results).toMatchObject([
      { entry: 'kok', rankBefore: null, rankAfter: null, irmBefore: 'DNS', irmAfter: 'WDR' },
    ]);
  });

  test('a record with another time is one lost and one gained', () => {
    const corrected = told.replaces(seqOf(told, 'leerdam', 1000), reading(told, 'leerdam', 1000, '1:12.33'));
    const { flagsLost, flagsGained } = corrections(told.state, corrected.state);
    expect(flagsLost.map(({ entry, timeMs }) => [entry, timeMs])).toEqual([['leerdam', 72_310]]);
    expect(flagsGained.map(({ entry, timeMs }) => [entry, timeMs])).toEqual([['leerdam', 72_330]]);
  });

  test('a result that came or went has nothing on the other side', () => {
    const gone = told.retracts(seqOf(told, 'bowe', 1000));
    const changed = corrections(told.state, gone.state);
    expect(changed.results).toMatchObject([{ entry: 'bowe', rankAfter: null, timeBefore: 74_550, timeAfter: null }]);
    expect(changed.marks).toMatchObject([{ pointM: 1000, before: { sign: 'behind' }, after: null }]);
  });

  test('nothing where nothing changed', () => {
    const nothing = { results: [], marks: [], flagsGained: [], flagsLost: [] };
    expect(corrections(told.state, told.state)).toEqual(nothing);
    expect(corrections(told.state, told.confirms(1).state)).toEqual(nothing);
    expect(corrections(told.state, marked.retracts(marked.seq).state)).toEqual(nothing);
  });
});

test('[C2] a skater who takes over a lane is credited with what is timed in it', () => {
  const substituted = before.substitutes('kok', 'goetz').starts(1).skates('goetz', '17.90');
  expect(timesOf(substituted.state, 'goetz')).toEqual({ 200: 17_900 });
  expect(ranking(substituted.finishes('goetz', '1:15.40').state)).toEqual(['1 goetz']);
});
