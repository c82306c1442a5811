/** Marks, remarks, and the word that a distance is official. */
import { describe, it } from 'vitest';
import { given, type InputOf } from '../../support/given.ts';
import {
  call,
  confirm,
  finished,
  laps,
  official,
  openDistance,
  published,
  raceAt,
  reading,
  start,
  started,
} from './scenario.ts';

function give(irm: InputOf<'GiveIrm'>['irm'], more: Partial<InputOf<'GiveIrm'>> = {}): InputOf<'GiveIrm'> {
  return { kind: 'GiveIrm', ...raceAt(1, 'inner'), irm, ...more };
}
const lift: InputOf<'LiftIrm'> = { kind: 'LiftIrm', ...raceAt(1, 'inner') };

describe('GiveIrm', () => {
  it.each(['DNF', 'DQ', 'DNS', 'WDR'] as const)('[I1] marks a run %s, without a reason or rank unless given', (irm) => {
    given(...published)
      .when(give(irm))
      .gives({ kind: 'IrmGiven', ...raceAt(1, 'inner'), irm, reason: null, rank: null });
  });

  it('[I1] carries a reason and, on a few rows, a rank', () => {
    given(...finished)
      .when(give('DQ', { reason: 'T10', rank: 28 }))
      .gives({ kind: 'IrmGiven', ...raceAt(1, 'inner'), irm: 'DQ', reason: 'T10', rank: 28 });
  });

  it('may come after the pair was confirmed', () => {
    given(...finished, confirm(1))
      .when(give('DQ', { reason: 'T06' }))
      .gives({ kind: 'IrmGiven', ...raceAt(1, 'inner'), irm: 'DQ', reason: 'T06', rank: null });
  });

  it('another mark or reason takes the place of the first', () => {
    given(...started, give('DNF'))
      .when(give('DQ'))
      .gives({ kind: 'IrmGiven', ...raceAt(1, 'inner'), irm: 'DQ', reason: null, rank: null });
    given(...started, give('DQ', { reason: 'T06' }))
      .when(give('DQ', { reason: 'T08' }))
      .gives({ kind: 'IrmGiven', ...raceAt(1, 'inner'), irm: 'DQ', reason: 'T08', rank: null });
  });

  it('is refused when it is given already, word for word', () => {
    given(...started, give('DQ', { reason: 'T06' }))
      .when(give('DQ', { reason: 'T06' }))
      .refuses('AlreadyDone', /The skater is marked DQ already/, /Lift the mark to take it back/);
  });

  it.each(['DNS', 'WDR'] as const)('refuses %s once the skater has passed a point', (irm) => {
    given(...started, reading(1, 'inner', 200, 17_720))
      .when(give(irm))
      .refuses(
        'WrongPhase',
        new RegExp(`has passed a point, so ${irm} cannot be`),
        /Give DNF or DQ, or recall the pair/,
      );
  });

  it('needs a skater in the lane', () => {
    given(...published)
      .when(give('DNS', raceAt(3, 'outer')))
      .refuses('UnknownTarget', /Pair 3 has nobody in the outer lane/, /Name an occupied lane/);
    given(...published)
      .when(give('DNS', raceAt(2, 'inner', 1, 2)))
      .refuses('UnknownTarget', /Pair 2 has nobody in the inner lane$/, /Name an occupied lane/);
  });

  it('needs a known pair of an open distance', () => {
    given(...published)
      .when(give('DNS', { pair: 9 }))
      .refuses('UnknownTarget', /Distance 1 has no pair 9/, /Name a pair/);
    given(...official)
      .when(give('DQ'))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract that it was made official/);
  });
});

