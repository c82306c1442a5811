/** A start with a file of the data folder that cannot be used: one sentence that names it, and nothing left open. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createServer } from '../../server/createServer.ts';
import { openMemoryFactLog } from '../support/memoryFactLog.ts';
import { tempFolder, type TempFolder } from '../support/tempFolder.ts';
import { collectingLogger } from '../support/testSession.ts';

let folder: TempFolder;
beforeEach(() => {
  folder = tempFolder();
});
afterEach(() => folder.remove());

const start = (log?: ReturnType<typeof openMemoryFactLog>) =>
  createServer(
    { port: 0, host: '127.0.0.1', dataFolder: folder.path, logLevel: 'silent' },
    { logger: collectingLogger().logger, clientFolder: folder.path, ...(log && { log }) },
  );

/** SQLite keeps the file of its journal as long as somebody has the database open. */
const openFiles = () =>
  ['competition', 'access', 'screens'].filter((name) => existsSync(folder.file(`${name}.sqlite-wal`)));

/** As after a disk fault: the head of a database, and rubbish after it. */
function damage(name: string): void {
  writeFileSync(folder.file(name), `SQLite format 3\0${'rubbish '.repeat(1000)}`);
}

describe('a damaged file fails the start with a sentence, and closes the files before it', () => {
  test.each([
    ['screens.sqlite', /^Cannot use .*screens\.sqlite for the screens: .+\. Without it only their names and scenes/],
    ['access.sqlite', /^Cannot use .*access\.sqlite for sessions and tokens: .+\. Without it people sign in again/],
    ['competition.sqlite', /^Cannot use .*competition\.sqlite as a fact log: .+/],
    ['operator-secret.json', /operator-secret\.json is damaged; delete it and start again/],
  ])('%s', async (name, sentence) => {
    damage(name);
    await expect(start()).rejects.toThrow(sentence);
    expect(openFiles()).toEqual([]);
  });

  test('a log that was handed over is closed as well', async () => {
    damage('screens.sqlite');
    const log = openMemoryFactLog();
    await expect(start(log)).rejects.toThrow(/screens\.sqlite/);
    await expect(log.lastSeq()).rejects.toThrow();
  });
});

test('a table that is not as it should be is found at the start, and told in the same words', async () => {
  const db = new Database(folder.file('screens.sqlite'));
  db.exec('CREATE TABLE control_facts (number INTEGER PRIMARY KEY) STRICT');
  db.close();
  await expect(start()).rejects.toThrow(/^Cannot use .*screens\.sqlite for the screens: .*column/);
  expect(openFiles()).toEqual([]);
});

test('a fact that cannot be read is named by the failed start', async () => {
  await (await start()).close();
  const db = new Database(folder.file('competition.sqlite'));
  db.exec(`INSERT INTO facts VALUES (1, 1, 'a', 'c', 'PairCalled', 1, NULL, '{"distance":', NULL, NULL)`);
  db.close();
  await expect(start()).rejects.toThrow(/^The log cannot be used: Fact 1 \(PairCalled, version 1\) cannot be read/);
  expect(openFiles()).toEqual([]);
});

test('once the file is gone the same folder starts, and all of it is closed at the end', async () => {
  damage('screens.sqlite');
  await expect(start()).rejects.toThrow(/screens\.sqlite/);
  rmSync(folder.file('screens.sqlite'));
  const server = await start();
  expect(openFiles()).toEqual(['competition', 'access', 'screens']);
  await server.close();
  expect(openFiles()).toEqual([]);
});
