/** Light beams name the lane of a crossing; going back over the lane changes gives the skater. */
import { describe, expect, it } from 'vitest';
import { pairTrace } from '#shared/project/pairs.ts';
import { given } from '../../support/given.ts';
import { call, laps, openDistance, published, raceAt, start, started } from './scenario.ts';

const device = { role: 'device' } as const;

/** Written out by hand: metres of each point, and whether the inner starter passes it in the inner lane. */
const everyOther = (points: number[], first: boolean) =>
  points.map((pointM, n) => [pointM, n % 2 === 0 ? first : !first] as const);
const BEAMS = [
  ...everyOther([100, 500], true).map((row) => [500, ...row] as const),
  ...everyOther([200, 600, 1000], true).map((row) => [1000, ...row] as const),
  ...everyOther(
    Array.from({ length: 25 }, (_, lap) => 400 + lap * 400),
    false,
  ).map((row) => [10_000, ...row] as const),
];

const BEAM_PACE = {
  500: { first: 10_000, lapMs: 26_000 },
  1000: { first: 17_500, lapMs: 28_000 },
  10_000: { first: 34_000, lapMs: 31_000 },
};

describe('a light beam', () => {
  it.each(BEAMS)('[P4] %i m at %i m: the inner starter is in the inner lane: %s', (lengthM, pointM, isInner) => {
    const { first, lapMs } = BEAM_PACE[lengthM];
    const lap = (pointM - (lengthM === 10_000 ? 400 : lengthM % 400)) / 400;
    const beam = { kind: 'RecordReading', pointM, source: 'lightBeam', elapsedMs: first + lap * lapMs } as const;
    const story = given(
      ...published,
      openDistance(4, lengthM, 'men'),
      {
        kind: 'PublishStartList',
        distance: 4,
        slots: [
          { pair: 1, wave: 1, lane: 'inner', entry: 'eitrem' },
          { pair: 1, wave: 1, lane: 'outer', entry: 'ghiotto' },
        ],
        iceBreaks: [],
      },
      call(1, 4),
      start(1, 1, 4),
    );
    for (const beamLane of ['inner', 'outer'] as const) {
      const lane = isInner === (beamLane === 'inner') ? 'inner' : 'outer';
      const fact = {
        kind: 'ReadingRecorded',
        ...raceAt(1, lane, 1, 4),
        pointM,
        source: 'lightBeam',
        elapsedMs: beam.elapsedMs,
      } as const;
      story
        .when({ ...beam, beamLane }, device)
        .gives(fact)
        .warns();
    }
  });

  it('[P4][S4] a beam in the lane of nobody is refused', () => {
    given(...published, call(3), start(3), ...laps(3, 'inner', 17_880, 45_300, 75_000).slice(0, 1))
      .when({ kind: 'RecordReading', beamLane: 'inner', pointM: 600, source: 'lightBeam', elapsedMs: 45_300 }, device)
      .refuses('UnknownTarget', /nobody in the outer lane/, /Name an occupied lane/);
  });

  it('[P4] credits the right skater once both have crossed', () => {
    const { state } = given(
      ...started,
      { kind: 'RecordReading', beamLane: 'inner', pointM: 200, source: 'lightBeam', elapsedMs: 17_720 },
      { kind: 'RecordReading', beamLane: 'inner', pointM: 600, source: 'lightBeam', elapsedMs: 43_950 },
    );
    expect(
      pairTrace(state, 1, 1)?.races.map(({ entry, passages }) => [entry, passages.map((passage) => passage.pointM)]),
    ).toEqual([
      ['bowe', [200]],
      ['kok', [600]],
    ]);
  });
});
