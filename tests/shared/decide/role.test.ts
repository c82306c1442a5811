/** Who may ask for what: an admin for everything, timing for the pair, a referee for decisions, a device for readings. */
import { describe, expect, it } from 'vitest';
import { command } from '#shared/decide/command.ts';
import { mayAsk, mayCorrect, PERSON_ROLES, ROLES } from '#shared/decide/role.ts';
import { fact } from '#shared/facts/fact.ts';
import { given } from '../../support/given.ts';
import { call, reading, recorded, started } from './scenario.ts';

const kinds = command.options.map((option) => ('pipe' in option ? option.pipe[0] : option).entries.kind.literal);
const factKinds = fact.options.map(({ entries }) => entries.kind.literal);

describe('[O1] a role', () => {
  it.each(kinds)('an admin may ask for %s', (kind) => {
    expect(mayAsk('admin', kind)).toBe(true);
  });

  it('a device may ask for readings and nothing else, and correct nothing', () => {
    expect(kinds.filter((kind) => mayAsk('device', kind))).toEqual(['RecordReading']);
    expect(factKinds.filter((kind) => mayCorrect('device', kind))).toEqual([]);
  });

  it('a director has the screens and nothing of the competition', () => {
    expect(kinds.filter((kind) => mayAsk('director', kind))).toEqual([]);
    expect(factKinds.filter((kind) => mayCorrect('director', kind))).toEqual([]);
  });

  it('a referee may do all that timing may, and decide', () => {
    const ofTiming = kinds.filter((kind) => mayAsk('timing', kind));
    const ofReferee = kinds.filter((kind) => mayAsk('referee', kind));
    expect(ofReferee).toEqual(expect.arrayContaining(ofTiming));
    expect(ofReferee.filter((kind) => !ofTiming.includes(kind))).toEqual([
      'SubstituteSkater',
      'WithdrawSkater',
      'GiveIrm',
      'LiftIrm',
      'GrantReskate',
      'MakeDistanceOfficial',
      'RatifyRecord',
      'RefuseRecord',
      'SetReleaseRule',
      'HoldRecord',
      'ReleaseRecord',
    ]);
  });

  it.each(['timing', 'referee'] as const)('%s leaves competition, programme and start lists alone', (role) => {
    for (const kind of ['OpenCompetition', 'OpenDistance', 'PublishStartList', 'LoadRecordBook'] as const) {
      expect(mayAsk(role, kind), kind).toBe(false);
    }
  });

  it('people and devices are all there are', () => {
    expect(ROLES).toEqual([...PERSON_ROLES, 'device']);
  });
});

describe('NotAllowed', () => {
  it('names who asked for what, and who may', () => {
    given(...started)
      .when(call(2), { role: 'device' })
      .refuses('NotAllowed', /^The role device may not ask for CallPair$/, /^Sign in as timing or referee or admin$/);
  });

  it('comes before every other question', () => {
    given()
      .when({ kind: 'RetractFact', target: 99 }, { role: 'device', expectedSeq: 0 })
      .refuses('NotAllowed', /device may not ask for RetractFact/, /Sign in/);
  });

  it('[C1] [O1] timing may undo a reading, but not what only an admin does', () => {
    const target = started.length;
    given(...started)
      .when({ kind: 'RetractFact', target }, { role: 'timing' })
      .gives({ kind: 'FactRetracted', target });
    given(...started)
      .when({ kind: 'RetractFact', target: 1 }, { role: 'timing' })
      .refuses(
        'NotAllowed',
        /^The role timing may not ask for a correction of CompetitionOpened$/,
        /^Sign in as admin$/,
      );
  });

  it('[C4] [O1] nobody puts in place of a fact what they may not ask for', () => {
    const by = { kind: 'MakeDistanceOfficial', distance: 1 } as const;
    given(...started)
      .when({ kind: 'ReplaceFact', target: started.length, by }, { role: 'timing' })
      .refuses('NotAllowed', /timing may not ask for MakeDistanceOfficial/, /referee or admin/);
  });

  it('a target that does not exist is unknown to everybody', () => {
    given(...started)
      .when({ kind: 'RetractFact', target: 999 }, { role: 'timing' })
      .refuses('UnknownTarget', /There is no fact 999/, /Name the number/);
  });

  it('a reading of a device is taken', () => {
    given(...started)
      .when(reading(1, 'inner', 200, 17_720), { role: 'device' })
      .gives(recorded(1, 'inner', 200, 17_720));
  });
});
