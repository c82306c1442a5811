/** The tasks of `npm run log`: what each does to a data folder, and what it says when it does not. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { logFileIn } from '../../../server/log/dataLog.ts';
import { createLogTasks } from '../../../server/log/logTasks.ts';
import { openSqliteFactLog } from '../../../server/log/sqliteFactLog.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { playedMilano } from '../../support/milano.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';

const clock = new FakeClock();
let here: TempFolder;
let there: TempFolder;
let printed: string[];
beforeEach(() => {
  [here, there, printed] = [tempFolder(), tempFolder(), []];
});
afterEach(() => {
  here.remove();
  there.remove();
});

const tasksOf = ({ path }: TempFolder) => createLogTasks({ folder: path, clock, print: (text) => printed.push(text) });

/** The race of Milano, one append for each command as it was. */
async function writeMilano(): Promise<void> {
  const log = await openSqliteFactLog(logFileIn(here.path));
  const all = playedMilano();
  for (const { at, by, commandId, seq } of all.filter((each, index) => each.commandId !== all[index - 1]?.commandId)) {
    const facts = all.filter((each) => each.commandId === commandId);
    await log.append({ expectedSeq: (seq - 1) as Seq, commandId, by, at, facts, warnings: [] });
  }
  await log.close();
}

async function factsIn(folder: TempFolder): Promise<readonly RecordedFact[]> {
  const log = await openSqliteFactLog(logFileIn(folder.path));
  const facts = await log.readAfter(0 as Seq);
  await log.close();
  return facts;
}

describe('verify', () => {
  test('reads a whole log, a copy and an export to the end', async () => {
    await writeMilano();
    await tasksOf(here).backup();
    await tasksOf(here).export(here.file('milano.jsonl'));
    const count = playedMilano().length;
    const whole = { ok: true, value: expect.stringMatching(`^Whole: ${count} facts of `) as string };
    expect(await tasksOf(here).verify(undefined)).toEqual(whole);
    expect(await tasksOf(here).verify(here.file('milano.jsonl'))).toEqual(whole);
  });

  test('names the line that was changed by hand', async () => {
    await writeMilano();
    const file = here.file('milano.jsonl');
    await tasksOf(here).export(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"elapsedMs":72310', '"elapsedMs":72301'));
    const told = await tasksOf(here).verify(file);
    expect(told).toMatchObject({ ok: false, problem: expect.stringMatching(/: Line \d+ was changed/) as string });
  });

  test('says that there is no log', async () => {
    const told = await tasksOf(here).verify(undefined);
    expect(told).toEqual({ ok: false, problem: `There is no log ${logFileIn(here.path)}` });
    expect(existsSync(logFileIn(here.path))).toBe(false);
  });
});

describe('export and import', () => {
  test('take a competition to another folder: the same facts, numbers, answers and name', async () => {
    await writeMilano();
    await tasksOf(here).export(here.file('milano.jsonl'));
    expect(await tasksOf(there).import(here.file('milano.jsonl'))).toMatchObject({ ok: true });
    expect(await factsIn(there)).toEqual(await factsIn(here));
    await Promise.all([tasksOf(here).export(undefined), tasksOf(there).export(undefined)]);
    expect(printed[0]).toBe(printed[1]);
  });

  test('overwrite nothing', async () => {
    await writeMilano();
    writeFileSync(here.file('milano.jsonl'), 'mine');
    await expect(tasksOf(here).export(here.file('milano.jsonl'))).rejects.toThrow('EEXIST');
    const told = await tasksOf(here).import(here.file('milano.jsonl'));
    expect(told).toMatchObject({ ok: false, problem: expect.stringContaining('without a log') as string });
  });

  test('a damaged export leaves the folder empty', async () => {
    await writeMilano();
    const file = here.file('milano.jsonl');
    await tasksOf(here).export(file);
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(0, 40).join('\n'));
    const told = await tasksOf(there).import(file);
    expect(told).toMatchObject({ ok: false, problem: expect.stringContaining('cut off after line 40') as string });
    expect(existsSync(logFileIn(there.path))).toBe(false);
  });
});

describe('backup, restore and new', () => {
  test('bring back the newest copy, and keep what was there', async () => {
    await writeMilano();
    await tasksOf(here).backup();
    const told = await tasksOf(here).restore(undefined);
    expect(told).toMatchObject({ ok: true, value: expect.stringMatching(/What was there is .*set-aside/) as string });
    expect(await factsIn(here)).toEqual(playedMilano());
  });

  test('nothing is put in the place of a log that a server writes to', async () => {
    await writeMilano();
    await tasksOf(here).backup();
    const running = await openSqliteFactLog(logFileIn(here.path));
    const told = await tasksOf(here).restore(undefined);
    expect(told).toEqual({ ok: false, problem: 'The log is in use: stop the server first' });
    await running.close();
    expect(await tasksOf(here).restore(undefined)).toMatchObject({ ok: true });
  });

  test('a copy is made while the log is written to', async () => {
    await writeMilano();
    const running = await openSqliteFactLog(logFileIn(here.path));
    expect(await tasksOf(here).backup()).toMatchObject({ ok: true });
    await running.close();
  });

  test('an empty log never comes in the place of one that is there', async () => {
    await writeMilano();
    expect(await tasksOf(here).new()).toMatchObject({ ok: false });
    expect(await tasksOf(there).restore(undefined)).toMatchObject({ ok: false });
    expect(await tasksOf(there).new()).toMatchObject({ ok: true });
    expect(await factsIn(there)).toEqual([]);
  });
});
