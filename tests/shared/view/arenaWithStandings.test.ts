/** Standings beside the pair on the ice: which rows, and when there are none. */
import { describe, expect, test } from 'vitest';
import { arenaWithStandings } from '#shared/view/arenaWithStandings.ts';
import type { ArenaOptions } from '#shared/view/arenaView.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';
import { DAY_START_MS } from '../../support/telling.ts';

const OPTIONS: ArenaOptions = { locale: 'en', scene: 'auto', rowsPerPage: 10 };
const opened = aCompetition().withDistance(1000, 'women', [
  aPair(1, inner('vigl'), outer('kok')),
  aPair(2, inner('takagi'), outer('leerdam')),
]);
const racing = opened.runs(1, { kok: '1:12.59', vigl: '1:17.15' }).confirms(1).calls(2).starts(2, { gunMs: 0 });

function besideOf({ state }: { readonly state: CompetitionState }, race = 8) {
  return arenaWithStandings(state, OPTIONS, { race, finish: 4 }, DAY_START_MS).beside;
}

describe('standings beside a race', () => {
  test('are those after the last pair that is home', () => {
    const beside = besideOf(racing);
    expect(beside?.afterPair).toBe(1);
    expect(beside?.standings).toMatchObject({ rowsPerPage: 8, from: 1, to: 2, total: 2, hasLeader: true });
    expect(beside?.standings.rows.map(({ skater }) => skater.surname)).toEqual(['KOK', 'VIGL']);
  });
  test('with the first result of the pair on the ice are no longer those after the pair before', () => {
    for (const story of [racing.finishes('leerdam', '1:12.31'), racing.finishes('leerdam', '1:14.31')]) {
      expect(besideOf(story)).toMatchObject({ afterPair: null, duringPair: 2 });
    }
  });
  test('are those after the pair on the ice once all of it are home', () => {
    const home = racing.finishes('leerdam', '1:12.31').finishes('takagi', '1:13.95');
    expect(besideOf(home)).toMatchObject({ afterPair: 2, duringPair: null });
  });
  test('are not those of the pair on the ice while nobody of it is home', () => {
    expect(besideOf(racing.passes('leerdam', 200, '17.61'))).toMatchObject({ afterPair: 1, duringPair: null });
  });
  test('have their own number of rows beside a new leader', () => {
    expect(besideOf(racing.finishes('leerdam', '1:12.31'))?.standings.rowsPerPage).toBe(4);
  });
  test.each([
    ['nobody has a result', besideOf(opened.calls(1).starts(1, { gunMs: 0 }))],
    ['the stage has no room', besideOf(racing, 0)],
    ['no pair is on the ice', besideOf(opened)],
  ])('are none when %s', (_, beside) => {
    expect(beside).toBeNull();
  });
});
