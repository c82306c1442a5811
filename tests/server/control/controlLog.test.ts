/** Both control logs keep the contract; the one on disk also survives what it cannot read. */
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { RecordedControlFact } from '#shared/control/controlFacts.ts';
import { openSqliteControlLog } from '../../../server/control/sqliteControlLog.ts';
import { describeControlLog, everyControlFact } from '../../contract/controlLog.contract.ts';
import { openMemoryControlLog } from '../../support/memoryControlLog.ts';
import { tempFolder } from '../../support/tempFolder.ts';

describeControlLog('the log in SQLite', () => {
  const folder = tempFolder();
  return { open: async () => openSqliteControlLog(folder.file('data/screens.sqlite')), remove: () => folder.remove() };
});

describeControlLog('the log in memory', () => {
  const kept: RecordedControlFact[] = [];
  return { open: async () => openMemoryControlLog(kept), remove: () => undefined };
});

describe('the log in SQLite', () => {
  test('leaves out what a newer server wrote, and keeps it', async () => {
    const folder = tempFolder();
    const file = folder.file('screens.sqlite');
    const log = openSqliteControlLog(file);
    for (const recorded of everyControlFact) await log.append(recorded);
    const db = new Database(file);
    db.prepare('UPDATE control_facts SET fact = ? WHERE number = 2').run('{"kind":"ScreenPainted"}');
    db.prepare('UPDATE control_facts SET fact = ? WHERE number = 3').run('no JSON');
    const { facts, unread, upTo } = await log.readAfter(0);
    expect([facts.length, unread, upTo]).toEqual([everyControlFact.length - 2, 2, everyControlFact.length]);
    expect(db.prepare('SELECT count(*) FROM control_facts').pluck().get()).toBe(everyControlFact.length);
    db.close();
    await log.close();
    folder.remove();
  });

  test('says which file it cannot use, and what is lost without it', () => {
    const folder = tempFolder();
    expect(() => openSqliteControlLog(folder.path)).toThrow(/Cannot use .* only their names and scenes are lost/);
    folder.remove();
  });
});
