/** The plots of a skater's race: the difference to the leader of each moment, and the laps (rules L1, M1, M3, M4, T4). */
import { describe, expect, test } from 'vitest';
import type { EntryId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { races } from '#shared/project/pairs.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { passingPointsM, type LengthM } from '#shared/rules/distances.ts';
import { lapChart, type LapChartView } from '#shared/view/lapChart.ts';
import { PLOT } from '#shared/view/plotScale.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, oneByOne, outer } from '../../support/field.ts';

const led = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('vigl'), outer('kok')), aPair(2, inner('takagi'), outer('leerdam'))])
  .withRecord('OR', '1:13.19')
  .starts(1)
  .skates('kok', '17.43', '43.95', '1:12.59')
  .skates('vigl', '18.00', '45.00', '1:17.15')
  .confirms(1)
  .starts(2);

function chartOf({ state }: { readonly state: CompetitionState }, id: string): LapChartView {
  const race = must(
    races(state, 1).find(({ entry }) => entry === (id as EntryId)),
    id,
  );
  return lapChart(state, race, 'en');
}

describe('the difference to the leader', () => {
  const plot = must(chartOf(led.skates('leerdam', '17.61', '43.70', '1:12.31'), 'leerdam').gaps, 'a plot');

  test('[M1] [M4] is drawn above the line when ahead and below it when behind, with the sign in the figure', () => {
    expect(plot.main.points.map(({ sign, label }) => [sign, label])).toEqual([
      ['behind', '+0.18'],
      ['ahead', '−0.25'],
      ['ahead', '−0.28'],
    ]);
    expect(plot.main.points.map(({ y }) => Math.sign(y - plot.zeroY))).toEqual([1, -1, -1]);
    expect(plot.main.name).toBe('KOK');
  });

  test('begins on the line at the start and ends at the finish', () => {
    expect(plot.main.path).toMatch(new RegExp(`^M${PLOT.left} ${plot.zeroY}L`));
    expect(plot.main.points.at(-1)?.x).toBe(PLOT.right);
    expect(plot.xTicks.map(({ label }) => label)).toEqual(['200', '600', '1000']);
  });

  test('has a grid of round steps with its sign', () => {
    expect(plot.yTicks.map(({ label }) => label)).toEqual(['−0.40', '−0.20', '0.00', '+0.20']);
  });

  test('says the same in a table', () => {
    expect(plot.rows).toEqual([
      { point: '200\u00a0m', own: '+0.18', other: null },
      { point: '600\u00a0m', own: '−0.25', other: null },
      { point: '1000\u00a0m', own: '−0.28', other: null },
    ]);
  });

  test('[M3] is not drawn for the first pair', () => {
    expect(chartOf(led, 'kok').gaps).toBeNull();
  });

  test('of a skater who is level stands on the line', () => {
    const level = must(chartOf(led.passes('takagi', 200, '17.439'), 'takagi').gaps, 'a plot');
    expect(level.main.points).toMatchObject([{ sign: 'level', label: '0.00', y: level.zeroY }]);
  });

  test('leaves out a point that was missed', () => {
    const gaps = chartOf(led.skates('leerdam', '17.61', '', '1:12.31'), 'leerdam').gaps;
    expect(gaps?.main.points.map(({ id }) => id)).toEqual(['200', '1000']);
    expect(gaps?.rows).toHaveLength(2);
  });
});

test('[R1] the record has a curve of its own when it was set here by somebody who does not lead', () => {
  const told = aCompetition()
    .withDistance(1000, 'women', oneByOne('kok', 'leerdam', 'takagi'))
    .withRecord('OR', '1:13.19')
    .starts(1)
    .skates('kok', '17.43', '43.95', '1:12.59')
    .marks('kok', 'DQ')
    .starts(2)
    .skates('leerdam', '17.61', '43.70', '1:12.90')
    .starts(3)
    .skates('takagi', '17.52', '44.54', '1:13.95');
  const { gaps } = chartOf(told, 'takagi');
  expect(gaps?.main.name).toBe('LEERDAM');
  expect(gaps?.other).toBeNull();
});

describe('the laps', () => {
  const long = aCompetition()
    .withDistance(1500, 'men', oneByOne('a', 'b'))
    .starts(1)
    .skates('a', '23.40', '48.90', '1:15.60', '1:43.50')
    .starts(2)
    .skates('b', '23.60', '49.00', '1:15.50', '1:43.20');

  test('[L1] begin after the opening, faster above slower, beside those of the leader', () => {
    const { laps } = chartOf(long, 'b');
    expect(laps?.main.points.map(({ label }) => label)).toEqual(['25.40', '26.50', '27.70']);
    const heights = must(laps, 'laps').main.points.map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(laps?.other?.name).toBe('A');
    expect(laps?.rows.at(-1)).toEqual({ point: '1500\u00a0m', own: '27.70', other: '27.90' });
  });

  test('are not drawn below 1500 m, nor before the second one', () => {
    expect(chartOf(led.skates('leerdam', '17.61', '43.70', '1:12.31'), 'leerdam').laps).toBeNull();
    const [early] = [long].map((told) => told);
    expect(chartOf(must(early, 'a story'), 'a').laps?.other).toBeNull();
  });
});

describe('every distance', () => {
  test.each<LengthM>([500, 1000, 1500, 3000, 5000, 10_000])('%d m fits the frame', (lengthM) => {
    const points = passingPointsM(lengthM);
    const times = (lapMs: number) => points.map((_, index) => ((10_000 + index * lapMs) / 1000).toFixed(3));
    const told = aCompetition()
      .withDistance(lengthM, 'men', oneByOne('a', 'b'))
      .starts(1)
      .skates('a', ...times(30_000))
      .starts(2)
      .skates('b', ...times(30_470));
    const { gaps, laps } = chartOf(told, 'b');
    const drawn = [gaps, laps].filter((plot) => plot !== null);
    for (const { main, xTicks, yTicks } of drawn) {
      for (const { x, y } of main.points) {
        expect(x).toBeGreaterThanOrEqual(PLOT.left);
        expect(x).toBeLessThanOrEqual(PLOT.right);
        expect(y).toBeGreaterThanOrEqual(PLOT.top);
        expect(y).toBeLessThanOrEqual(PLOT.bottom);
      }
      expect(xTicks.length).toBeLessThanOrEqual(5);
      expect(yTicks.length).toBeGreaterThanOrEqual(2);
      expect(yTicks.length).toBeLessThanOrEqual(5);
    }
    expect(laps === null).toBe(lengthM < 1500);
    expect(gaps?.main.points).toHaveLength(points.length);
    expect(gaps?.main.points.filter(({ label }) => label !== null).length).toBeLessThanOrEqual(5);
  });
});
