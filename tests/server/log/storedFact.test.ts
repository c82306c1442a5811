/** Facts as rows: current ones come back as they went, older ones are brought to the present shape on the way. */
import { describe, expect, test } from 'vitest';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { fromRow, toRow, type UpcastTable } from '../../../server/log/storedFact.ts';
import { reading } from '../../contract/factLog.contract.ts';

const recorded: RecordedFact = {
  seq: 3 as Seq,
  at: 1_770_654_600_000 as WallInstant,
  by: 'beam 1',
  commandId: 'c' as CommandId,
  fact: reading(0),
};

/** As if readings had named the point in hectometres at first, and in kilometres before that. */
const upcasts: UpcastTable = {
  ReadingRecorded: [
    ({ pointKm, ...rest }) => ({ ...rest, pointHm: Number(pointKm) * 10 }),
    ({ pointHm, ...rest }) => ({ ...rest, pointM: Number(pointHm) * 100 }),
  ],
};

describe('a stored fact', () => {
  test('reads back as it was written', () => {
    expect(fromRow(toRow(recorded))).toEqual(recorded);
  });

  test('does not store its kind twice', () => {
    expect(toRow(recorded)).toMatchObject({ kind: 'ReadingRecorded', version: 1 });
    expect(toRow(recorded).data).not.toContain('kind');
  });

  test.each([
    [1, { pointKm: 0.2 }],
    [2, { pointHm: 2 }],
    [3, { pointM: 200 }],
  ])('of version %i is brought to the current shape', (version, point) => {
    const { kind: _kind, pointM: _pointM, ...rest } = reading(0) as Extract<RecordedFact['fact'], { pointM: number }>;
    const row = { ...toRow(recorded), version, data: JSON.stringify({ ...rest, ...point }) };
    expect(fromRow(row, upcasts)).toEqual(recorded);
  });

  test('is written in the newest version', () => {
    expect(toRow(recorded, upcasts).version).toBe(3);
  });

  test('that an upcast leaves in a wrong shape is an error that names it', () => {
    const row = { ...toRow(recorded), version: 2 };
    expect(() => fromRow(row, upcasts)).toThrow(/Fact 3 \(ReadingRecorded, version 2\) cannot be read/);
  });
});
