/** The introduction of a pair: lanes, best times, the time to beat. */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { nextPairView } from '#shared/view/nextPairPanel.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

function introduced(state: CompetitionState, pair: number) {
  return nextPairView(state, must(pairTrace(state, 1, pair), 'the pair'), 'en');
}

const listed = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('PB', '1:11.71', { entry: 'takagi' as EntryId, venue: 'Salt Lake City', day: '2019-03-09' })
  .withRecord('SB', '1:13.60', { entry: 'takagi' as EntryId, venue: null, day: '2025' });

describe('the introduction', () => {
  test('names best times with place and year, and says nothing where none is known', () => {
    const [takagi, leerdam] = introduced(listed.state, 2).cards;
    expect(takagi?.starter).toMatchObject({
      pb: { time: '1:11.71', place: 'Salt Lake City 2019' },
      sb: { time: '1:13.60', place: '2025' },
    });
    expect(leerdam?.starter).toMatchObject({ pb: null, sb: null });
  });
  test('[S4] shows an empty lane as empty', () => {
    expect(introduced(listed.state, 1).cards.map(({ lane, starter }) => [lane, starter?.skater.surname])).toEqual([
      ['inner', 'VIGL'],
      ['outer', undefined],
    ]);
  });
  test('has a time to beat once somebody leads', () => {
    expect(introduced(listed.state, 1).toBeat).toBeNull();
    const { toBeat } = introduced(listed.runs(1, { vigl: '1:17.15' }).state, 2);
    expect(toBeat).toMatchObject({ skater: { surname: 'VIGL' }, pair: 1, time: '1:17.15', badge: null });
  });
  test('tells the last pair and a false start', () => {
    expect(introduced(listed.state, 1)).toMatchObject({ isLastPair: false, hasFalseStart: false });
    const again = listed.calls(2).starts(2).givesFalseStart(2, 'outer');
    expect(introduced(again.state, 2)).toMatchObject({ isLastPair: true, hasFalseStart: true });
  });
  test('of a quartet has four cards, each with its own armband', () => {
    const quartet = aCompetition().withDistance(3000, 'women', [
      aPair(1, inner('a'), outer('b'), inner('c', { wave: 2 }), outer('d', { wave: 2 })),
    ]);
    expect(introduced(quartet.state, 1).cards.map(({ armband }) => armband)).toEqual([
      'white',
      'red',
      'yellow',
      'blue',
    ]);
  });
});
