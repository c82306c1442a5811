/** A whole log as lines of JSON: its name, one line for each command with its facts, and an end that counts them. */
import * as v from 'valibot';
import { commandId, logId, seqOrZero, wallInstant } from '#shared/facts/fields.ts';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import { unchain } from './chain.ts';

const head = v.strictObject({ format: v.literal('icebell-log'), version: v.literal(1), logId });

/** A fact in the version in which it was stored. */
const lineFact = v.strictObject({
  kind: v.string(),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  replaces: v.nullable(seqOrZero),
  data: v.record(v.string(), v.unknown()),
  raw: v.nullable(v.string()),
  deviceClock: v.nullable(v.string()),
});

const line = v.strictObject({
  /** Number of the last fact before the command. */
  after: seqOrZero,
  commandId,
  /** Who and when; null for a command that needed no fact. */
  by: v.nullable(v.string()),
  at: v.nullable(wallInstant),
  facts: v.array(lineFact),
  warnings: v.array(v.unknown()),
});

const end = v.strictObject({ end: v.literal(true), commands: seqOrZero, facts: seqOrZero });

export type LogHead = v.InferOutput<typeof head>;
export type LogLine = v.InferOutput<typeof line>;
export type LineFact = v.InferOutput<typeof lineFact>;

export interface WrittenLog {
  readonly head: LogHead;
  readonly lines: readonly LogLine[];
}

export function headOf(id: LogHead['logId']): LogHead {
  return { format: 'icebell-log', version: 1, logId: id };
}

/** Everything that is signed, in order. */
export function* signable({ head: first, lines }: WrittenLog): Generator<object> {
  yield first;
  yield* lines;
  yield { end: true, commands: lines.length, facts: factCount(lines) } satisfies v.InferInput<typeof end>;
}

export function factCount(lines: readonly LogLine[]): number {
  return lines.reduce((count, { facts }) => count + facts.length, 0);
}

/** Refuses with the first line that was changed, is missing, is no part of a log or does not follow from those before it. */
export function readLogLines(text: string): Outcome<WrittenLog, string> {
  const written = text.split('\n').filter((each) => each.trim() !== '');
  if (written.length === 0) return refused('The file is empty');
  const values = unchain(written);
  if (!values.ok) return values;
  const [first, ...others] = values.value;
  const readHead = parseMessage(head, first);
  if (!readHead.ok) return refused(`Line 1 is not the head of a log of version 1: ${readHead.problem}`);
  const readEnd = parseMessage(end, others.at(-1));
  if (!readEnd.ok) return refused(`The end is missing: the file was cut off after line ${written.length}`);
  const lines = readCommands(others.slice(0, -1));
  if (!lines.ok) return lines;
  if (readEnd.value.commands !== lines.value.length || readEnd.value.facts !== factCount(lines.value)) {
    const counted = `${readEnd.value.commands} commands with ${readEnd.value.facts} facts`;
    return refused(`The end counts ${counted}, but there are ${lines.value.length} with ${factCount(lines.value)}`);
  }
  return accepted({ head: readHead.value, lines: lines.value });
}

function readCommands(values: readonly unknown[]): Outcome<readonly LogLine[], string> {
  const lines: LogLine[] = [];
  let last = 0;
  for (const [index, value] of values.entries()) {
    const place = `Line ${index + 2}`;
    const read = parseMessage(line, value);
    if (!read.ok) return refused(`${place} is no command of a log: ${read.problem}`);
    const { after, facts, by, at } = read.value;
    if (after !== last) return refused(`${place} follows fact ${after}, but fact ${last} comes before it`);
    if (facts.length > 0 && (by === null || at === null)) return refused(`${place} does not say who did it and when`);
    last += facts.length;
    lines.push(read.value);
  }
  return accepted(lines);
}
