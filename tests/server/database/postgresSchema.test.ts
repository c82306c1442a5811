/** The tables of a database that an older server made: brought up to date once, with everything in it, and never back. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Seq } from '#shared/primitives/ids.ts';
import { tablesSince } from '../../../server/database/postgresTables.ts';
import type { FactLog } from '../../../server/log/factLog.ts';
import { openPostgresFactLog } from '../../../server/log/postgresFactLog.ts';
import { appendOf } from '../../contract/factLog.contract.ts';
import { databasesForTests } from '../../support/postgres.ts';
import type { TestDatabase } from '../../support/testDatabase.ts';
import { collectingLogger } from '../../support/testSession.ts';

const createDatabase = databasesForTests();
const { logger } = collectingLogger();

let database: TestDatabase;
const opened: FactLog[] = [];
beforeEach(async () => {
  database = await createDatabase();
});
afterEach(async () => {
  for (const log of opened.splice(0)) await log.close();
  await database.remove();
});

async function open(readOnly = false): Promise<FactLog> {
  const log = await openPostgresFactLog({ url: database.url, logger, readOnly });
  opened.push(log);
  return log;
}

/** As version 1 left it: what version 2 added is gone. */
async function makeOlder(): Promise<void> {
  await (await open()).append(appendOf(0, 'a'));
  const added = [...tablesSince(1, 'icebell').matchAll(/TABLE (icebell\.\w+)/g)].map(([, name]) => name);
  await database.query(`
    DROP TABLE ${added.join(', ')};
    UPDATE icebell.meta SET value = '1' WHERE key = 'schemaVersion'`);
}

const versionInIt = () => database.query(`SELECT value FROM icebell.meta WHERE key = 'schemaVersion'`);

test('servers that start together on an older one bring it up to date once, and nothing is lost', async () => {
  await makeOlder();
  const [one, other] = await Promise.all([open(), open()]);
  expect(await versionInIt()).toEqual([{ value: '2' }]);
  expect(one.logId).toBe(other.logId);
  expect(await one.readAfter(0 as Seq)).toHaveLength(1);
  expect(await database.query('SELECT id FROM icebell.servers')).toEqual([]);
});

test('a server that only shows changes nothing in an older one, and says who would', async () => {
  await makeOlder();
  await expect(open(true)).rejects.toThrow('made by an older server (schema 1); one of this age that writes brings it');
  expect(await versionInIt()).toEqual([{ value: '1' }]);
});
