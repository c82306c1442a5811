/** The ladder: place against the line, sign, rank and split of each row tell one story. */
import { describe, expect, test } from 'vitest';
import type { CompetitionState } from '#shared/project/state.ts';
import { must } from '#shared/primitives/outcome.ts';
import { pairTrace } from '#shared/project/pairs.ts';
import { ladder, type LadderRow } from '#shared/view/ladder.ts';
import { aCompetition } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

function ladderOf(state: CompetitionState, pair: number) {
  return ladder(state, must(pairTrace(state, 1, pair), 'the pair'), 'en');
}

function brief(rows: readonly LadderRow[]): readonly string[] {
  return rows.map(({ skater, rank, gap }) => `${rank ?? '-'} ${skater.surname} ${gap.text ?? '-'}`);
}

const firstPair = aCompetition().withDistance(1000, 'women', [
  aPair(1, inner('vigl'), outer('schulting')),
  aPair(2, inner('takagi'), outer('leerdam')),
]);
const led = firstPair
  .starts(1)
  .skates('schulting', '17.97', '45.30', '1:15.46')
  .skates('vigl', '18.31', '46.65', '1:17.15')
  .confirms(1)
  .starts(2);

describe('without a leader', () => {
  test('[M3] there is no line and no gap; before the first passing inner stands first', () => {
    const view = ladderOf(firstPair.starts(1).state, 1);
    expect(view.line).toBeNull();
    expect(brief(view.below)).toEqual(['- VIGL -', '- SCHULTING -']);
  });
  test('the skater who is further on stands first', () => {
    const view = ladderOf(firstPair.starts(1).passes('vigl', 200, '18.31').passes('schulting', 200, '17.97').state, 1);
    expect(brief(view.below)).toEqual(['1 SCHULTING -', '2 VIGL -']);
  });
});

describe('against a leader', () => {
  test('nobody has passed: the line is first and holds the time to beat', () => {
    const { above, line, below } = ladderOf(led.state, 2);
    expect(above).toEqual([]);
    expect(line).toMatchObject({ rank: '1', finish: '1:15.46', passed: null, pair: 1 });
    expect(brief(below)).toEqual(['- TAKAGI -', '- LEERDAM -']);
  });

  test('[M1] who is ahead of the leader at the point stands above the line, who is behind below', () => {
    const { above, line, below } = ladderOf(
      led.passes('leerdam', 200, '17.61').passes('takagi', 200, '18.00').state,
      2,
    );
    expect(brief(above)).toEqual(['1 LEERDAM −0.36']);
    expect(line).toMatchObject({ rank: '2', passed: { point: '200 m', time: '17.97', lap: null } });
    expect(brief(below)).toEqual(['3 TAKAGI +0.03']);
  });

  test('two ahead of the leader are ordered by their gap', () => {
    const { above } = ladderOf(led.passes('takagi', 200, '17.80').passes('leerdam', 200, '17.61').state, 2);
    expect(brief(above)).toEqual(['1 LEERDAM −0.36', '2 TAKAGI −0.17']);
  });

  test('[M4] level in the shown hundredth rests on the line', () => {
    const { above } = ladderOf(led.passes('takagi', 200, '17.975').state, 2);
    expect(above.map(({ gap }) => gap)).toEqual([{ sign: 'level', text: '0.00' }]);
  });

  test('a row keeps its last passing until its own next one; the line follows the first', () => {
    const { above, line } = ladderOf(
      led.passes('leerdam', 200, '17.61').passes('takagi', 200, '17.70').passes('leerdam', 600, '43.71').state,
      2,
    );
    expect(above.map(({ passed }) => passed)).toEqual([
      { point: '600 m', time: '43.71', lap: '26.10' },
      { point: '200 m', time: '17.70', lap: null },
    ]);
    expect(line?.passed).toEqual({ point: '600 m', time: '45.30', lap: '27.33' });
  });

  test('[M2] at the finish the time replaces the split, the rank is that of the result', () => {
    const { below } = ladderOf(led.skates('takagi', '18.00', '45.40', '1:15.47').state, 2);
    expect(below[0]).toMatchObject({
      rank: '2',
      passed: { point: null, time: '1:15.47' },
      gap: { sign: 'behind', text: '+0.01' },
      running: null,
    });
    expect(below[1]?.running).not.toBeNull();
  });

  test('[I1] a mark leaves neither rank nor gap', () => {
    const { below } = ladderOf(
      led.passes('takagi', 200, '17.00').marks('takagi', 'DQ', { reason: 'lane change' }).state,
      2,
    );
    const takagi = below.find(({ skater }) => skater.surname === 'TAKAGI');
    expect(takagi).toMatchObject({ rank: null, gap: { sign: 'none' }, irm: { code: 'DQ', reason: 'lane change' } });
  });

  test('[L1] a lap after a missed point is not shown', () => {
    const { above } = ladderOf(led.passes('leerdam', 600, '43.71').state, 2);
    expect(above[0]?.passed).toEqual({ point: '600 m', time: '43.71', lap: null });
  });
});

describe('beside the times', () => {
  const finished = (source: 'hand' | 'photoFinish') =>
    led.skates('takagi', '18.00', '45.40').passes('takagi', 1000, '1:15.47', source);
  const takagiOf = (state: CompetitionState) => {
    const { above, below } = ladderOf(state, 2);
    return [...above, ...below].find(({ skater }) => skater.surname === 'TAKAGI');
  };

  test('[P4] the lane after the last passing: the start, the crossing, and back again', () => {
    const steps = [led, led.passes('takagi', 200, '18.00'), led.skates('takagi', '18.00', '45.40')];
    expect(steps.map(({ state }) => takagiOf(state)?.laneNow)).toEqual(['inner', 'inner', 'outer']);
  });
  test('a finish says how sure it is, from the watch of a person to the official list', () => {
    const home = finished('photoFinish').skates('leerdam', '17.90', '45.00', '1:15.80');
    const states = [
      led,
      finished('hand'),
      finished('photoFinish'),
      home.confirms(2),
      home.confirms(2).isMadeOfficial(),
    ];
    expect(states.map(({ state }) => takagiOf(state)?.certainty)).toEqual([
      null,
      'provisional',
      'photoFinish',
      'confirmed',
      'official',
    ]);
  });
  test('[S4] beside a skater who skates alone the other lane is shown as empty', () => {
    const alone = aCompetition()
      .withDistance(1000, 'women', [aPair(1, outer('kok'))])
      .starts(1);
    expect(ladderOf(alone.state, 1).emptyLanes).toEqual([{ id: '1/1/1/inner', lane: 'inner', armband: 'white' }]);
    expect(ladderOf(led.state, 2).emptyLanes).toEqual([]);
  });
});
