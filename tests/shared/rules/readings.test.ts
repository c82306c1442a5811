/** Which of several readings of one passage counts. */
import { describe, expect, test } from 'vitest';
import type { ReadingSource } from '#shared/facts/timingFacts.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { millis, type WallInstant } from '#shared/primitives/time.ts';
import { chooseReading, type Reading } from '#shared/rules/readings.ts';

function reading(seq: number, source: ReadingSource, decidedBy: number | null = null): Reading {
  return {
    seq: seq as Seq,
    order: seq,
    at: (1_770_654_600_000 + seq) as WallInstant,
    pointM: 1000,
    source,
    elapsedMs: millis(72_000 + seq),
    decidedBy,
  };
}

const hand = reading(1, 'hand');
const transponder = reading(2, 'transponder');
const beam = reading(3, 'lightBeam');
const photo = reading(4, 'photoFinish');
const typed = reading(5, 'official', 5);

describe('[P2] the chosen reading', () => {
  test.each([
    { what: 'nothing of nothing', readings: [], seq: undefined },
    { what: 'the only one', readings: [hand], seq: 1 },
    { what: 'transponder before hand', readings: [hand, transponder], seq: 2 },
    { what: 'light beam before transponder', readings: [transponder, beam], seq: 3 },
    { what: 'photo finish before light beam', readings: [beam, photo], seq: 4 },
    { what: 'photo finish before all devices', readings: [hand, transponder, beam, photo], seq: 4 },
    { what: 'typed by an official before photo finish', readings: [photo, typed], seq: 5 },
    { what: 'of one source the later recorded', readings: [beam, reading(9, 'lightBeam')], seq: 9 },
    { what: 'a better source before a later one', readings: [photo, reading(9, 'lightBeam')], seq: 4 },
    { what: 'a pinned hand time before photo finish', readings: [reading(1, 'hand', 8), photo], seq: 1 },
    { what: 'a later pin before an earlier typed time', readings: [typed, reading(3, 'lightBeam', 8)], seq: 3 },
    { what: 'a later typed time before an earlier pin', readings: [reading(3, 'lightBeam', 4), typed], seq: 5 },
    { what: 'the later of two pins', readings: [reading(3, 'lightBeam', 9), reading(4, 'photoFinish', 8)], seq: 3 },
    { what: 'the later of two typed times', readings: [typed, reading(7, 'official', 7)], seq: 7 },
  ])('$what', ({ readings, seq }) => {
    expect(chooseReading(readings)?.seq).toBe(seq);
    expect(chooseReading(readings.toReversed())?.seq).toBe(seq);
  });

  test('[C4] a reading that replaces another counts as recorded then', () => {
    const corrected = { ...reading(9, 'lightBeam'), order: 1 };
    expect(chooseReading([corrected, beam])?.seq).toBe(3);
    expect(chooseReading([corrected, reading(1, 'lightBeam')])?.seq).toBe(9);
  });
});
