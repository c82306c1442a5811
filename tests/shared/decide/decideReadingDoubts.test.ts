/** The guard at work: what is doubted, what the refusal says, and what is believed all the same. */
import { describe, expect, it } from 'vitest';
import { pairTrace } from '#shared/project/pairs.ts';
import { given } from '../../support/given.ts';
import {
  call,
  confirm,
  finished,
  openCompetition,
  openDistance,
  publishStartList,
  raceAt,
  reading,
  recorded,
  registerEntries,
  start,
  started,
} from './scenario.ts';

const atTheBell = [...started, reading(1, 'inner', 200, 17_720), reading(1, 'inner', 600, 44_970)];

describe('a doubtful reading', () => {
  it('[G1] too fast: the window is named', () => {
    given(...started)
      .when(reading(1, 'inner', 1000, 63_950, 'official'))
      .refuses(
        'Implausible',
        /^1:03\.95 at 1000 m is faster than anybody skates$/,
        /^Between 1:07\.10 and 1:43\.00 is expected; send it with acknowledge to keep it$/,
      );
  });

  it('[G1] the window leaves out what the passages before make impossible', () => {
    given(...atTheBell)
      .when(reading(1, 'inner', 1000, 63_950))
      .refuses('Implausible', /1:03\.95 at 1000 m is faster/, /^Between 1:10\.17 and 1:43\.00 is expected/);
  });

  it('[G1] too slow, when typed: the window is named', () => {
    for (const source of ['hand', 'official'] as const) {
      given(...started)
        .when(reading(1, 'inner', 600, 63_001, source))
        .refuses(
          'Implausible',
          /^1:03\.00 at 600 m is slower than skaters are without a fall$/,
          /^Between 41\.90 and 1:03\.00/,
        );
    }
  });

  it('[G2] too slow, when measured: recorded with a warning', () => {
    for (const source of ['transponder', 'lightBeam', 'photoFinish'] as const) {
      given(...started)
        .when(reading(1, 'inner', 600, 63_001, source), { role: 'device' })
        .gives(recorded(1, 'inner', 600, 63_001, source))
        .warns(/^1:03\.00 at 600 m is slower than skaters are without a fall$/);
    }
  });

  it('[G1] out of step with the passage before: no lap is that short', () => {
    given(...atTheBell)
      .when(reading(1, 'inner', 1000, 70_169))
      .refuses(
        'Implausible',
        /^1:10\.16 at 1000 m does not fit the passages beside it$/,
        /^Between 1:10\.17 and 1:43\.00/,
      );
    given(...atTheBell)
      .when(reading(1, 'inner', 1000, 70_170))
      .gives(recorded(1, 'inner', 1000, 70_170))
      .warns();
  });

  it('[G1] out of step with the passage after', () => {
    given(...started, reading(1, 'inner', 600, 44_970))
      .when(reading(1, 'inner', 200, 19_771))
      .refuses('Implausible', /^19\.77 at 200 m does not fit/, /^Between 16\.70 and 19\.77 is expected/);
    given(...started, reading(1, 'inner', 600, 44_970))
      .when(reading(1, 'inner', 200, 19_770))
      .gives(recorded(1, 'inner', 200, 19_770));
  });

  it('[G1] where the neighbours leave no room, they are what is wrong', () => {
    given(...started, reading(1, 'inner', 200, 19_000), { ...reading(1, 'inner', 1000, 68_000), acknowledge: true })
      .when(reading(1, 'inner', 600, 44_000))
      .refuses(
        'Implausible',
        /^44\.00 at 600 m does not fit/,
        /^Correct the neighbouring passages first; send it with acknowledge/,
      );
  });

  it('[G1] the neighbours may leave room for one time only', () => {
    given(...started, reading(1, 'inner', 200, 19_000), reading(1, 'inner', 1000, 69_400))
      .when(reading(1, 'inner', 600, 44_000))
      .refuses('Implausible', /^44\.00 at 600 m does not fit/, /^Between 44\.20 and 44\.20 is expected/);
  });

  it('[G1] its own reading from another source is no neighbour', () => {
    given(...atTheBell, reading(1, 'inner', 1000, 74_550))
      .when(reading(1, 'inner', 1000, 74_540, 'photoFinish'))
      .gives(recorded(1, 'inner', 1000, 74_540, 'photoFinish'))
      .warns();
  });

  it('[G1] a device cannot insist on a doubtful value', () => {
    given(...started)
      .when({ ...reading(1, 'inner', 600, 20_000), acknowledge: true }, { role: 'device' })
      .refuses('Implausible', /faster than anybody/, /Between/);
  });

  it('[G1] sent again with acknowledge it stands, its doubts as warnings', () => {
    given(...atTheBell)
      .when({ ...reading(1, 'inner', 1000, 63_950), acknowledge: true })
      .gives(recorded(1, 'inner', 1000, 63_950))
      .warns(/faster than anybody skates/, /does not fit the passages beside it/);
    given(...started)
      .when({ ...reading(1, 'inner', 600, 63_001, 'hand'), acknowledge: true })
      .gives(recorded(1, 'inner', 600, 63_001, 'hand'))
      .warns(/slower than skaters are/);
  });

  it('[G1] acknowledge beside a good value changes nothing', () => {
    given(...atTheBell)
      .when({ ...reading(1, 'inner', 1000, 74_550), acknowledge: true })
      .gives(recorded(1, 'inner', 1000, 74_550))
      .warns();
  });
});

