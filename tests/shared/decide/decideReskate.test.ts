/** Re-skates: who may run once more, and in which pair. */
import { describe, expect, it } from 'vitest';
import { pairTrace, raceOf } from '#shared/project/pairs.ts';
import type { FactInput } from '../../support/answer.ts';
import { given, type InputOf } from '../../support/given.ts';
import {
  call,
  confirm,
  finished,
  laps,
  official,
  published,
  publishStartList,
  raceAt,
  slot,
  start,
  started,
} from './scenario.ts';

type Where = Pick<InputOf<'GrantReskate'>, 'asPair' | 'asLane'>;

function grant(pair: number, lane: 'inner' | 'outer', where: Where = {}): InputOf<'GrantReskate'> {
  return { kind: 'GrantReskate', ...raceAt(pair, lane), ...where };
}
function granted(
  pair: number,
  lane: 'inner' | 'outer',
  of: { pair: number; lane: 'inner' | 'outer'; wave?: 1 | 2 },
): FactInput {
  return { kind: 'ReskateGranted', ...raceAt(pair, lane), of: { wave: 1, ...of } };
}
const reskated = [...finished, grant(1, 'inner'), call(4), start(4), ...laps(4, 'inner', 17_700, 44_900, 74_400)];

describe('GrantReskate', () => {
  it('[K7] runs after the last pair, in the lane of the first run', () => {
    given(...finished)
      .when(grant(1, 'outer'))
      .gives(granted(4, 'outer', { pair: 1, lane: 'outer' }));
  });

  it('names another pair or lane when asked', () => {
    given(...finished)
      .when(grant(1, 'outer', { asPair: 20, asLane: 'inner' }))
      .gives(granted(20, 'inner', { pair: 1, lane: 'outer' }));
  });

  it('the first re-skate puts the skater in its pair', () => {
    const { state } = given(...finished, grant(1, 'outer'));
    expect(raceOf(state, raceAt(4, 'outer'))).toMatchObject({ entry: 'kok', reskateOf: raceAt(1, 'outer') });
  });

  it('is possible before the finish, and for a confirmed pair', () => {
    given(...started)
      .when(grant(1, 'inner'))
      .gives(granted(4, 'inner', { pair: 1, lane: 'inner' }));
    given(...finished, confirm(1))
      .when(grant(1, 'inner'))
      .gives(granted(4, 'inner', { pair: 1, lane: 'inner' }));
  });

  it('a skater of wave 2 runs again in wave 1 of a pair', () => {
    given(...published, call(1, 2), start(1, 1, 2), start(1, 2, 2))
      .when({ kind: 'GrantReskate', ...raceAt(1, 'inner', 2, 2) })
      .gives({ kind: 'ReskateGranted', ...raceAt(3, 'inner', 1, 2), of: { pair: 1, wave: 2, lane: 'inner' } });
  });

  it('two re-skates may share a pair until it is called', () => {
    const two = [...finished, grant(1, 'outer')];
    given(...two)
      .when(grant(1, 'inner', { asPair: 4 }))
      .gives(granted(4, 'inner', { pair: 1, lane: 'inner' }));
    given(...two, call(4))
      .when(grant(1, 'inner', { asPair: 4 }))
      .refuses('WrongPhase', /Pair 4 has no free lane for a re-skate/, /Leave asPair out/);
  });

  it('is refused in a lane that is taken, and beside a first run', () => {
    given(...finished, grant(1, 'outer'))
      .when(grant(1, 'inner', { asPair: 4, asLane: 'outer' }))
      .refuses('WrongPhase', /Pair 4 has no free lane/, /to run after the last pair/);
    given(...finished)
      .when(grant(1, 'inner', { asPair: 3, asLane: 'outer' }))
      .refuses('WrongPhase', /Pair 3 has no free lane/, /to run after the last pair/);
  });

  it('is refused in a lane that somebody was withdrawn from: the withdrawal would fall on the re-skater', () => {
    given(...finished, { kind: 'WithdrawSkater', ...raceAt(3, 'inner') })
      .when(grant(1, 'inner', { asPair: 3 }))
      .refuses('WrongPhase', /Pair 3 has no free lane/, /to run after the last pair/);
  });

  it('is refused for a run that is a re-skate itself', () => {
    given(...reskated)
      .when(grant(4, 'inner'))
      .refuses('WrongPhase', /That run is a re-skate itself/, /Grant it for the first run/);
  });

  it('is refused twice; the pair of the first is named', () => {
    given(...finished, grant(1, 'inner'))
      .when(grant(1, 'inner'))
      .refuses('AlreadyDone', /The re-skate is pair 4/, /Retract it to grant another/);
  });

  it('[C1] is possible anew once it was retracted', () => {
    given(...finished, grant(1, 'inner'), (story) => ({ kind: 'RetractFact', target: story.seqOf('ReskateGranted') }))
      .when(grant(1, 'inner', { asPair: 7 }))
      .gives(granted(7, 'inner', { pair: 1, lane: 'inner' }));
  });

  it('is refused for a skater who has not started', () => {
    given(...published, call(1))
      .when(grant(1, 'inner'))
      .refuses('WrongPhase', /The skater has not started/, /Move the skater in the start list instead/);
  });

  it('is refused when no pair number is left, unless one is named', () => {
    const full = [...published, { ...publishStartList, slots: [slot(99, 'inner', 'kok')], iceBreaks: [] }, start(99)];
    given(...full)
      .when(grant(99, 'inner'))
      .refuses('WrongPhase', /No pair number is left after 99/, /Name a free one as asPair/);
    given(...full)
      .when(grant(99, 'inner', { asPair: 1 }))
      .gives(granted(1, 'inner', { pair: 99, lane: 'inner' }));
    given(...finished)
      .when(grant(1, 'inner', { asPair: 99 }))
      .gives(granted(99, 'inner', { pair: 1, lane: 'inner' }));
  });

  it('needs a skater of an open distance', () => {
    given(...finished)
      .when(grant(3, 'outer'))
      .refuses('UnknownTarget', /Pair 3 has nobody in the outer lane/, /Name an occupied lane/);
    given(...finished)
      .when(grant(9, 'outer'))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(grant(1, 'outer'))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });

  it('pairs that stand in for each other do not go in circles', () => {
    const { state } = given(
      ...published,
      start(3),
      grant(3, 'inner'),
      { kind: 'ClearPair', distance: 1, pair: 3 },
      { kind: 'WithdrawSkater', ...raceAt(3, 'inner') },
      { kind: 'SubstituteSkater', ...raceAt(4, 'outer'), entry: 'smeding' },
      start(4),
      grant(4, 'outer', { asPair: 3 }),
    );
    expect(raceOf(state, raceAt(3, 'outer'))).toMatchObject({ entry: 'smeding', reskateOf: raceAt(4, 'outer') });
  });

  it('the re-skate is called, started and confirmed like any pair', () => {
    const { state } = given(...reskated, confirm(4));
    expect(pairTrace(state, 1, 4)).toMatchObject({ phase: 'confirmed' });
  });
});
