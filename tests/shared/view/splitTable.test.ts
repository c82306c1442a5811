/** The table of the last points: gaps as they were shown, only where there is something to look back on. */
import { describe, expect, test } from 'vitest';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { splitTable } from '#shared/view/splitTable.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

function tableOf({ state }: { readonly state: CompetitionState }, pair = 2) {
  const table = splitTable(state, must(pairTrace(state, 1, pair), 'the pair'), 'en');
  return table?.points.map(({ pointM, gaps }) => [pointM, ...gaps.map((gap) => gap?.text ?? '')].join(' ')) ?? null;
}

const field = [aPair(1, inner('nuis')), aPair(2, inner('ning'), outer('stolz'))];
const led = aCompetition()
  .withDistance(1500, 'men', field)
  .starts(1)
  .skates('nuis', '23.60', '49.80', '1:16.90', '1:45.60')
  .confirms(1)
  .starts(2);

describe('the split table', () => {
  test('[M1] holds the gap of every skater at the last three points', () => {
    const both = led.skates('ning', '23.80', '50.10', '1:17.00').skates('stolz', '23.50', '49.20');
    expect(tableOf(both)).toEqual(['300 +0.20 −0.10', '700 +0.30 −0.60', '1100 +0.10 ']);
    expect(tableOf(both.passes('stolz', 1100, '1:15.90').finishes('stolz', '1:43.90'))).toEqual([
      '700 +0.30 −0.60',
      '1100 +0.10 −1.00',
      '1500  −1.70',
    ]);
  });
  test('waits for the second point', () => {
    expect(tableOf(led.passes('ning', 300, '23.80'))).toBeNull();
  });
  test('[M3] is not there for a first pair', () => {
    expect(tableOf(led, 1)).toBeNull();
  });
  test('leaves out who was marked', () => {
    const marked = led.skates('ning', '23.80', '50.10').skates('stolz', '23.50', '49.20').marks('ning', 'DQ');
    expect(tableOf(marked)).toEqual(['300  −0.10', '700  −0.60']);
  });
});