describe('LiftIrm', () => {
  it('takes a mark away', () => {
    given(...started, give('DQ'))
      .when(lift)
      .gives({ ...lift, kind: 'IrmLifted' });
  });

  it('[I3] is refused for a skater without a mark, the mate of a marked one included', () => {
    given(...started, give('DQ'))
      .when({ ...lift, lane: 'outer' })
      .refuses('AlreadyDone', /The skater has no mark/, /nothing to lift/);
    given(...started, give('DQ'), lift)
      .when(lift)
      .refuses('AlreadyDone', /The skater has no mark/, /nothing to lift/);
  });

  it('needs a skater of an open distance', () => {
    given(...started)
      .when({ ...lift, pair: 3, lane: 'outer' })
      .refuses('UnknownTarget', /Pair 3 has nobody in the outer lane/, /Name an occupied lane/);
    given(...official)
      .when(lift)
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('AddRemark', () => {
  function remark(code: 'F' | 'RS' | 'RW', note: string | null = null): InputOf<'AddRemark'> {
    return { kind: 'AddRemark', ...raceAt(1, 'inner'), remark: code, note };
  }

  it.each(['F', 'RS', 'RW'] as const)('[I4] notes %s beside the time', (code) => {
    given(...finished)
      .when(remark(code))
      .gives({ ...remark(code), kind: 'RemarkAdded' });
  });

  it('takes the same remark again with another note', () => {
    given(...finished, remark('RW', 'T02'))
      .when(remark('RW', 'T07'))
      .gives({ ...remark('RW', 'T07'), kind: 'RemarkAdded' });
  });

  it('is refused when it stands already', () => {
    given(...finished, remark('RW', 'T02'))
      .when(remark('RW', 'T02'))
      .refuses('AlreadyDone', /The remark RW stands already/, /Retract it to take it back/);
  });

  it('needs a skater of an open distance', () => {
    given(...finished)
      .when({ ...remark('F'), pair: 3, lane: 'outer' })
      .refuses('UnknownTarget', /Pair 3 has nobody in the outer lane/, /Name an occupied lane/);
    given(...official)
      .when(remark('F'))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('MakeDistanceOfficial', () => {
  const makeOfficial: InputOf<'MakeDistanceOfficial'> = { kind: 'MakeDistanceOfficial', distance: 1 };
  const oneLeft = [
    ...finished,
    confirm(1),
    give('DNS', raceAt(2, 'inner')),
    give('DNS', raceAt(2, 'outer')),
    confirm(2),
  ];

  it('follows on the confirmation of every pair', () => {
    given(...oneLeft, call(3), start(3), ...laps(3, 'inner', 17_880, 45_300, 75_000), confirm(3))
      .when(makeOfficial)
      .gives({ ...makeOfficial, kind: 'DistanceMadeOfficial' });
  });

  it('[S4] does not wait for a pair from which everybody was withdrawn', () => {
    given(...oneLeft, { kind: 'WithdrawSkater', ...raceAt(3, 'inner') })
      .when(makeOfficial)
      .gives({ ...makeOfficial, kind: 'DistanceMadeOfficial' });
  });

  it('names the pairs that are not confirmed', () => {
    given(...finished)
      .when(makeOfficial)
      .refuses('WrongPhase', /^Not confirmed: pair 1, 2, 3$/, /Confirm every pair first/);
    given(...oneLeft)
      .when(makeOfficial)
      .refuses('WrongPhase', /^Not confirmed: pair 3$/, /Confirm every pair first/);
  });

  it('[K7] waits for a granted re-skate', () => {
    given(
      ...oneLeft,
      { kind: 'WithdrawSkater', ...raceAt(3, 'inner') },
      { kind: 'GrantReskate', ...raceAt(1, 'inner') },
    )
      .when(makeOfficial)
      .refuses('WrongPhase', /^Not confirmed: pair 4$/, /Confirm every pair first/);
  });

  it('needs a start list', () => {
    given(...published, openDistance(3, 500, 'women'))
      .when({ ...makeOfficial, distance: 3 })
      .refuses('WrongPhase', /The distance has no start list/, /Publish a start list first/);
  });

  it('is refused twice, and for an unknown distance', () => {
    given(...official)
      .when(makeOfficial)
      .refuses('AlreadyDone', /Distance 1 is official/, /Retract that to change it/);
    given(...published)
      .when({ ...makeOfficial, distance: 8 })
      .refuses('UnknownTarget', /There is no distance 8/, /Name one of the programme: 1, 2/);
  });
});
