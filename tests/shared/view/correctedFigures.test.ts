/** Figures that changed after they were told: who, what was, what is, why (rules C3, C4, C6, D3, D4, P2). */
import { describe, expect, test } from 'vitest';
import { correctedFigures, type CorrectedFigure } from '#shared/view/correctedFigures.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, ms, outer } from '../../support/field.ts';
import { milanoAfterPair } from '../../support/milano.ts';

const home = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('kok'), outer('bowe'))])
  .starts(1)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('bowe', '17.72', '44.97', '1:14.55');

function told({ state }: { readonly state: CompetitionState }, most = 6): readonly CorrectedFigure[] {
  return correctedFigures(state, 1, most, 'en');
}

function words(story: { readonly state: CompetitionState }) {
  return told(story).map(({ surname, point, was, is, cause }) => [surname, point, was, is, cause]);
}

describe('nothing is told', () => {
  test('of a race in which every figure stands, the photo finish of Milano among them', () => {
    expect(told({ state: milanoAfterPair(15) })).toEqual([]);
  });

  test('[T2] when only the thousandth changes', () => {
    expect(told(home.finishes('kok', '1:12.594'))).toEqual([]);
  });

  test('of another distance', () => {
    const two = home.withDistance(500, 'women', [aPair(1, inner('kok'), outer('bowe'))]);
    expect(correctedFigures(two.finishes('kok', '38.00').state, 1, 6, 'en')).toEqual([]);
  });
});

test('[D4] the photo finish that moved a hundredth is told, before anybody confirmed it', () => {
  expect(words(home.finishes('kok', '1:12.58'))).toEqual([['KOK', null, '1:12.59', '1:12.58', 'photoFinish']]);
});

test('[C4] a time that was replaced is told once, with what stood before', () => {
  const target = home.last('ReadingRecorded');
  const place = home.place('bowe');
  const fact = {
    kind: 'ReadingRecorded',
    ...place,
    pointM: 1000,
    source: 'official',
    elapsedMs: ms('1:14.45'),
  } as const;
  expect(words(home.replaces(target, fact))).toEqual([['BOWE', null, '1:14.55', '1:14.45', 'official']]);
});

test('[P2] a split that a better clock puts right is told with its point', () => {
  const byHand = aCompetition()
    .withDistance(1000, 'women', [aPair(1, inner('kok'))])
    .starts(1)
    .passes('kok', 200, '17.60', 'hand')
    .passes('kok', 200, '17.43', 'lightBeam');
  expect(words(byHand)).toEqual([['KOK', '200\u00a0m', '17.60', '17.43', 'measured']]);
});

test('[I3] a disqualification takes the place of the time, and its lifting brings it back', () => {
  const out = home.marks('kok', 'DQ', { reason: 'T08' });
  expect(words(out)).toEqual([['KOK', null, '1:12.59', 'DQ', 'disqualified']]);
  expect(words(out.lifts('kok'))[0]).toEqual(['KOK', null, 'DQ', '1:12.59', 'restored']);
});

test('[C1] a reading taken back leaves no time, and comes back', () => {
  const target = home.last('ReadingRecorded');
  const back = home.retracts(target);
  expect(words(back)).toEqual([['BOWE', null, '1:14.55', null, 'takenBack']]);
  expect(words(back.restores(target))[0]).toEqual(['BOWE', null, null, '1:14.55', 'restored']);
});

test('[C6] swapped lanes change the figures of both', () => {
  const swapped = told(home.swapsLanes(1));
  expect(swapped).toHaveLength(6);
  expect(swapped[2]).toMatchObject({ surname: 'BOWE', point: null, was: '1:14.55', is: '1:12.59', cause: 'lanes' });
});

test('the newest come first, and no more than asked for', () => {
  const story = home.finishes('kok', '1:12.58').finishes('bowe', '1:14.53');
  expect(told(story).map(({ surname }) => surname)).toEqual(['BOWE', 'KOK']);
  expect(told(story, 1)).toHaveLength(1);
});
