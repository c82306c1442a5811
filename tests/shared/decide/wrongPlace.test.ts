/** Times entered by hand that are probably another's: doubted once, kept when insisted on. */
import { describe, it } from 'vitest';
import { given } from '../../support/given.ts';
import { call, confirm, finished, reading, recorded, start, started } from './scenario.ts';

const outerMeasured = [...started, reading(1, 'outer', 200, 17_436)];

describe('the time of the other lane', () => {
  it('[G3] is doubted when it is entered by hand and nothing measured it here', () => {
    for (const source of ['hand', 'official'] as const) {
      given(...outerMeasured)
        .when(reading(1, 'inner', 200, 17_430, source))
        .refuses(
          'Implausible',
          /^17\.43 at 200 m is the time of the outer lane$/,
          /^Look whose time it is; send it with acknowledge to keep it in the inner lane, too$/,
        );
    }
  });

  it('[G3] is doubted, too, where another time was measured', () => {
    given(...outerMeasured, reading(1, 'inner', 200, 17_720))
      .when(reading(1, 'inner', 200, 17_430, 'official'))
      .refuses('Implausible', /the time of the outer lane/, /acknowledge/);
  });

  it('[G3] sent again with acknowledge it stands, the doubt as a warning', () => {
    given(...outerMeasured)
      .when({ ...reading(1, 'inner', 200, 17_430, 'official'), acknowledge: true })
      .gives(recorded(1, 'inner', 200, 17_430, 'official'))
      .warns(/^17\.43 at 200 m is the time of the outer lane$/);
  });

  it('[G3] is believed where it was measured: both may pass in the same hundredth', () => {
    given(...outerMeasured, reading(1, 'inner', 200, 17_439))
      .when(reading(1, 'inner', 200, 17_430, 'official'))
      .gives(recorded(1, 'inner', 200, 17_430, 'official'))
      .warns();
  });

  it('[G3] is believed from whatever measures', () => {
    for (const source of ['transponder', 'lightBeam', 'photoFinish'] as const) {
      given(...outerMeasured)
        .when(reading(1, 'inner', 200, 17_430, source), { role: 'device' })
        .gives(recorded(1, 'inner', 200, 17_430, source))
        .warns();
    }
  });

  it('[G3] a hundredth beside it is another time, and so is the same time at another point', () => {
    given(...outerMeasured)
      .when(reading(1, 'inner', 200, 17_440, 'official'))
      .gives(recorded(1, 'inner', 200, 17_440, 'official'))
      .warns();
    given(...started, reading(1, 'outer', 600, 43_950))
      .when(reading(1, 'inner', 1000, 72_590, 'official'))
      .gives(recorded(1, 'inner', 1000, 72_590, 'official'))
      .warns();
  });
});

describe('a time for a pair that is not on the ice', () => {
  const secondRaces = [...finished, confirm(1), call(2), start(2)];

  it('[G4] is doubted while another pair is racing and its own has not started', () => {
    given(...secondRaces)
      .when(reading(3, 'inner', 200, 17_880, 'official'))
      .refuses(
        'Implausible',
        /^Pair 3 has not started; pair 2 is on the ice$/,
        /^Enter it for pair 2; send it with acknowledge to keep it for pair 3$/,
      );
  });

  it('[G4] sent again with acknowledge it stands, the doubt as a warning', () => {
    given(...secondRaces)
      .when({ ...reading(3, 'inner', 200, 17_880, 'official'), acknowledge: true })
      .gives(recorded(3, 'inner', 200, 17_880, 'official'))
      .warns(/^Pair 3 has not started; pair 2 is on the ice$/, /no recorded start/);
  });

  it('[G4] is believed for the pair on the ice, for one that was there, and while nobody races', () => {
    given(...secondRaces)
      .when(reading(2, 'inner', 200, 17_520, 'official'))
      .gives(recorded(2, 'inner', 200, 17_520, 'official'))
      .warns();
    given(...secondRaces)
      .when(reading(1, 'inner', 1000, 74_560, 'official'))
      .gives(recorded(1, 'inner', 1000, 74_560, 'official'))
      .warns(/Pair 1 is confirmed/);
    given(...finished, confirm(1))
      .when(reading(3, 'inner', 200, 17_880, 'official'))
      .gives(recorded(3, 'inner', 200, 17_880, 'official'))
      .warns(/no recorded start/);
  });
});
