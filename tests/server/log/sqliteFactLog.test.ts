/** The log in a file: the contract, and what only a file can get wrong. */
import { statSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import { openSqliteFactLog } from '../../../server/log/sqliteFactLog.ts';
import { openLogFile } from '../../../server/log/sqliteSchema.ts';
import { appendOf, describeFactLog, reading } from '../../contract/factLog.contract.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';

describeFactLog('the log in an SQLite file', () => {
  const folder = tempFolder();
  return { open: () => openSqliteFactLog(folder.file('log.sqlite')), remove: () => folder.remove() };
});

describe('the log in an SQLite file', () => {
  let folder: TempFolder;
  let file: string;

  beforeEach(() => {
    folder = tempFolder();
    file = folder.file('log.sqlite');
  });
  afterEach(() => folder.remove());

  function inFile<Result>(work: (db: Database.Database) => Result): Result {
    const db = new Database(file);
    try {
      return work(db);
    } finally {
      db.close();
    }
  }

  async function write(count: number): Promise<void> {
    const log = await openSqliteFactLog(file);
    for (let n = 0; n < count; n += 1) await log.append(appendOf(n, `c${n}`));
    await log.close();
  }

  test('makes the folders on the way to its file', async () => {
    const log = await openSqliteFactLog(folder.file('a/b/c/log.sqlite'));
    expect(await log.lastSeq()).toBe(0);
    await log.close();
  });

  test('gives every new file a name of its own', async () => {
    const logs = await Promise.all([openSqliteFactLog(file), openSqliteFactLog(folder.file('other.sqlite'))]);
    expect(logs[0].logId).not.toBe(logs[1].logId);
    await Promise.all(logs.map((log) => log.close()));
  });

  test('refuses a file that is no database, and leaves it as it is', async () => {
    writeFileSync(file, 'Pair;Lane;Time\n'.repeat(100));
    await expect(openSqliteFactLog(file)).rejects.toThrow(`Cannot use ${file} as a fact log: file is not a database`);
  });

  test('refuses the database of another program', async () => {
    inFile((db) => db.exec('CREATE TABLE recipes (name TEXT)'));
    await expect(openSqliteFactLog(file)).rejects.toThrow('it belongs to another program');
  });

  test('refuses a log that a newer server made', async () => {
    await write(1);
    inFile((db) => db.pragma('user_version = 2'));
    await expect(openSqliteFactLog(file)).rejects.toThrow('made by a newer server (schema 2, not 1)');
  });

  test('refuses a path that is a folder', async () => {
    await expect(openSqliteFactLog(folder.path)).rejects.toThrow(`Cannot use ${folder.path} as a fact log`);
  });

  test('[W4] is opened so that every append is flushed to the disk before it resolves', () => {
    const db = openLogFile(file);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    // 2 is FULL: one fsync per transaction.
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    db.close();
  });

  test('two openings of one file see each other: the slower append is a conflict', async () => {
    const [one, other] = await Promise.all([openSqliteFactLog(file), openSqliteFactLog(file)]);
    await one.append(appendOf(0, 'a'));
    expect(await other.append(appendOf(0, 'b'))).toEqual({ kind: 'conflict', lastSeq: 1 });
    expect((await other.append(appendOf(1, 'b'))).kind).toBe('appended');
    expect((await one.append(appendOf(1, 'b'))).kind).toBe('known');
    expect(await one.lastSeq()).toBe(2);
    await Promise.all([one.close(), other.close()]);
  });

  test('an append that fails half way leaves nothing behind', async () => {
    const log = await openSqliteFactLog(file);
    inFile((db) =>
      db.exec(`CREATE TRIGGER half BEFORE INSERT ON facts WHEN NEW.seq = 2 BEGIN SELECT raise(ABORT, 'disk'); END`),
    );
    const facts = [{ fact: reading(1) }, { fact: reading(2) }];
    await expect(log.append(appendOf(0, 'a', facts))).rejects.toThrow('disk');
    expect(await log.lastSeq()).toBe(0);
    expect(await log.answerTo('a' as CommandId)).toBeNull();
    await log.close();
  });

  test.each([
    ['its text is cut', `UPDATE facts SET data = '{"distance":1' WHERE seq = 2`, /Fact 2 .*cannot be read/],
    ['a field is missing', `UPDATE facts SET data = '{"distance":1}' WHERE seq = 2`, /Fact 2 .*cannot be read/],
    ['its kind is unknown', `UPDATE facts SET kind = 'MoonLanded' WHERE seq = 2`, /Fact 2 \(MoonLanded.*does not know/],
    ['its version is newer', `UPDATE facts SET version = 9 WHERE seq = 2`, /Fact 2 .*version 9.*reads versions 1 to 1/],
  ])('names the fact that cannot be read when %s', async (_what, damage, message) => {
    await write(3);
    inFile((db) => db.exec(damage));
    const log = await openSqliteFactLog(file);
    await expect(log.readAfter(0 as Seq)).rejects.toThrow(message);
    await log.close();
  });

  test('trying whether facts can be written writes to the disk, though it changes nothing', async () => {
    await write(2);
    const log = await openSqliteFactLog(file);
    const written = (): number => statSync(`${file}-wal`).size;
    const before = written();
    await log.probe();
    expect(written()).toBeGreaterThan(before);
    expect([await log.lastSeq(), (await log.answers()).length]).toEqual([2, 2]);
    await log.close();
  });
});
