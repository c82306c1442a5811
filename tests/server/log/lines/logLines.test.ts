/** A log as lines of JSON: it comes back as it was, and a line that was changed, moved, added or lost is named. */
import { array, integer, nat, pre, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { chain, unchain } from '../../../../server/log/lines/chain.ts';
import { fillLog, writeLog } from '../../../../server/log/lines/copyLog.ts';
import { readLogLines, signable } from '../../../../server/log/lines/logLines.ts';
import { appendOf, reading } from '../../../contract/factLog.contract.ts';
import { createMemoryStorage, openMemoryFactLog, type MemoryStorage } from '../../../support/memoryFactLog.ts';
import { check, SEED } from '../../../properties/checked.ts';
import { SLOW } from '../../../support/plainDecide.ts';

async function aLog(storage = createMemoryStorage('the-log')) {
  const log = openMemoryFactLog(storage);
  await log.append({ ...appendOf(0, 'a'), warnings: [SLOW] });
  await log.append(appendOf(1, 'nothing', []));
  const evidence = { raw: 'P1 "18.0070"\n,"hash":"x"}', deviceClock: '18:00:07' };
  await log.append(appendOf(1, 'b', [{ fact: reading(2) }, { fact: reading(3), replaces: 1 as Seq, evidence }]));
  return log;
}

async function linesOf(): Promise<string[]> {
  return [...chain(signable(await writeLog(await aLog())))];
}

function problemOf(lines: readonly string[]): string {
  const read = readLogLines(lines.join('\n'));
  if (read.ok) throw new Error('The lines were taken for whole');
  return read.problem;
}

describe('a log as lines', () => {
  test.each(['lastSeq', 'answers', 'readAfter'] as const)(
    'is of one moment when others append during its %s',
    async (during) => {
      const log = await aLog();
      const before = await writeLog(log);
      const asked = log[during].bind(log) as (...parts: readonly unknown[]) => Promise<never>;
      Object.assign(log, {
        async [during](...parts: readonly unknown[]) {
          const answered = await asked(...parts);
          await log.append(appendOf(3, 'meanwhile', [{ fact: reading(4) }, { fact: reading(5) }]));
          return answered;
        },
      });
      const { lines } = await writeLog(log);
      expect(lines.slice(0, 3)).toEqual(before.lines);
      expect(lines.length).toBe(during === 'lastSeq' ? 4 : 3);
    },
  );

  test.each([
    [
      'its last fact is missing',
      (storage: MemoryStorage) => storage.facts.pop(),
      'has 2 facts, but its answers name 3',
    ],
    [
      'a fact is there that no answer names',
      (storage: MemoryStorage) => storage.answers.delete('b' as CommandId),
      'has 3 facts, but its answers name 1',
    ],
  ])('is not written when %s', async (_what, damage, problem) => {
    const storage = createMemoryStorage('the-log');
    const log = await aLog(storage);
    damage(storage);
    await expect(writeLog(log)).rejects.toThrow(problem);
  });

  test('has a head, one line for each command and an end that counts', async () => {
    const [head, ...others] = await linesOf();
    expect(head).toMatch(/^\{"format":"icebell-log","version":1,"logId":"the-log","hash":"[\da-f]{64}"\}$/);
    expect(others).toHaveLength(4);
    expect(others.at(-1)).toContain('"end":true,"commands":3,"facts":3');
  });

  test('comes back with every fact, every answer and its name', async () => {
    const read = readLogLines((await linesOf()).join('\n'));
    if (!read.ok) throw new Error(read.problem);
    const [before, after] = [await aLog(), openMemoryFactLog(createMemoryStorage(read.value.head.logId))];
    await fillLog(after, read.value);
    expect(after.logId).toBe(before.logId);
    expect(await after.readAfter(0 as Seq)).toEqual(await before.readAfter(0 as Seq));
    expect(await after.answers()).toEqual(await before.answers());
  });

  test.each<[what: string, change: (lines: string[]) => string[], problem: RegExp]>([
    ['a digit was changed', (lines) => lines.map((line) => line.replace('18003', '18002')), /^Line 4 was changed/],
    ['the name was changed', (lines) => lines.map((line) => line.replace('the-log', 'my-log')), /^Line 1 was changed/],
    ['a line was lost', (lines) => lines.toSpliced(2, 1), /^Line 3 was changed, or a line before it is missing/],
    ['two lines changed places', ([a = '', b = '', c = '', ...rest]) => [a, c, b, ...rest], /^Line 2 was changed/],
    ['a line was written twice', (lines) => lines.toSpliced(2, 0, lines[1] ?? ''), /^Line 3 was changed/],
    ['the last line is missing', (lines) => lines.slice(0, -1), /^The end is missing: .* after line 4/],
    [
      'a line was cut',
      (lines) => lines.map((line, index) => (index === 2 ? line.slice(0, 40) : line)),
      /^Line 3 is no/,
    ],
    ['it is empty', () => [], /^The file is empty/],
  ])('is refused when %s', async (_what, change, problem) => {
    expect(problemOf(change(await linesOf()))).toMatch(problem);
  });

  test('is refused when a signed line says something impossible', () => {
    const head = { format: 'icebell-log', version: 1, logId: 'x' };
    const command = { after: 3, commandId: 'a', by: 'me', at: 1_770_654_600_000, facts: [], warnings: [] };
    const end = { end: true, commands: 1, facts: 0 };
    expect(problemOf([...chain([{ ...head, version: 2 }, end])])).toMatch(/^Line 1 is not the head of a log/);
    expect(problemOf([...chain([head, command, end])])).toBe('Line 2 follows fact 3, but fact 0 comes before it');
    expect(problemOf([...chain([head, { ...command, extra: 1 }, end])])).toMatch(/^Line 2 is no command/);
    expect(problemOf([...chain([head, { ...end, commands: 4 }])])).toBe(
      'The end counts 4 commands with 0 facts, but there are 0 with 0',
    );
  });

  test('a command that the log does not take says which', async () => {
    const written = await writeLog(await aLog());
    const full = await aLog();
    await expect(fillLog(full, written)).rejects.toThrow('Command a cannot be taken: the log answers known');
  });
});

describe('signed lines', () => {
  test(`give back any values, and no character of them can be changed unnoticed (seed ${SEED})`, () => {
    const values = array(record({ text: string(), number: integer() }), { minLength: 1, maxLength: 5 });
    check(200, values, nat(), string({ minLength: 1, maxLength: 1 }), (each, place, character) => {
      const lines = [...chain(each)];
      expect(unchain(lines)).toEqual({ ok: true, value: each });
      const line = must(lines[place % lines.length], 'the line');
      const at = place % line.length;
      const changed = `${line.slice(0, at)}${character}${line.slice(at + 1)}`;
      pre(changed !== line);
      expect(unchain(lines.with(place % lines.length, changed)).ok).toBe(false);
    });
  });
});
