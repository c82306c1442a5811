/** Calls, starts and confirmations: how a pair comes on the ice and leaves it with a result. */
import { describe, it } from 'vitest';
import { given, NOW, type InputOf } from '../../support/given.ts';
import { call, confirm, finished, laps, official, published, raceAt, reading, start, started } from './scenario.ts';

const dns = (lane: 'inner' | 'outer', pair = 1): InputOf<'GiveIrm'> => ({
  kind: 'GiveIrm',
  ...raceAt(pair, lane),
  irm: 'DNS',
});

describe('CallPair', () => {
  it('calls a pair, in any order', () => {
    given(...published)
      .when(call(2))
      .gives({ ...call(2), kind: 'PairCalled' })
      .warns();
    given(...published, call(2))
      .when(call(1))
      .gives({ ...call(1), kind: 'PairCalled' })
      .warns();
  });

  it('warns while another pair is still racing', () => {
    given(...started)
      .when(call(2))
      .gives({ ...call(2), kind: 'PairCalled' })
      .warns(/^Pair 1 is still racing$/);
    given(...finished)
      .when(call(2))
      .gives({ ...call(2), kind: 'PairCalled' })
      .warns();
  });

  it('calls a pair back that another has taken off the ice', () => {
    given(...started, call(2))
      .when(call(1))
      .gives({ ...call(1), kind: 'PairCalled' })
      .warns();
  });

  it('is refused twice in a row, and while the pair is under way', () => {
    given(...published, call(1))
      .when(call(1))
      .refuses('AlreadyDone', /Pair 1 has been called/, /Start it/);
    given(...started)
      .when(call(1))
      .refuses('AlreadyDone', /Pair 1 is on the ice/, /Recall it to start it again/);
  });

  it('is refused for a confirmed pair: the devices would speak for it', () => {
    given(...finished, confirm(1), call(2))
      .when(call(1))
      .refuses('WrongPhase', /Pair 1 is confirmed/, /Retract the confirmation, or grant a re-skate/);
  });

  it('needs somebody to call', () => {
    given(...published, { kind: 'WithdrawSkater', ...raceAt(3, 'inner') })
      .when(call(3))
      .refuses('WrongPhase', /Nobody is left in pair 3/, /Call the next pair/);
  });

  it('needs a known pair of an open distance', () => {
    given(...published)
      .when(call(9))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...published)
      .when(call(1, 5))
      .refuses('UnknownTarget', /no distance 5/, /1, 2$/);
    given(...official)
      .when(call(1))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('StartPair', () => {
  const gun = (startedAt: number) => ({ kind: 'PairStarted', ...startAt(1), startedAt }) as const;
  const startAt = (pair: number, wave: 1 | 2 = 1, distance = 1) => ({ distance, pair, wave });

  it('[S1] takes the instant of the gun, and now when none is given', () => {
    given(...published, call(1))
      .when({ ...start(1), startedAt: NOW - 700 })
      .gives(gun(NOW - 700))
      .warns();
    given(...published, call(1))
      .when(start(1), { now: NOW + 5000 })
      .gives(gun(NOW + 5000));
  });

  it('[S1] bears a starting clock that is a few seconds ahead, and a start sent hours later', () => {
    const sixHours = 6 * 3_600_000;
    given(...published)
      .when({ ...start(1), startedAt: NOW + 5000 })
      .gives(gun(NOW + 5000));
    given(...published)
      .when({ ...start(1), startedAt: NOW - sixHours })
      .gives(gun(NOW - sixHours));
  });

  it.each([
    ['in the future', NOW + 5001],
    ['more than six hours old', NOW - 6 * 3_600_000 - 1],
  ])('[S1] refuses a start %s', (_when, startedAt) => {
    given(...published, call(1))
      .when({ ...start(1), startedAt })
      .refuses('Implausible', /in the future or hours back/, /instant of the gun on the server clock/);
  });

  it('[S4] starts a skater alone', () => {
    given(...published, call(3))
      .when(start(3))
      .gives({ kind: 'PairStarted', ...startAt(3), startedAt: NOW });
  });

  it('is refused for a wave that has started', () => {
    given(...started)
      .when(start(1))
      .refuses('AlreadyDone', /Wave 1 of pair 1 has started/, /Recall it/);
  });

  it('is refused for a confirmed pair', () => {
    given(...finished, confirm(1))
      .when(start(1))
      .refuses('WrongPhase', /Pair 1 is confirmed/, /Retract the confirmation, or grant a re-skate/);
  });

  it('starts the waves of a quartet in order', () => {
    given(...published, call(1, 2))
      .when(start(1, 2, 2))
      .refuses('WrongPhase', /^Wave 1 has not started$/, /Start wave 1 first/);
    given(...published, call(1, 2), start(1, 1, 2))
      .when({ ...start(1, 2, 2), startedAt: NOW + 900 })
      .gives({ kind: 'PairStarted', ...startAt(1, 2, 2), startedAt: NOW + 900 });
  });

  it('starts wave 2 at once where wave 1 is empty', () => {
    given(...published, call(2, 2))
      .when(start(2, 2, 2))
      .gives({ kind: 'PairStarted', ...startAt(2, 2, 2), startedAt: NOW });
  });

  it('needs a skater in the wave', () => {
    given(...published)
      .when(start(1, 2))
      .refuses('UnknownTarget', /Pair 1 has nobody in wave 2/, /wave with a skater/);
  });

  it('needs a known pair of an open distance', () => {
    given(...published)
      .when(start(9))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(start(1))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('ConfirmPair', () => {
  it('confirms a pair in which everybody has a finish or a mark', () => {
    given(...finished)
      .when(confirm(1))
      .gives({ ...confirm(1), kind: 'PairConfirmed' });
    given(...started, ...laps(1, 'inner', 17_720, 44_970, 74_550), {
      kind: 'GiveIrm',
      ...raceAt(1, 'outer'),
      irm: 'DNF',
    })
      .when(confirm(1))
      .gives({ ...confirm(1), kind: 'PairConfirmed' });
  });

  it('[S4] does not wait for an empty lane', () => {
    given(...published, call(3), start(3), ...laps(3, 'inner', 17_880, 45_300, 75_000))
      .when(confirm(3))
      .gives({ ...confirm(3), kind: 'PairConfirmed' });
  });

  it('confirms a pair that nobody called, because both did not start', () => {
    given(...published, dns('inner'), dns('outer'))
      .when(confirm(1))
      .gives({ ...confirm(1), kind: 'PairConfirmed' });
  });

  it('names the lanes that lack a result', () => {
    given(...started, ...laps(1, 'outer', 17_430, 43_950, 72_590))
      .when(confirm(1))
      .refuses('WrongPhase', /^Pair 1 lacks a result: inner lane$/, /Give a finish or a mark first/);
    given(...started)
      .when(confirm(1))
      .refuses('WrongPhase', /^Pair 1 lacks a result: inner lane, outer lane$/);
    given(...published)
      .when(confirm(3))
      .refuses('WrongPhase', /^Pair 3 lacks a result: inner lane$/);
  });

  it('names the wave in a quartet', () => {
    given(...published, call(1, 2), start(1, 1, 2))
      .when(confirm(1, 2))
      .refuses('WrongPhase', /^Pair 1 lacks a result: inner lane, outer lane, inner lane of wave 2$/);
  });

  it('is refused for a skater who passed every point but the finish', () => {
    given(...published, call(3), start(3), reading(3, 'inner', 200, 17_880), reading(3, 'inner', 600, 45_300))
      .when(confirm(3))
      .refuses('WrongPhase', /^Pair 3 lacks a result: inner lane$/);
  });

  it('is refused for a pair from which everybody was withdrawn', () => {
    given(...published, { kind: 'WithdrawSkater', ...raceAt(3, 'inner') })
      .when(confirm(3))
      .refuses('WrongPhase', /Nobody is left in pair 3/, /nothing to confirm/);
  });

  it('is refused twice', () => {
    given(...finished, confirm(1))
      .when(confirm(1))
      .refuses('AlreadyDone', /Pair 1 is confirmed/, /Retract the confirmation/);
  });

  it('needs a known pair of an open distance', () => {
    given(...published)
      .when(confirm(9))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(confirm(1))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});
