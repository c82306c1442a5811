/** What officials say about a record claim: ratified, or taken back. */
import { describe, expect, it } from 'vitest';
import { flagsOfRace } from '#shared/project/recordFlags.ts';
import { given, type CommandInput, type InputOf, type Step } from '../../support/given.ts';
import { confirm, finished, line, official, published, raceAt } from './scenario.ts';

const book: CommandInput = {
  kind: 'LoadRecordBook',
  records: [line('OR', 73_190), line('NR', 71_840, { noc: 'NED' })],
};
/** Kok's 1:12.59 is below the Olympic record, not below the Dutch one. */
const claimed = [...finished, book];
const confirmed = [...claimed, confirm(1)];

function ratify(scope: InputOf<'RatifyRecord'>['scope'] = 'OR'): InputOf<'RatifyRecord'> {
  return { kind: 'RatifyRecord', ...raceAt(1, 'outer'), scope };
}
const refuse: InputOf<'RefuseRecord'> = {
  kind: 'RefuseRecord',
  ...raceAt(1, 'outer'),
  scope: 'OR',
  reason: 'wind gauge',
};

describe('RatifyRecord', () => {
  it('[R6] ratifies a confirmed claim', () => {
    const { after } = given(...confirmed)
      .when(ratify())
      .gives({ ...ratify(), kind: 'RecordRatified' });
    expect(flagsOfRace(after.state, raceAt(1, 'outer')).map(({ scope, state }) => [scope, state])).toEqual([
      ['OR', 'ratified'],
    ]);
  });

  it('[R6] is refused before the pair is confirmed', () => {
    given(...claimed)
      .when(ratify())
      .refuses('WrongPhase', /The pair is not confirmed/, /Confirm the pair first/);
  });

  it('[R6][R8] is refused before that also for a claim that was taken back', () => {
    given(...claimed, refuse)
      .when(ratify())
      .refuses('WrongPhase', /The pair is not confirmed/, /Confirm the pair first/);
  });

  it('[R8] restores a claim that was taken back', () => {
    given(...confirmed, refuse)
      .when(ratify())
      .gives({ ...ratify(), kind: 'RecordRatified' });
  });

  it('is refused twice', () => {
    given(...confirmed, ratify())
      .when(ratify())
      .refuses('AlreadyDone', /The OR is ratified/, /Refuse it to take it back/);
  });

  it('[R1] needs a claim of that scope', () => {
    given(...confirmed)
      .when(ratify('NR'))
      .refuses('UnknownTarget', /The outer lane of pair 1 has set no NR/, /Name a result that carries the flag/);
    given(...confirmed)
      .when({ ...ratify(), lane: 'inner' })
      .refuses('UnknownTarget', /The inner lane of pair 1 has set no OR/, /Name a result/);
  });

  it('needs a known distance', () => {
    given(...confirmed)
      .when({ ...ratify(), distance: 8 })
      .refuses('UnknownTarget', /There is no distance 8/, /Name one of the programme: 1, 2/);
  });

  it('is possible after the distance is official, also for a superseded record', () => {
    given(...official, book)
      .when(ratify())
      .gives({ ...ratify(), kind: 'RecordRatified' });
  });
});

describe('RefuseRecord', () => {
  const refused = { ...refuse, kind: 'RecordRefused' } as const;

  it('[R8] takes a claim back, whether pending, confirmed or ratified', () => {
    given(...claimed)
      .when(refuse)
      .gives(refused);
    given(...confirmed)
      .when(refuse)
      .gives(refused);
    const { after } = given(...confirmed, ratify())
      .when(refuse)
      .gives(refused);
    expect(flagsOfRace(after.state, raceAt(1, 'outer')).map(({ state }) => state)).toEqual(['withdrawn']);
  });

  it('may have no reason', () => {
    given(...claimed)
      .when({ ...refuse, reason: null })
      .gives({ ...refused, reason: null });
  });

  it('is refused twice', () => {
    given(...claimed, refuse)
      .when(refuse)
      .refuses('AlreadyDone', /The OR was taken back/, /Ratify it to restore it/);
  });

  it('needs a claim of a known distance', () => {
    given(...published, book)
      .when(refuse)
      .refuses('UnknownTarget', /has set no OR/, /Name a result that carries the flag/);
    given(...confirmed)
      .when({ ...refuse, distance: 8 })
      .refuses('UnknownTarget', /There is no distance 8/, /Name one of the programme/);
  });

  it('is possible after the distance is official', () => {
    given(...official, book)
      .when(refuse)
      .gives(refused);
  });
});

