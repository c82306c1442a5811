/** What makes a start void: false starts, recalls, and a pair that leaves the ice. */
import { describe, expect, it } from 'vitest';
import { pairTrace } from '#shared/project/pairs.ts';
import { given, type InputOf } from '../../support/given.ts';
import { call, confirm, finished, official, published, raceAt, reading, start, started } from './scenario.ts';

function falseStart(lane: 'inner' | 'outer' | null, wave: 1 | 2 = 1, distance = 1): InputOf<'GiveFalseStart'> {
  return { kind: 'GiveFalseStart', distance, pair: 1, wave, lane };
}

describe('GiveFalseStart', () => {
  const given1 = { ...falseStart('inner'), kind: 'FalseStartGiven' } as const;

  it('[S2] the first false start of a pair has no other consequence', () => {
    given(...started)
      .when(falseStart('inner'))
      .gives(given1);
    given(...published, call(1))
      .when(falseStart('inner'))
      .gives(given1);
  });

  it('[S2] start and readings of the wave are void', () => {
    const { after } = given(...started, reading(1, 'outer', 200, 17_430)).when(falseStart('inner'));
    const trace = pairTrace(after.state, 1, 1);
    expect(trace?.phase).toBe('called');
    expect(trace?.starts.size).toBe(0);
    expect(trace?.races.map(({ passages }) => passages.length)).toEqual([0, 0]);
  });

  it.each(['inner', 'outer'] as const)('[S2] the second disqualifies whoever commits it: %s', (lane) => {
    given(...started, falseStart('inner'), start(1))
      .when(falseStart(lane))
      .gives(
        { ...falseStart(lane), kind: 'FalseStartGiven' },
        { kind: 'IrmGiven', ...raceAt(1, lane), irm: 'DQ', reason: 'T04', rank: null },
      );
  });

  it('[S2] a second one of nobody in particular disqualifies nobody', () => {
    given(...started, falseStart('inner'), start(1))
      .when(falseStart(null))
      .gives({ ...falseStart(null), kind: 'FalseStartGiven' });
  });

  it('[S2] a first one of nobody in particular counts all the same', () => {
    given(...started, falseStart(null), start(1))
      .when(falseStart('outer'))
      .gives(
        { ...falseStart('outer'), kind: 'FalseStartGiven' },
        { kind: 'IrmGiven', ...raceAt(1, 'outer'), irm: 'DQ', reason: 'T04', rank: null },
      );
  });

  it('[S2][S3] a pair that was cleared and called again keeps its first false start', () => {
    given(...started, falseStart('outer'), { kind: 'ClearPair', distance: 1, pair: 1 }, call(1))
      .when(falseStart('outer'))
      .gives(
        { ...falseStart('outer'), kind: 'FalseStartGiven' },
        { kind: 'IrmGiven', ...raceAt(1, 'outer'), irm: 'DQ', reason: 'T04', rank: null },
      );
  });

  it('[S2] in a quartet a false start of the first wave does not count against the second', () => {
    const quartet = { distance: 2, pair: 1 } as const;
    const startWave = (wave: 1 | 2) => ({ kind: 'StartPair', ...quartet, wave }) as const;
    given(
      ...published,
      { kind: 'CallPair', ...quartet },
      startWave(1),
      falseStart('inner', 1, 2),
      startWave(1),
      startWave(2),
    )
      .when(falseStart('inner', 2, 2))
      .gives({ ...falseStart('inner', 2, 2), kind: 'FalseStartGiven' });
  });

  it('[C1] a retracted false start does not count', () => {
    given(...started, falseStart('outer'), (story) => ({ kind: 'RetractFact', target: story.seqOf('FalseStartGiven') }))
      .when(falseStart('inner'))
      .gives(given1);
  });

  it('needs a pair at the start', () => {
    given(...published)
      .when(falseStart('inner'))
      .refuses('WrongPhase', /Pair 1 is scheduled/, /Only a pair at the start/);
    given(...finished)
      .when(falseStart('inner'))
      .refuses('WrongPhase', /Pair 1 is finished/, /Only a pair at the start/);
    given(...finished, confirm(1))
      .when(falseStart('inner'))
      .refuses('WrongPhase', /Pair 1 is confirmed/, /Only a pair/);
  });

  it('needs a skater in the lane, where one is named', () => {
    given(...published, call(3), start(3))
      .when({ ...falseStart('outer'), pair: 3 })
      .refuses('UnknownTarget', /Nobody starts in the outer lane/, /Name an occupied lane, or none/);
    given(...started)
      .when(falseStart(null, 2))
      .refuses('UnknownTarget', /Pair 1 has nobody in wave 2/, /Name a wave with a skater/);
  });

  it('needs a known pair of an open distance', () => {
    given(...started)
      .when({ ...falseStart(null), pair: 9 })
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(falseStart(null))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('RecallPair', () => {
  const recall = (wave: 1 | 2 = 1, distance = 1): InputOf<'RecallPair'> => ({
    kind: 'RecallPair',
    distance,
    pair: 1,
    wave,
  });

  it('[S3] calls a started wave back, also after the finish', () => {
    given(...started)
      .when(recall())
      .gives({ ...recall(), kind: 'PairRecalled' });
    given(...finished)
      .when(recall())
      .gives({ ...recall(), kind: 'PairRecalled' });
  });

  it('[S3] leaves the other wave alone', () => {
    const { after } = given(...published, call(1, 2), start(1, 1, 2), start(1, 2, 2)).when(recall(2, 2));
    expect([...(pairTrace(after.state, 2, 1)?.starts.keys() ?? [])]).toEqual([1]);
  });

  it('[S3] the wave may start again', () => {
    expect(given(...started, recall(), start(1)).state.seq).toBe(10);
  });

  it('needs a start', () => {
    given(...published, call(1))
      .when(recall())
      .refuses('WrongPhase', /Wave 1 of pair 1 has not started/, /Only a started wave can be recalled/);
    given(...published, call(1, 2), start(1, 1, 2))
      .when(recall(2, 2))
      .refuses('WrongPhase', /Wave 2 of pair 1 has not started/, /Only a started wave/);
  });

  it('is refused for a confirmed pair, an unknown one and an official distance', () => {
    given(...finished, confirm(1))
      .when(recall())
      .refuses('WrongPhase', /Pair 1 is confirmed/, /Retract the confirmation first/);
    given(...started)
      .when({ ...recall(), pair: 9 })
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(recall())
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('ClearPair', () => {
  const clear: InputOf<'ClearPair'> = { kind: 'ClearPair', distance: 1, pair: 1 };

  it('[S3] takes a called or started pair off the ice', () => {
    given(...published, call(1))
      .when(clear)
      .gives({ ...clear, kind: 'PairCleared' });
    given(...finished)
      .when(clear)
      .gives({ ...clear, kind: 'PairCleared' });
  });

  it('[S3] the pair is scheduled again, nothing of it timed', () => {
    const trace = pairTrace(given(...finished).when(clear).after.state, 1, 1);
    expect(trace).toMatchObject({ phase: 'scheduled', onIceOrder: 0 });
    expect(trace?.races.flatMap(({ passages }) => passages)).toEqual([]);
  });

  it('is refused for a pair that is not on the ice', () => {
    given(...published)
      .when(clear)
      .refuses('AlreadyDone', /Pair 1 is not on the ice/, /nothing to clear/);
  });

  it('is refused for a confirmed pair, an unknown one and an official distance', () => {
    given(...finished, confirm(1))
      .when(clear)
      .refuses('WrongPhase', /Pair 1 is confirmed/, /Retract the confirmation first/);
    given(...started)
      .when({ ...clear, pair: 9 })
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(clear)
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});
