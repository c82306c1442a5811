/** The describer notices every change that a message on the wire could meet, and nothing else. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { describeSchema } from './describeSchema.ts';

const small = v.strictObject({
  kind: v.literal('Passed'),
  pointM: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_000)),
  lane: v.picklist(['inner', 'outer']),
  note: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(40), v.regex(/^\w+$/u, 'must be a word'))),
  wave: v.optional(v.picklist([1, 2]), 1),
});

it('writes a schema as plain data', () => {
  expect(describeSchema(small)).toEqual({
    type: 'strict_object',
    entries: {
      kind: { type: 'literal', literal: 'Passed' },
      lane: { type: 'picklist', options: ['inner', 'outer'] },
      note: {
        type: 'nullable',
        wrapped: {
          pipe: [
            { type: 'string' },
            { type: 'trim' },
            { type: 'max_length', requirement: 40 },
            { type: 'regex', requirement: '/^\\w+$/u' },
          ],
        },
      },
      pointM: {
        pipe: [
          { type: 'number' },
          { type: 'safe_integer', requirement: 'a function' },
          { type: 'min_value', requirement: 1 },
          { type: 'max_value', requirement: 10_000 },
        ],
      },
      wave: { type: 'optional', wrapped: { type: 'picklist', options: [1, 2] }, default: 1 },
    },
  });
  expect(JSON.parse(JSON.stringify(describeSchema(small)))).toEqual(describeSchema(small));
});

const { pointM, lane, note, wave, kind } = small.entries;

describe('notices', () => {
  it.each<[string, v.GenericSchema]>([
    [
      'a raised bound',
      v.strictObject({
        ...small.entries,
        pointM: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(10_001)),
      }),
    ],
    [
      'a lowered bound',
      v.strictObject({
        ...small.entries,
        pointM: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(10_000)),
      }),
    ],
    [
      'a bound left out',
      v.strictObject({ ...small.entries, pointM: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) }),
    ],
    [
      'whole numbers no longer asked for',
      v.strictObject({ ...small.entries, pointM: v.pipe(v.number(), v.minValue(1), v.maxValue(10_000)) }),
    ],
    ['a new field', v.strictObject({ ...small.entries, chip: v.number() })],
    ['a new optional field', v.strictObject({ ...small.entries, chip: v.optional(v.number()) })],
    ['a field left out', v.strictObject({ kind, pointM, lane, wave })],
    ['a renamed field', v.strictObject({ kind, point: pointM, lane, note, wave })],
    ['a renamed kind', v.strictObject({ ...small.entries, kind: v.literal('Crossed') })],
    ['a new choice', v.strictObject({ ...small.entries, lane: v.picklist(['inner', 'outer', 'middle']) })],
    [
      'a choice in figures instead of text',
      v.strictObject({ ...small.entries, wave: v.optional(v.picklist(['1', '2']), '1') }),
    ],
    ['a field that may be missing', v.strictObject({ ...small.entries, lane: v.optional(lane) })],
    ['a field that may be null', v.strictObject({ ...small.entries, lane: v.nullable(lane) })],
    ['a field that may no longer be null', v.strictObject({ ...small.entries, note: note.wrapped })],
    ['another default', v.strictObject({ ...small.entries, wave: v.optional(v.picklist([1, 2]), 2) })],
    ['a default left out', v.strictObject({ ...small.entries, wave: v.optional(v.picklist([1, 2])) })],
    [
      'another pattern',
      v.strictObject({
        ...small.entries,
        note: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(40), v.regex(/^\S+$/u))),
      }),
    ],
    [
      'blanks no longer cut',
      v.strictObject({ ...small.entries, note: v.nullable(v.pipe(v.string(), v.maxLength(40), v.regex(/^\w+$/u))) }),
    ],
    ['unknown fields let in', v.object(small.entries)],
    ['a list in place of one', v.array(small)],
    ['a bound on a list', v.pipe(v.array(small), v.minLength(1))],
    [
      'a check across fields',
      v.pipe(
        small,
        v.check(() => true, 'the note must name the lane'),
      ),
    ],
    ['a new member of a variant', v.variant('kind', [small, v.strictObject({ kind: v.literal('Fell') })])],
  ])('%s', (_what, changed) => {
    expect(describeSchema(changed)).not.toEqual(describeSchema(small));
  });

  it('a change deep inside', () => {
    const within = (maxLength: number) =>
      v.array(v.nullable(v.strictObject({ names: v.array(v.pipe(v.string(), v.maxLength(maxLength))) })));
    expect(describeSchema(within(60))).not.toEqual(describeSchema(within(61)));
  });

  it('a bound in a pipe within a pipe', () => {
    const branded = (maxLength: number) => v.pipe(v.pipe(v.string(), v.maxLength(maxLength)), v.minLength(1));
    expect(describeSchema(branded(60))).not.toEqual(describeSchema(branded(61)));
  });

  it('another sentence of a check: all that tells one function from another', () => {
    const checked = (sentence: string) =>
      v.pipe(
        small,
        v.check(() => true, sentence),
      );
    expect(describeSchema(checked('a lane'))).not.toEqual(describeSchema(checked('a lane or a beam lane')));
  });

  it('what it has no words for', () => {
    expect(() => describeSchema(v.lazy(() => small))).toThrow(
      'A schema has getter, a function, which has no description yet',
    );
  });
});

describe('does not mind', () => {
  it.each<[string, v.GenericSchema]>([
    ['the order of the fields', v.strictObject({ wave, note, lane, pointM, kind })],
    ['the order of the choices', v.strictObject({ ...small.entries, lane: v.picklist(['outer', 'inner']) })],
    [
      'the sentence of a pattern',
      v.strictObject({
        ...small.entries,
        note: v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(40), v.regex(/^\w+$/u))),
      }),
    ],
  ])('%s', (_what, same) => {
    expect(JSON.stringify(describeSchema(same))).toBe(JSON.stringify(describeSchema(small)));
  });

  it('the order of the members of a variant', () => {
    const fell = v.strictObject({ kind: v.literal('Fell') });
    expect(describeSchema(v.variant('kind', [small, fell]))).toEqual(describeSchema(v.variant('kind', [fell, small])));
  });
});
