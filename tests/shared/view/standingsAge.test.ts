/** After which pair standings stand so, or during which. */
import { expect, it } from 'vitest';
import { standingsAge } from '#shared/view/standingsAge.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const first = aCompetition()
  .withDistance(500, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .runs(1, { vigl: '38.10', kok: '37.00' })
  .confirms(1);

it.each([
  ['before anybody is home', aCompetition().withDistance(500, 'women', [aPair(1, inner('kok'))]), null, null],
  ['once the pair is home', first, 1, null],
  ['while the next one is skating', first.starts(2), 1, null],
  ['with one of it home', first.starts(2).finishes('leerdam', '36.90'), null, 2],
  ['with both home', first.runs(2, { leerdam: '36.90', takagi: '37.80' }), 2, null],
])('%s', (_when, { state }, afterPair, duringPair) => {
  expect(standingsAge(state, 1)).toEqual({ afterPair, duringPair });
});
