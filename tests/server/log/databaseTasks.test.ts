/** The tasks of `npm run log` on a database, and the way of a competition from one store to the other and back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { createDatabaseTasks } from '../../../server/log/databaseTasks.ts';
import { logFileIn } from '../../../server/log/dataLog.ts';
import { createLogTasks } from '../../../server/log/logTasks.ts';
import { openPostgresFactLog } from '../../../server/log/postgresFactLog.ts';
import { openSqliteFactLog } from '../../../server/log/sqliteFactLog.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { playedMilano } from '../../support/milano.ts';
import { databasesForTests } from '../../support/postgres.ts';
import type { TestDatabase } from '../../support/testDatabase.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';
import { collectingLogger } from '../../support/testSession.ts';

const createDatabase = databasesForTests();
const { logger } = collectingLogger();

let database: TestDatabase;
let first: TempFolder;
let last: TempFolder;
beforeEach(async () => {
  [first, last] = [tempFolder(), tempFolder()];
  database = await createDatabase();
  await writeMilano(logFileIn(first.path));
});
afterEach(async () => {
  first.remove();
  last.remove();
  await database.remove();
});

const inFolder = ({ path }: TempFolder) => createLogTasks({ folder: path, clock: new FakeClock(), print: () => {} });
const inDatabase = (print: (text: string) => void = () => {}) =>
  createDatabaseTasks({ url: database.url, logger, print });

async function writeMilano(file: string): Promise<void> {
  const log = await openSqliteFactLog(file);
  const all = playedMilano();
  for (const { at, by, commandId, seq } of all.filter((each, index) => each.commandId !== all[index - 1]?.commandId)) {
    const facts = all.filter((each) => each.commandId === commandId);
    await log.append({ expectedSeq: (seq - 1) as Seq, commandId, by, at, facts, warnings: [] });
  }
  await log.close();
}

async function exported(): Promise<string> {
  const file = first.file('milano.jsonl');
  expect(await inFolder(first).export(file)).toMatchObject({ ok: true });
  return file;
}

test('a competition goes from a file to the database and back: every export is the same to the byte', async () => {
  const file = await exported();
  expect(await inDatabase().import(file)).toMatchObject({ ok: true });
  const printed: string[] = [];
  await inDatabase((text) => printed.push(text)).export(undefined);
  expect(printed.join('')).toBe(readFileSync(file, 'utf8'));

  const back = last.file('back.jsonl');
  await inDatabase().export(back);
  expect(await inFolder(last).import(back)).toMatchObject({ ok: true });
  const again = last.file('again.jsonl');
  await inFolder(last).export(again);
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'));
});

test('the log that was taken over is whole, has the same name, and goes on', async () => {
  await inDatabase().import(await exported());
  const count = playedMilano().length;
  const whole = { ok: true, value: expect.stringMatching(`^Whole: ${count} facts of `) as string };
  expect(await inDatabase().verify(undefined)).toEqual(whole);
  const log = await openPostgresFactLog({ url: database.url, logger });
  expect(await log.readAfter(0 as Seq)).toEqual(playedMilano());
  await log.close();
});

test('nothing is taken over into a database that has a log', async () => {
  await (await openPostgresFactLog({ url: database.url, logger })).close();
  const told = await inDatabase().import(await exported());
  expect(told).toMatchObject({
    ok: false,
    problem: expect.stringMatching(/^There is a log in .*without one$/) as string,
  });
});

test('an import that breaks off leaves no log, and the next one is whole', async () => {
  const file = await exported();
  const damaged = first.file('damaged.jsonl');
  writeFileSync(damaged, readFileSync(file, 'utf8').split('\n').slice(0, 40).join('\n'));
  expect(await inDatabase().import(damaged)).toMatchObject({ ok: false });
  await database.query('CREATE SCHEMA icebell_unfinished; CREATE TABLE icebell_unfinished.facts (seq bigint)');
  await expect(inDatabase().verify(undefined)).rejects.toThrow('there is no log in it yet');
  expect(await inDatabase().import(file)).toMatchObject({ ok: true });
  expect(await inDatabase().verify(undefined)).toMatchObject({ ok: true });
});

test('verifying makes no log where none is', async () => {
  await expect(inDatabase().verify(undefined)).rejects.toThrow('there is no log in it yet');
  expect(await database.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'icebell'`)).toEqual([]);
});

test('copies are left to the programs of the database, which are named', async () => {
  for (const task of ['backup', 'restore', 'new'] as const)
    expect(await inDatabase()[task](undefined)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('pg_dump') as string,
    });
});
