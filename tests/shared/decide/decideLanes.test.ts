/** Single skaters of a start list: put in, taken out, or moved across. */
import { describe, expect, it } from 'vitest';
import { raceOf } from '#shared/project/pairs.ts';
import { given, type InputOf } from '../../support/given.ts';
import { call, finished, official, published, raceAt, start, started } from './scenario.ts';

describe('SubstituteSkater', () => {
  function substitute(entry: string, place = raceAt(2, 'inner')): InputOf<'SubstituteSkater'> {
    return { kind: 'SubstituteSkater', ...place, entry };
  }

  it('puts another skater in the place of a listed one', () => {
    given(...published)
      .when(substitute('smeding'))
      .gives({ ...substitute('smeding'), kind: 'SkaterSubstituted' });
  });

  it('fills an empty lane with a late entry', () => {
    const late = substitute('smeding', raceAt(3, 'outer'));
    given(...published)
      .when(late)
      .gives({ ...late, kind: 'SkaterSubstituted' });
  });

  it('corrects the name after the race, too', () => {
    const corrected = substitute('smeding', raceAt(1, 'outer'));
    given(...finished)
      .when(corrected)
      .gives({ ...corrected, kind: 'SkaterSubstituted' });
  });

  it('needs a pair of the start list', () => {
    given(...published)
      .when(substitute('smeding', raceAt(9, 'inner')))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair of the start list/);
  });

  it('needs an entry', () => {
    given(...published)
      .when(substitute('nobody'))
      .refuses('UnknownTarget', /no entry "nobody"/, /Register the entry/);
  });

  it('refuses a skater who starts elsewhere, and says where', () => {
    given(...published)
      .when(substitute('jackson'))
      .refuses('AlreadyDone', /"jackson" starts in pair 3/, /Withdraw the skater there first/);
  });

  it('takes a skater who was withdrawn elsewhere', () => {
    given(...published, { kind: 'WithdrawSkater', ...raceAt(3, 'inner') })
      .when(substitute('jackson'))
      .gives({ ...substitute('jackson'), kind: 'SkaterSubstituted' });
  });

  it('refuses a second wave where pairs start alone', () => {
    given(...published)
      .when(substitute('smeding', raceAt(2, 'inner', 2)))
      .refuses('Malformed', /the distance starts in single pairs/, /Only a quartet has a wave 2/);
  });

  it('fills the second wave of a quartet', () => {
    const late = substitute('smeding', raceAt(1, 'outer', 2, 2));
    given(...published)
      .when(late)
      .gives({ ...late, kind: 'SkaterSubstituted' });
  });

  it('is refused for an official distance', () => {
    given(...official)
      .when(substitute('smeding'))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('WithdrawSkater', () => {
  const withdraw: InputOf<'WithdrawSkater'> = { kind: 'WithdrawSkater', ...raceAt(1, 'inner') };
  const withdrawn = { ...withdraw, kind: 'SkaterWithdrawn' } as const;

  it('[S4] empties the lane before the start', () => {
    given(...published)
      .when(withdraw)
      .gives(withdrawn);
    given(...published, call(1))
      .when(withdraw)
      .gives(withdrawn);
  });

  it('is refused after the start, where a mark is right', () => {
    given(...started)
      .when(withdraw)
      .refuses('WrongPhase', /Pair 1 has started/, /Give DNS, DNF or DQ instead/);
  });

  it('needs somebody in the lane', () => {
    given(...published, withdraw)
      .when(withdraw)
      .refuses('UnknownTarget', /Pair 1 has nobody in the inner lane$/, /Name an occupied lane/);
    given(...published)
      .when({ kind: 'WithdrawSkater', ...raceAt(1, 'outer', 2, 2) })
      .refuses('UnknownTarget', /nobody in the outer lane of wave 2$/, /Name an occupied lane/);
  });

  it('needs a known pair and an open distance', () => {
    given(...published)
      .when({ ...withdraw, pair: 9 })
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(withdraw)
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('SwapLanes', () => {
  const swap: InputOf<'SwapLanes'> = { kind: 'SwapLanes', distance: 1, pair: 1, wave: 1 };

  it('[C6] changes the lanes of a wave, before and after the race', () => {
    given(...published)
      .when(swap)
      .gives({ ...swap, kind: 'LanesSwapped' });
    given(...finished)
      .when(swap)
      .gives({ ...swap, kind: 'LanesSwapped' });
  });

  it('moves a skater who is alone to the other lane', () => {
    given(...published)
      .when({ ...swap, pair: 3 })
      .gives({ ...swap, pair: 3, kind: 'LanesSwapped' });
  });

  it('[C6][K7] a re-skate follows the skater into the other lane', () => {
    const story = given(...finished, { kind: 'GrantReskate', ...raceAt(1, 'outer') }, { ...swap, pair: 4 });
    expect(raceOf(story.state, raceAt(4, 'inner'))).toMatchObject({ entry: 'kok', reskateOf: raceAt(1, 'outer') });
    story
      .and(start(4))
      .when({ kind: 'GrantReskate', ...raceAt(4, 'inner') })
      .refuses('WrongPhase', /That run is a re-skate itself/, /Grant it for the first run/);
  });

  it('[K7] who is put in the place of a re-skater skates a first run', () => {
    const reskate = { kind: 'GrantReskate', ...raceAt(1, 'outer') } as const;
    const { state } = given(...finished, reskate, {
      kind: 'SubstituteSkater',
      ...raceAt(4, 'outer'),
      entry: 'smeding',
    });
    expect(raceOf(state, raceAt(4, 'outer'))).toMatchObject({ entry: 'smeding', reskateOf: null });
  });

  it('needs a wave with a skater', () => {
    given(...published)
      .when({ ...swap, wave: 2 })
      .refuses('UnknownTarget', /Pair 1 has nobody in wave 2/, /Name a wave with a skater/);
  });

  it('needs a known pair and an open distance', () => {
    given(...published, call(2), start(2))
      .when({ ...swap, pair: 8 })
      .refuses('UnknownTarget', /Distance 1 has no pair 8/, /Name a pair/);
    given(...official)
      .when(swap)
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});
