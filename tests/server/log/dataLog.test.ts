/** A damaged log at the start: set aside with a sentence, never gone on without, and put back from the last good copy. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { Backups } from '../../../server/log/backups.ts';
import { beginAnew, logFileIn, openDataLog, restoreLog } from '../../../server/log/dataLog.ts';
import { appendOf } from '../../contract/factLog.contract.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { tempFolder, type TempFolder } from '../../support/tempFolder.ts';

const ASIDE = 'competition.set-aside-20260209T163000Z.sqlite';

let folder: TempFolder;
let clock: FakeClock;
let backups: Backups;
beforeEach(() => {
  folder = tempFolder();
  clock = new FakeClock();
  backups = new Backups(folder.path);
});
afterEach(() => folder.remove());

const open = () => openDataLog(folder.path, clock);

async function write(from: number, to: number): Promise<void> {
  const log = await open();
  for (let n = from; n < to; n += 1) await log.append(appendOf(n, `c${n}`));
  await log.close();
}

async function copy(): Promise<string> {
  const log = await open();
  const { file } = await backups.make(log, clock.now());
  await log.close();
  return file;
}

/** As after a fault of the disk: pages in the middle are not what was written. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 2048, bytes.length - 512);
  writeFileSync(file, bytes);
}

async function factsAfterOpening(): Promise<number> {
  const log = await open();
  const facts = await log.readAfter(0 as Seq);
  await log.close();
  return facts.length;
}

describe('a damaged log', () => {
  test('is set aside, and the start says what was wrong and offers the last good copy', async () => {
    await write(0, 200);
    await copy();
    await write(200, 210);
    damage(logFileIn(folder.path));
    await expect(open()).rejects.toThrow(
      /^Cannot use .*competition\.sqlite as a fact log: .+\. It was set aside as competition\.set-aside-.*\. The last good copy is backups\/000200-20260209T163000Z\.sqlite, with 200 facts\. To go on with it: npm run log -- restore\. To begin/,
    );
    expect(existsSync(folder.file(ASIDE))).toBe(true);
    expect(existsSync(logFileIn(folder.path))).toBe(false);
  });

  test('is not replaced by an empty one at the next start: a person decides', async () => {
    await write(0, 200);
    damage(logFileIn(folder.path));
    await expect(open()).rejects.toThrow(
      'There is no good copy of it. To begin with an empty log instead: npm run log -- new',
    );
    await expect(open()).rejects.toThrow(`was damaged and set aside as ${ASIDE}`);
    await beginAnew(folder.path);
    expect(await factsAfterOpening()).toBe(0);
  });

  test('is replaced by the copy that is chosen', async () => {
    await write(0, 200);
    const file = await copy();
    damage(logFileIn(folder.path));
    await expect(open()).rejects.toThrow('set aside');
    expect(await restoreLog(folder.path, file, clock)).toBeNull();
    expect(await factsAfterOpening()).toBe(200);
  });

  test('copies that are damaged as well are passed over', async () => {
    await write(0, 200);
    await copy();
    clock.advance(1000);
    await write(200, 300);
    damage(await copy());
    expect(await backups.newestGood()).toMatchObject({ seq: 200 });
  });

  test('a whole log of a newer server is no damage, and stays where it is', async () => {
    await write(0, 1);
    const db = new Database(logFileIn(folder.path));
    db.pragma('user_version = 2');
    db.close();
    await expect(open()).rejects.toThrow('made by a newer server');
    expect(existsSync(logFileIn(folder.path))).toBe(true);
  });
});

describe('restoring', () => {
  test('sets a log that is there aside, and loses nothing of it', async () => {
    await write(0, 3);
    const file = await copy();
    await write(3, 5);
    expect(await restoreLog(folder.path, file, clock)).toBe(ASIDE);
    expect(await factsAfterOpening()).toBe(3);
    // In the same moment: what was set aside before is not written over.
    expect(await restoreLog(folder.path, folder.file(ASIDE), clock)).toBe(ASIDE.replace('Z.', 'Z-2.'));
    expect(await factsAfterOpening()).toBe(5);
  });

  test('a log that is named as its own copy is still there afterwards', async () => {
    await write(0, 3);
    await restoreLog(folder.path, logFileIn(folder.path), clock);
    expect(await factsAfterOpening()).toBe(3);
  });

  test('changes nothing when the copy cannot be used', async () => {
    await write(0, 3);
    writeFileSync(folder.file('notes.txt'), 'no log '.repeat(500));
    await expect(restoreLog(folder.path, folder.file('notes.txt'), clock)).rejects.toThrow('file is not a database');
    await expect(restoreLog(folder.path, folder.file('nowhere.sqlite'), clock)).rejects.toThrow('There is no copy');
    expect(await factsAfterOpening()).toBe(3);
  });
});

describe('copies', () => {
  test('hold everything up to their moment, and the newest thirty are kept', async () => {
    const log = await open();
    for (let n = 0; n < 33; n += 1) {
      await log.append(appendOf(n, `c${n}`));
      await backups.make(log, clock.now());
      clock.advance(1000);
    }
    await log.close();
    const all = backups.all();
    expect([all.length, all[0]?.seq, all.at(-1)?.seq]).toEqual([30, 33, 4]);
    expect(readdirSync(folder.file('backups')).every((name) => name.endsWith('Z.sqlite'))).toBe(true);
  });

  test('that fail leave no half file and the others as they were', async () => {
    await write(0, 3);
    await copy();
    const full = { copyTo: () => Promise.reject(new Error('disk full')), lastSeq: async () => 9 as Seq };
    await expect(backups.make(full, clock.now())).rejects.toThrow('disk full');
    expect(backups.all().map(({ seq }) => seq)).toEqual([3]);
  });
});
