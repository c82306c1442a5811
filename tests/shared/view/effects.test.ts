/** Choreography is played once, by the fact that caused it, and by nobody who did not see that fact arrive. */
import { describe, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { CompetitionState } from '#shared/project/state.ts';
import { arenaView } from '#shared/view/arenaView.ts';
import { plays, recordTrigger, takeoverTrigger, type Trigger } from '#shared/view/effects.ts';
import { raceOf } from '#shared/project/pairs.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, outer } from '../../support/field.ts';

const led = aCompetition()
  .withDistance(1000, 'women', [
    aPair(1, inner('vigl'), outer('kok')),
    aPair(2, inner('takagi'), outer('leerdam')),
    aPair(3, inner('bowe'), outer('lee')),
  ])
  .withRecord('OR', '1:13.19')
  .runs(1, { kok: '1:12.59', vigl: '1:17.15' })
  .confirms(1)
  .calls(2)
  .starts(2);
const crossed = led.finishes('leerdam', '1:12.31', 'lightBeam');
const CROSSING = crossed.seq;

function takeover(told: Story, id = 'leerdam'): Trigger | null {
  return takeoverTrigger(told.state, must(raceOf(told.state, told.place(id)), id));
}

function record(told: Story, id = 'leerdam'): Trigger | null {
  return recordTrigger(told.state, must(raceOf(told.state, told.place(id)), id), 'OR');
}

describe('[D2] the change of the lead belongs to', () => {
  const later: readonly (readonly [string, Story, Seq | null])[] = [
    ['the finish that made it', crossed, CROSSING],
    ['the same finish when the photo finish says the same', crossed.finishes('leerdam', '1:12.31'), CROSSING],
    ['the same finish when the photo finish moves a hundredth', crossed.finishes('leerdam', '1:12.32'), CROSSING],
    ['the same finish when the pair is confirmed', crossed.finishes('takagi', '1:13.95').confirms(2), CROSSING],
    ['the same finish when a confirmation comes again', crossed.confirms(2).confirms(2), CROSSING],
    ['the same finish when it was taken back and given back', crossed.retracts(CROSSING).restores(CROSSING), CROSSING],
    [
      'the same finish when it was taken back and typed anew',
      crossed.retracts(CROSSING).finishes('leerdam', '1:12.31', 'official'),
      CROSSING,
    ],
    [
      'nobody when an official gave the lead later',
      led.finishes('leerdam', '1:13.00').finishes('leerdam', '1:12.31', 'official'),
      null,
    ],
    ['nobody when the leader was taken out', led.finishes('leerdam', '1:13.00').marks('kok', 'DQ'), null],
    [
      'the new finish after a false start',
      crossed.givesFalseStart(2).starts(2).finishes('leerdam', '1:12.30'),
      (CROSSING + 3) as Seq,
    ],
    ['nobody when the skaters changed lanes', crossed.finishes('takagi', '1:13.95').swapsLanes(2), null],
    ['nobody when the pair was not on the ice any more', led.calls(3).starts(3).finishes('leerdam', '1:12.31'), null],
    [
      'nobody in the first pair of all, which takes the lead from nobody',
      aCompetition()
        .withDistance(500, 'men', [aPair(1, outer('leerdam'))])
        .starts(1)
        .finishes('leerdam', '36.00'),
      null,
    ],
  ];
  test.each(later)('%s', (_what, told, seq) => {
    expect(takeover(told)?.seq ?? null).toBe(seq);
  });

  test('somebody else when the mate crosses faster a moment later', () => {
    const both = crossed.finishes('takagi', '1:12.30', 'lightBeam');
    // Earlier on the ice, so it was Takagi's lead to take.
    expect(takeover(both, 'takagi')?.seq).toBe(both.seq);
  });
});

describe('[D2] a record belongs to', () => {
  test('the finish that claimed it, through photo finish and confirmation', () => {
    const photo = crossed.finishes('leerdam', '1:12.31');
    expect([crossed, photo, photo.confirms(2)].map((told) => record(told)?.seq)).toEqual([
      CROSSING,
      CROSSING,
      CROSSING,
    ]);
  });
  test('nobody when a correction gave it', () => {
    expect(record(led.finishes('leerdam', '1:13.00').finishes('leerdam', '1:12.31', 'official'))).toBeNull();
  });
});

describe('[D2] an effect', () => {
  const trigger = must(takeover(crossed), 'a trigger');
  const seen = { snapshotSeq: 0, now: trigger.at + 300, played: new Set<string>() };
  const cases: readonly (readonly [string, Trigger | null, Partial<typeof seen>, boolean])[] = [
    ['plays when its fact arrives', trigger, {}, true],
    ['plays at the very moment', trigger, { now: trigger.at }, true],
    ['plays when this clock is a little behind', trigger, { now: trigger.at - 40 }, true],
    ['plays up to two seconds late', trigger, { now: trigger.at + 1999 }, true],
    ['does not play later', trigger, { now: trigger.at + 2000 }, false],
    ['does not play from a snapshot: reload, late screen, reconnection', trigger, { snapshotSeq: trigger.seq }, false],
    ['plays after a snapshot that did not hold it', trigger, { snapshotSeq: trigger.seq - 1 }, true],
    ['does not play twice', trigger, { played: new Set([trigger.id]) }, false],
    ['plays although another one did', trigger, { played: new Set(['takeover/1']) }, true],
    ['does not play without a cause', null, {}, false],
  ];
  test.each(cases)('%s', (_what, cause, given, isPlayed) => {
    expect(plays(cause, { ...seen, ...given })).toBe(isPlayed);
  });
});

test('[D2] the finish scene hands its triggers over, alike before and after confirmation', () => {
  const viewOf = (state: CompetitionState) =>
    arenaView(state, { locale: 'en', scene: 'finish', rowsPerPage: 10 }, 0) as Extract<
      ReturnType<typeof arenaView>,
      { scene: 'finish' }
    >;
  const [before, after] = [viewOf(crossed.state), viewOf(crossed.finishes('takagi', '1:13.95').confirms(2).state)];
  expect([before.finish.takeover, before.finish.claim]).toEqual([after.finish.takeover, after.finish.claim]);
  expect(before.finish.takeover?.seq).toBe(CROSSING);
});
