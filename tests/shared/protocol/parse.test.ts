/** The sentence about a message that could not be read: short, with the path, and harmless whatever was sent. */
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parseMessage } from '#shared/protocol/parse.ts';

const lap = v.strictObject({ pointM: v.number(), lane: v.picklist(['inner', 'outer']) });
const run = v.strictObject({
  laps: v.array(lap),
  note: v.pipe(v.string(), v.minLength(2), v.regex(/^[a-z]+$/u, 'must be small letters')),
});

function problemWith(input: unknown, schema: v.GenericSchema = run): string {
  const outcome = parseMessage(schema, input);
  if (outcome.ok) throw new Error('It was read');
  return outcome.problem;
}

it('gives back what was read', () => {
  const good = { laps: [{ pointM: 200, lane: 'inner' }], note: 'fell' };
  expect(parseMessage(run, good)).toEqual({ ok: true, value: good });
});

it('names the path of the problem', () => {
  expect(
    problemWith({
      laps: [
        { pointM: 200, lane: 'inner' },
        { pointM: '600', lane: 'inner' },
      ],
      note: 'fell',
    }),
  ).toBe('laps.1.pointM: Invalid type: Expected number but received "600"');
});

it('needs no path when the whole message is wrong', () => {
  expect(problemWith('hello')).toBe('Invalid type: Expected Object but received "hello"');
  expect(problemWith(null)).toBe('Invalid type: Expected Object but received null');
});

it('tells one problem of each field, and three at most', () => {
  expect(problemWith({ laps: [], note: 'X' })).toBe('note: Invalid length: Expected >=2 but received 1');
  expect(problemWith({ laps: [{ pointM: 'a' }, { pointM: 'b' }], note: 7 }).split('; ')).toEqual([
    'laps.0.pointM: Invalid type: Expected number but received "a"',
    'laps.0.lane: Invalid key: Expected "lane" but received undefined',
    'laps.1.pointM: Invalid type: Expected number but received "b"',
  ]);
});

it('cuts the middle out of a long sentence: its end says what was received', () => {
  const animals = v.picklist(Array.from({ length: 60 }, (_, index) => `animal ${index}`));
  const sentence = problemWith('lynx', animals);
  expect(sentence).toHaveLength(200);
  expect(sentence).toMatch(/^Invalid type: Expected \("animal 0" \| .* … .* but received "lynx"$/);
});

it('leaves a sentence of 200 signs whole', () => {
  const received = 'x'.repeat(200 - 'Invalid type: Expected "lynx" but received ""'.length);
  expect(problemWith(received, v.literal('lynx'))).toBe(`Invalid type: Expected "lynx" but received "${received}"`);
  expect(problemWith(`${received}x`, v.literal('lynx'))).toContain(' … ');
});

it('stays short whatever was sent', () => {
  const long = 'x'.repeat(100_000);
  expect(problemWith({ laps: long, note: 'fell' }).length).toBeLessThanOrEqual(306);
  expect(
    problemWith({ laps: [], note: 'fell', [long]: 1, [`${long}y`]: 2, [`${long}z`]: 3, [`${long}w`]: 4 }).length,
  ).toBeLessThanOrEqual(920);
});

it.each([undefined, 0, [], () => 1, Symbol('x'), new Date(0), Object.create(null)])('bears anything: %o', (input) => {
  expect(problemWith(input)).toMatch(/^(\w+: )?Invalid /);
});

it('is not fooled by names that every object has', () => {
  expect(problemWith(JSON.parse('{"laps":[],"note":"fell","__proto__":{"admin":true},"constructor":1}'))).toMatch(
    /^(__proto__|constructor): Invalid key/,
  );
});
