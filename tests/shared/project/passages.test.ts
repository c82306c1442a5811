/** Which passages a run has, whatever was read and in whichever order it came. */
import { describe, expect, test } from 'vitest';
import { passageAt } from '#shared/project/race.ts';
import { aCompetition, type Story } from '../../support/build.ts';
import { aPair, inner, ms, outer } from '../../support/field.ts';
import { runOf, timesOf } from '../../support/read.ts';

const before = aCompetition()
  .withDistance(1000, 'women', [aPair(1, inner('kok'), outer('bowe'))])
  .starts(1);

function finishOf(story: Story): [number, string] | null {
  const finish = runOf(story.state, 'kok').finish;
  return finish === null ? null : [finish.elapsedMs, finish.source];
}

const beam = before.passes('kok', 1000, '1:12.601', 'lightBeam');
const photo = beam.passes('kok', 1000, '1:12.59', 'photoFinish');
const hand = photo.passes('kok', 1000, '1:12.4', 'hand');

describe('[P2] several readings of one passage', () => {
  test('the most trusted source counts, and the others are kept', () => {
    expect(finishOf(beam)).toEqual([72_601, 'lightBeam']);
    expect(finishOf(photo)).toEqual([72_590, 'photoFinish']);
    expect(finishOf(hand)).toEqual([72_590, 'photoFinish']);
    const finish = passageAt(runOf(hand.state, 'kok'), 1000);
    expect(finish?.readings.map(({ seq }) => seq)).toEqual([beam.seq, photo.seq, hand.seq]);
    expect(finish?.seq).toBe(photo.seq);
  });

  test('a dismissed reading never counts, not even when pinned', () => {
    const dismissed = hand.dismisses(photo.seq, 1);
    expect(finishOf(dismissed)).toEqual([72_601, 'lightBeam']);
    expect(finishOf(dismissed.pins(photo.seq, 1))).toEqual([72_601, 'lightBeam']);
  });

  test('a dismissed finish was no finish when it was the only one', () => {
    expect(finishOf(beam.dismisses(beam.seq, 1))).toBeNull();
  });

  test('the latest decision of an official comes before every source', () => {
    const pinned = hand.pins(hand.seq, 1);
    const typed = pinned.passes('kok', 1000, '1:12.62', 'official');
    const pinnedAgain = typed.pins(beam.seq, 1);
    expect([pinned, typed, pinnedAgain].map(finishOf)).toEqual([
      [72_400, 'hand'],
      [72_620, 'official'],
      [72_601, 'lightBeam'],
    ]);
  });

  test('undoing the decision gives the source back its place', () => {
    const pinned = hand.pins(hand.seq, 1);
    expect(finishOf(pinned.retracts(pinned.seq))).toEqual([72_590, 'photoFinish']);
  });

  test('[C4] a corrected typed time takes the place of the first, so a later pin still decides', () => {
    const typed = photo.passes('kok', 1000, '1:12.62', 'official');
    const again = { kind: 'ReadingRecorded', ...typed.place('kok'), pointM: 1000, source: 'official' } as const;
    const corrected = typed.pins(beam.seq, 1).replaces(typed.seq, { ...again, elapsedMs: ms('1:12.61') });
    expect(finishOf(corrected)).toEqual([72_601, 'lightBeam']);
  });

  test('a reading credited to the mate counts for her and for nobody else', () => {
    const credited = photo.creditsTo('bowe', photo.seq);
    expect(timesOf(credited.state, 'kok')).toEqual({ 1000: 72_601 });
    expect(timesOf(credited.state, 'bowe')).toEqual({ 1000: 72_590 });
  });
});

describe('[P3] the order of arrival does not matter', () => {
  const readings: readonly Parameters<Story['passes']>[] = [
    ['kok', 200, '17.43', 'lightBeam'],
    ['bowe', 200, '17.72', 'lightBeam'],
    ['bowe', 600, '44.97', 'transponder'],
    ['kok', 600, '43.95', 'hand'],
    ['kok', 600, '43.951', 'lightBeam'],
    ['kok', 1000, '1:12.59', 'photoFinish'],
  ];
  const inOrder = readings.reduce((told, reading) => told.passes(...reading), before);

  test.each([
    { what: 'backwards', order: readings.toReversed() },
    { what: 'the finish first', order: [...readings.slice(5), ...readings.slice(0, 5)] },
    { what: 'one skater after the other', order: readings.toSorted((a, b) => a[0].localeCompare(b[0])) },
  ])('$what', ({ order }) => {
    const told = order.reduce((story, reading) => story.passes(...reading), before);
    for (const id of ['kok', 'bowe']) {
      expect(timesOf(told.state, id)).toEqual(timesOf(inOrder.state, id));
    }
    expect(timesOf(told.state, 'kok')).toEqual({ 200: 17_430, 600: 43_951, 1000: 72_590 });
  });
});

describe('[P1] what is no passing point makes no passage', () => {
  test.each([400, 1043, 1055])('%i m', (pointM) => {
    expect(timesOf(before.passes('kok', pointM, '1:20.00').state, 'kok')).toEqual({});
  });
});
