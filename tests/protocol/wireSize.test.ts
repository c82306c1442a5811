/** What one reading costs on the wire: every screen in the hall receives it, phones over a crowded network. */
import { describe, expect, it } from 'vitest';
import { parseMessage } from '#shared/protocol/parse.ts';
import { factBatch } from '#shared/protocol/serverMessages.ts';
import { samples } from '../support/factSamples.ts';
import type { InputOf } from '../support/given.ts';

const MOST_BYTES = 200;

function frameBytes(fact: object, seq: number): number {
  const batch = [{ seq, at: 1_770_658_272_310, fact }];
  expect(parseMessage(factBatch, batch)).toEqual({ ok: true, value: batch });
  return Buffer.byteLength(`42${JSON.stringify(['facts', batch])}`);
}

describe('a reading in a Socket.IO frame', () => {
  it.each<[string, Partial<InputOf<'RecordReading'>>, number]>([
    ['the last of the women’s 1000 m of Milano', {}, 256],
    ['the longest of a long championship', { distance: 24, pair: 24, pointM: 10_000, elapsedMs: 754_500 }, 12_345],
    ['a transponder in the inner lane', { lane: 'inner', source: 'transponder' }, 12_345],
  ])(`%s has at most ${MOST_BYTES} bytes`, (_what, more, seq) => {
    const bytes = frameBytes({ ...samples.ReadingRecorded, ...more }, seq);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    // Much less would mean that the frame is not the whole one.
    expect(bytes).toBeGreaterThan(150);
  });
});