describe('a reading in the wrong lane', () => {
  /** Bowe in the inner lane fell and is far behind; Kok in the outer lane is not. */
  const fallen = [
    ...started,
    reading(1, 'inner', 200, 17_720),
    reading(1, 'outer', 200, 17_430),
    reading(1, 'outer', 600, 43_950),
    reading(1, 'inner', 600, 58_000),
  ];

  it('[G1] the refusal says that it would fit the mate', () => {
    given(...fallen)
      .when(reading(1, 'inner', 1000, 72_590))
      .refuses(
        'Implausible',
        /^1:12\.59 at 1000 m does not fit/,
        /is expected; it would fit the outer lane; send it with acknowledge/,
      );
  });

  it('[G1] not when the mate has that passage already', () => {
    given(...fallen, reading(1, 'outer', 1000, 72_580))
      .when(reading(1, 'inner', 1000, 72_590))
      .refuses('Implausible', /1:12\.59 at 1000 m/, /is expected; send it with acknowledge/);
  });

  it('[G1] not when it would be doubtful there, too, nor when nothing is known of the mate', () => {
    given(...fallen)
      .when(reading(1, 'inner', 1000, 63_950))
      .refuses('Implausible', /1:03\.95/, /is expected; send it with/);
    given(...started, reading(1, 'inner', 600, 58_000))
      .when(reading(1, 'inner', 1000, 72_590))
      .refuses('Implausible', /1:12\.59/, /is expected; send it with/);
  });
});

describe('a fall', () => {
  it('[G2][I4] 1:34.45 over 1000 m is a result like any other', () => {
    const story = given(...atTheBell, reading(1, 'outer', 200, 17_430), reading(1, 'outer', 600, 43_950));
    const { after } = story
      .when(reading(1, 'inner', 1000, 94_450), { role: 'device' })
      .gives(recorded(1, 'inner', 1000, 94_450))
      .warns();
    const race = pairTrace(after.state, 1, 1)?.races[0];
    expect(race).toMatchObject({ entry: 'bowe', irm: null });
    expect(race?.finish?.elapsedMs).toBe(94_450);
  });

  it('[G2] so is 1:34.45 over 500 m, far outside of the window, once measured', () => {
    const sprint = given(
      openCompetition,
      openDistance(1, 500, 'women'),
      registerEntries,
      { ...publishStartList, iceBreaks: [] },
      call(1),
      start(1),
      reading(1, 'inner', 100, 10_440),
    );
    sprint
      .when(reading(1, 'inner', 500, 94_450), { role: 'device' })
      .gives(recorded(1, 'inner', 500, 94_450))
      .warns(/^1:34\.45 at 500 m is slower than skaters are without a fall$/);
    sprint
      .when(reading(1, 'inner', 500, 94_450, 'hand'))
      .refuses('Implausible', /1:34\.45 at 500 m/, /^Between 35\.44 and 52\.00/);
  });
});

describe('a time for the wrong phase', () => {
  it('the doubt comes with the warnings of the state', () => {
    given(...finished, { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm: 'DQ', reason: 'T10' }, confirm(1))
      .when({ ...reading(1, 'inner', 1000, 63_950, 'official'), acknowledge: true })
      .warns(/faster than anybody/, /does not fit/, /Pair 1 is confirmed/, /marked DQ/);
  });
});