const hold: InputOf<'HoldRecord'> = { kind: 'HoldRecord', ...raceAt(1, 'outer'), scope: 'OR' };
const release: InputOf<'ReleaseRecord'> = { ...hold, kind: 'ReleaseRecord' };
const rule = (name: InputOf<'SetReleaseRule'>['rule']): CommandInput => ({ kind: 'SetReleaseRule', rule: name });

function flagsAfter(steps: readonly Step[]) {
  return flagsOfRace(given(...steps).state, raceAt(1, 'outer'));
}

describe('SetReleaseRule', () => {
  it.each<[string, readonly Step[], 'waiting' | 'released']>([
    ['waits for an official where nothing was decided', claimed, 'waiting'],
    ['waits also when its pair is confirmed', confirmed, 'waiting'],
    ['goes out at once where that is the rule', [...claimed, rule('atOnce')], 'released'],
    ['waits for its pair where that is the rule', [...claimed, rule('onConfirmation')], 'waiting'],
    ['goes out with its pair where that is the rule', [...confirmed, rule('onConfirmation')], 'released'],
    ['follows the last rule that was set', [...claimed, rule('atOnce'), rule('onRelease')], 'waiting'],
  ])('[R9] a record %s', (_, steps, expected) => {
    expect(flagsAfter(steps).map((flag) => flag.release)).toEqual([expected]);
  });

  it('is refused when it is the rule already, and without a competition', () => {
    given(...claimed)
      .when(rule('onRelease'))
      .refuses('AlreadyDone', /The rule is onRelease already/, /Choose another/);
    given().when(rule('atOnce')).refuses('WrongPhase', /./, /./);
  });

  it('is a fact of the competition', () => {
    given(...confirmed)
      .when(rule('atOnce'))
      .gives({ kind: 'ReleaseRuleSet', rule: 'atOnce' });
  });
});

describe('HoldRecord', () => {
  it.each<[string, readonly Step[]]>([
    ['whatever the rule says', [...claimed, rule('atOnce'), hold]],
    ['although it was released', [...claimed, release, hold]],
    ['although it was ratified', [...confirmed, ratify(), hold]],
  ])('[R9] keeps a record off the air, %s', (_, steps) => {
    expect(flagsAfter(steps).map((flag) => flag.release)).toEqual(['held']);
  });

  it('[R9] leaves the claim as sure as it was', () => {
    expect(flagsAfter([...confirmed, ratify(), hold]).map(({ state }) => state)).toEqual(['ratified']);
  });

  it('is refused twice, and needs a claim', () => {
    given(...claimed, hold)
      .when(hold)
      .refuses('AlreadyDone', /The OR is held back/, /Release it/);
    given(...claimed)
      .when({ ...hold, scope: 'NR' })
      .refuses('UnknownTarget', /has set no NR/, /Name a result/);
  });
});

describe('ReleaseRecord', () => {
  it.each<[string, readonly Step[]]>([
    ['when an official says so', [...claimed, release]],
    ['after it was held', [...claimed, hold, release]],
    ['when it is ratified', [...confirmed, hold, ratify()]],
  ])('[R9] puts a record on air, %s', (_, steps) => {
    expect(flagsAfter(steps).map((flag) => flag.release)).toEqual(['released']);
  });

  it('is refused when it is on air, and for a claim that was taken back', () => {
    given(...claimed, rule('atOnce'))
      .when(release)
      .refuses('AlreadyDone', /The OR is on air/, /Hold it/);
    given(...claimed, refuse)
      .when(release)
      .refuses('WrongPhase', /The OR was taken back/, /Ratify it to restore it/);
  });

  it('is possible after the distance is official', () => {
    given(...official, book)
      .when(release)
      .gives({ ...release, kind: 'RecordReleased' });
  });
});
