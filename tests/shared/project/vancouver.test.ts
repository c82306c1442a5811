/** Vancouver 2010, 10 000 m men: the fastest of the last pair, sent into the wrong lane, is disqualified after the race. */
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { corrections } from '#shared/project/corrections.ts';
import { leader } from '#shared/project/standings.ts';
import { withdrawnFlags } from '#shared/project/withdrawnFlags.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { skatedRaces } from '../../support/lapTables.ts';
import { flags, flagText, lineOf, markText, rankAt, ranking, rowOf, runOf } from '../../support/read.ts';

function passagesOf(name: string): readonly string[] {
  return must(
    skatedRaces.find(({ race }) => race === name),
    name,
  ).passages;
}

const FIELD = [aPair(5, inner('lee'), outer('mate')), aPair(8, inner('kramer'), outer('skobrev'))];
const raced = aCompetition()
  .withDistance(10_000, 'men', FIELD)
  .withRecord('OR', '12:58.92', { holder: 'Jochem Uytdehaage', day: '2002' })
  .runs(5, { lee: '12:58.55' })
  .marks('mate', 'DNF')
  .confirms(5)
  .starts(8)
  .skates('kramer', ...passagesOf('Vancouver 2010, Sven Kramer'))
  .skates('skobrev', ...passagesOf('Vancouver 2010, Ivan Skobrev'));
const marked = raced.marks('kramer', 'DQ', { reason: 'T08' });

describe('[K6] the leader disqualified after the race', () => {
  test('was first by 4.05 until then', () => {
    expect(ranking(raced.state)).toEqual(['1 kramer', '2 lee', '3 skobrev', 'DNF mate']);
    expect(rowOf(raced.state, 'lee').behind).toBe(405);
  });

  test('loses the rank and keeps time and splits', () => {
    expect(ranking(marked.state)).toEqual(['1 lee', '2 skobrev', 'DNF mate', 'DQ kramer']);
    expect(leader(marked.state, 1)?.entry).toBe('lee');
    expect(rowOf(marked.state, 'kramer')).toMatchObject({ finish: { elapsedMs: 774_500 }, behind: null });
    expect(runOf(marked.state, 'kramer').passages.length).toBe(25);
    expect([400, 5200, 9600].map((pointM) => rankAt(marked.state, 'kramer', pointM))).toEqual([1, 1, 1]);
    expect([400, 5200, 9600].map((pointM) => rankAt(marked.state, 'skobrev', pointM))).toEqual([2, 2, 2]);
    expect([rankAt(marked.state, 'kramer', 10_000), rankAt(marked.state, 'skobrev', 10_000)]).toEqual([null, 2]);
  });

  test('[K3] the gaps are counted from the new first', () => {
    expect(rowOf(marked.state, 'lee').behind).toBeNull();
    expect(rowOf(marked.state, 'skobrev').behind).toBe(352);
  });

  test('[M2] the mate was compared with him, and is compared with the new first', () => {
    expect(markText(raced.state, 'kramer', 10_000)).toBe('ahead -405 lee');
    expect(markText(raced.state, 'skobrev', 10_000)).toBe('behind 757 kramer');
    expect(markText(marked.state, 'skobrev', 10_000)).toBe('behind 352 lee');
  });

  test('[R8] his record is withdrawn, and the one before him stands again', () => {
    expect(flags(raced.state)).toEqual(['OR lee confirmed superseded', 'OR kramer pending']);
    expect(lineOf(raced.state, 'OR')).toBe(774_500);
    expect(flags(marked.state)).toEqual(['OR lee confirmed']);
    expect(lineOf(marked.state, 'OR')).toBe(778_550);
    expect(withdrawnFlags(marked.state).map(({ flag }) => flagText(flag))).toEqual(['OR kramer withdrawn']);
  });

  test('[C3] the correction says all of it', () => {
    const report = corrections(raced.state, marked.state);
    expect(
      report.results.map(({ entry, rankBefore, rankAfter }) => `${rankBefore} to ${rankAfter}: ${entry}`).toSorted(),
    ).toEqual(['1 to null: kramer', '2 to 1: lee', '3 to 2: skobrev']);
    expect(report.marks.map(({ pointM, before, after }) => [pointM, before?.gap, after?.gap])).toEqual([
      [10_000, 757, 352],
    ]);
    expect(report.flagsLost.map(flagText)).toEqual(['OR kramer pending']);
  });

  test('[C1] and undoing it gives him everything back', () => {
    const undone = marked.retracts(marked.seq);
    expect(ranking(undone.state)).toEqual(ranking(raced.state));
    expect(flags(undone.state)).toEqual(flags(raced.state));
    expect(withdrawnFlags(undone.state)).toEqual([]);
  });
});
