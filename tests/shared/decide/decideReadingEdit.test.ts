/** Readings that are in the log already: moved to another lane, dismissed, or chosen by hand. */
import { describe, expect, it } from 'vitest';
import { pairTrace } from '#shared/project/pairs.ts';
import { given, type InputOf, type Story } from '../../support/given.ts';
import { call, finished, official, published, raceAt, reading, start, started } from './scenario.ts';

const timed = [...started, reading(1, 'inner', 200, 17_720), reading(1, 'inner', 200, 17_725, 'photoFinish')];
const beam = (story: Story) => story.seqOf('ReadingRecorded', 1);
const photo = (story: Story) => story.seqOf('ReadingRecorded');

function reassign(target: number, lane: 'inner' | 'outer', pair = 1): InputOf<'ReassignReading'> {
  return { kind: 'ReassignReading', ...raceAt(pair, lane), target };
}
function dismiss(target: number, pair = 1): InputOf<'DismissReading'> {
  return { kind: 'DismissReading', distance: 1, pair, target };
}
function pin(target: number, pair = 1): InputOf<'PinReading'> {
  return { kind: 'PinReading', distance: 1, pair, target };
}

describe('ReassignReading', () => {
  it('credits a reading to the other lane', () => {
    const story = given(...timed);
    const { after } = story
      .when(reassign(beam(story), 'outer'))
      .gives({ ...reassign(beam(story), 'outer'), kind: 'ReadingReassigned' });
    expect(pairTrace(after.state, 1, 1)?.races.map(({ passages }) => passages[0]?.elapsedMs)).toEqual([17_725, 17_720]);
  });

  it('is possible back again', () => {
    given(...timed, (story) => reassign(beam(story), 'outer'))
      .when((story) => reassign(beam(story), 'inner'))
      .gives({ ...reassign(9, 'inner'), kind: 'ReadingReassigned' });
  });

  it('is refused for the lane it counts for', () => {
    given(...timed)
      .when((story) => reassign(beam(story), 'inner'))
      .refuses('AlreadyDone', /Reading 9 counts for that lane/, /Name the other lane/);
  });

  it('[S4] is refused for an empty lane', () => {
    given(...published, call(3), start(3), reading(3, 'inner', 200, 17_880))
      .when((story) => reassign(photo(story), 'outer', 3))
      .refuses('UnknownTarget', /Pair 3 has nobody in the outer lane/, /Name an occupied lane/);
  });

  it('is refused for a dismissed reading', () => {
    given(...timed, (story) => dismiss(beam(story)))
      .when((story) => reassign(beam(story), 'outer'))
      .refuses('AlreadyDone', /Reading 9 does not count any more/, /It was dismissed, or its run was recalled/);
  });

  it('needs a reading of that pair in an open distance', () => {
    given(...timed)
      .when((story) => reassign(story.seqOf('PairStarted'), 'outer'))
      .refuses('UnknownTarget', /Fact 8 is no reading of pair 1/, /number of a reading of this pair/);
    given(...timed)
      .when((story) => reassign(beam(story), 'outer', 2))
      .refuses('UnknownTarget', /Fact 9 is no reading of pair 2/, /number of a reading of this pair/);
    given(...timed)
      .when(reassign(9, 'outer', 8))
      .refuses('UnknownTarget', /Distance 1 has no pair 8/, /Name a pair/);
    given(...official)
      .when(reassign(9, 'outer'))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('DismissReading', () => {
  it('[P2] takes a reading out of the count', () => {
    const { after } = given(...timed)
      .when((story) => dismiss(photo(story)))
      .gives({ ...dismiss(10), kind: 'ReadingDismissed' });
    expect(pairTrace(after.state, 1, 1)?.races[0]?.passages[0]).toMatchObject({
      elapsedMs: 17_720,
      source: 'lightBeam',
    });
  });

  it('is refused twice', () => {
    given(...timed, (story) => dismiss(photo(story)))
      .when((story) => dismiss(photo(story)))
      .refuses('AlreadyDone', /Reading 10 does not count any more/, /It was dismissed/);
  });

  it('[S3] is refused for a reading of a recalled start', () => {
    given(...timed, { kind: 'RecallPair', distance: 1, pair: 1, wave: 1 })
      .when((story) => dismiss(beam(story)))
      .refuses('AlreadyDone', /Reading 9 does not count any more/, /its run was recalled/);
  });

  it('[C1] is refused for a retracted reading', () => {
    given(...timed, (story) => ({ kind: 'RetractFact', target: beam(story) }))
      .when((story) => dismiss(beam(story)))
      .refuses('UnknownTarget', /Fact 9 is no reading of pair 1/, /number of a reading/);
  });

  it('needs a reading of that pair in an open distance', () => {
    given(...timed)
      .when(dismiss(8))
      .refuses('UnknownTarget', /Fact 8 is no reading of pair 1/, /number of a reading/);
    given(...timed)
      .when(dismiss(99))
      .refuses('UnknownTarget', /Fact 99 is no reading of pair 1/, /number of a reading/);
    given(...timed)
      .when(dismiss(9, 8))
      .refuses('UnknownTarget', /Distance 1 has no pair 8/, /Name a pair/);
    given(...official)
      .when(dismiss(9))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});

describe('PinReading', () => {
  it('[P2] an official chooses a reading over a more trusted one', () => {
    const { after } = given(...timed)
      .when((story) => pin(beam(story)))
      .gives({ ...pin(9), kind: 'ReadingPinned' });
    expect(pairTrace(after.state, 1, 1)?.races[0]?.passages[0]).toMatchObject({
      elapsedMs: 17_720,
      source: 'lightBeam',
    });
  });

  it('[P2] the photo finish is only trusted until it is chosen', () => {
    given(...timed)
      .when((story) => pin(photo(story)))
      .gives({ ...pin(10), kind: 'ReadingPinned' });
  });

  it('is refused for the reading that is chosen already', () => {
    given(...timed, (story) => pin(beam(story)))
      .when((story) => pin(beam(story)))
      .refuses('AlreadyDone', /Reading 9 is chosen already/, /Nothing needs to be done/);
    given(...timed, reading(1, 'inner', 200, 17_730, 'official'))
      .when((story) => pin(photo(story)))
      .refuses('AlreadyDone', /Reading 11 is chosen already/, /Nothing needs to be done/);
  });

  it('[P2] the choice can go back and forth', () => {
    given(
      ...timed,
      (story) => pin(beam(story)),
      (story) => pin(photo(story)),
    )
      .when((story) => pin(beam(story)))
      .gives({ ...pin(9), kind: 'ReadingPinned' });
  });

  it('is refused for a dismissed reading', () => {
    given(...timed, (story) => dismiss(beam(story)))
      .when((story) => pin(beam(story)))
      .refuses('AlreadyDone', /Reading 9 does not count any more/, /It was dismissed/);
  });

  it('needs a reading of that pair in an open distance', () => {
    given(...finished)
      .when(pin(7))
      .refuses('UnknownTarget', /Fact 7 is no reading of pair 1/, /number of a reading/);
    given(...timed)
      .when(pin(9, 2))
      .refuses('UnknownTarget', /Fact 9 is no reading of pair 2/, /number of a reading/);
    given(...timed)
      .when(pin(9, 8))
      .refuses('UnknownTarget', /Distance 1 has no pair 8/, /Name a pair/);
    given(...official)
      .when(pin(9))
      .refuses('WrongPhase', /Distance 1 is official/, /Retract/);
  });
});
