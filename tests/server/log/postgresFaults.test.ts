/** The log in a database: what only a server can get wrong, and what only several writers can. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import { systemScheduler, type Scheduler } from '../../../server/clock.ts';
import type { FactLog } from '../../../server/log/factLog.ts';
import { openPostgresFactLog } from '../../../server/log/postgresFactLog.ts';
import { appendOf, reading } from '../../contract/factLog.contract.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { databasesForTests } from '../../support/postgres.ts';
import type { TestDatabase } from '../../support/testDatabase.ts';
import { passwordAsker, throughLine } from '../../support/postgresLines.ts';
import { collectingLogger, type LogLine } from '../../support/testSession.ts';

const createDatabase = databasesForTests();
const NONE = 0 as Seq;

let database: TestDatabase;
let opened: FactLog[];
let lines: readonly LogLine[];
beforeEach(async () => {
  database = await createDatabase();
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((log) => log.close()));
  await database.remove();
});

async function open(url = database.url, scheduler: Pick<Scheduler, 'after'> = systemScheduler): Promise<FactLog> {
  const collecting = collectingLogger();
  lines = collecting.lines;
  const log = await openPostgresFactLog({ url, logger: collecting.logger, scheduler });
  opened.push(log);
  return log;
}

describe('two servers on one database', () => {
  test('that start at the same moment on an empty one have the same log', async () => {
    const logs = await Promise.all([open(), open(), open()]);
    expect(new Set(logs.map(({ logId }) => logId)).size).toBe(1);
  });

  test('see each other: the slower append is a conflict, and a command is known at both', async () => {
    const [one, other] = [await open(), await open()];
    await one.append(appendOf(0, 'a'));
    expect(await other.append(appendOf(0, 'b'))).toEqual({ kind: 'conflict', lastSeq: 1 });
    expect((await other.append(appendOf(1, 'b'))).kind).toBe('appended');
    expect((await one.append(appendOf(1, 'b'))).kind).toBe('known');
  });

  test('[W2] that meet at the same number store one of the two, every time, and the other has a conflict', async () => {
    const logs = [await open(), await open()];
    for (let n = 0; n < 40; n += 1) {
      const results = await Promise.all(logs.map((log, index) => log.append(appendOf(n, `c${n}-${index}`))));
      expect(results.map(({ kind }) => kind).toSorted()).toEqual(['appended', 'conflict']);
    }
    expect((await logs[0]?.readAfter(NONE))?.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    );
    expect(await logs[0]?.answers()).toHaveLength(40);
  });

  test('[W3] that are sent the same command at the same moment make one fact and give one answer', async () => {
    const logs = [await open(), await open()];
    for (let n = 0; n < 20; n += 1) {
      const results = await Promise.all(logs.map((log) => log.append(appendOf(n, `c${n}`))));
      expect(results.map(({ kind }) => kind).toSorted()).toEqual(['appended', 'known']);
    }
    expect(await logs[0]?.lastSeq()).toBe(20);
  });
});

describe('a connection that breaks', () => {
  /** Another writer holds number 1 without deciding: an append waits at it, its answer already written. */
  async function breakInMidAppend(log: FactLog): Promise<void> {
    const blocking = database.query(`
      BEGIN;
      INSERT INTO icebell.facts VALUES (1, 1, 'a', 'c', 'PairCalled', 1, NULL, '{}', NULL, NULL);
      DO $$ BEGIN
        FOR n IN 1..1000 LOOP
          PERFORM pg_stat_clear_snapshot();
          EXIT WHEN (SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock' AND application_name = 'icebell') > 0;
          PERFORM pg_sleep(0.01);
        END LOOP;
      END $$;
      ROLLBACK`);
    await vi.waitFor(async () => {
      const [row] = await database.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM pg_locks WHERE relation = 'icebell.facts'::regclass AND mode = 'RowExclusiveLock'`,
      );
      expect(row?.n).toBe(1);
    });
    await expect(log.append(appendOf(0, 'a', [{ fact: reading(1) }, { fact: reading(2) }]))).rejects.toThrow(
      /terminat/,
    );
    await blocking;
  }

  test('in mid-append rejects it and leaves nothing of it behind; the same command may be sent again', async () => {
    const log = await open();
    await breakInMidAppend(log);
    expect(await log.lastSeq()).toBe(0);
    expect(await log.answerTo('a' as CommandId)).toBeNull();
    expect((await log.append(appendOf(0, 'a'))).kind).toBe('appended');
  });

  test('[W3] after an append was stored and before it was answered: the command is found by its id', async () => {
    const line = await throughLine(database.url);
    const log = await open(line.url);
    await log.append(appendOf(0, 'a'));
    line.swallowAnswers();
    const lost = log.append(appendOf(1, 'b')).then(({ kind }) => kind, String);
    await vi.waitFor(async () => {
      expect(await database.query('SELECT 1 FROM icebell.facts')).toHaveLength(2);
    });
    line.cut();
    expect(await lost).toMatch(/terminated/);
    expect(await log.append(appendOf(1, 'b'))).toMatchObject({ kind: 'known', answer: { facts: [2] } });
    expect(await log.lastSeq()).toBe(2);
    await log.close();
    line.close();
  });

  test('while the database is away every call is rejected; afterwards the log goes on by itself', async () => {
    const log = await open();
    await log.append(appendOf(0, 'a'));
    await database.shut();
    await expect(log.append(appendOf(1, 'b'))).rejects.toThrow();
    await expect(log.readAfter(NONE)).rejects.toThrow(/not currently accepting connections/);
    await database.reopen();
    expect((await log.append(appendOf(1, 'b'))).kind).toBe('appended');
    expect((await log.readAfter(NONE)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('without a word is not waited for when the log is closed', async () => {
    const clock = new FakeClock();
    const line = await throughLine(database.url);
    const log = await open(line.url, clock);
    log.follow?.(() => {});
    await vi.waitFor(async () => {
      expect(await database.query(`SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN icebell%'`)).toHaveLength(1);
    });
    line.swallowAnswers();
    let isClosed = false;
    const closed = log.close().then(() => (isClosed = true));
    clock.advance(2999);
    await database.query('SELECT 1');
    expect(isClosed).toBe(false);
    clock.advance(1);
    await closed;
    line.cut();
    line.close();
  });

  test('while nobody uses it is told, and ends nothing', async () => {
    const log = await open();
    await log.lastSeq();
    await database.shut();
    await vi.waitFor(() => expect(lines).toMatchObject([{ msg: 'a connection to the database was lost' }]));
    await database.reopen();
    expect(await log.lastSeq()).toBe(0);
  });
});

describe('[W4] an append', () => {
  test('that fails half way leaves nothing behind', async () => {
    const log = await open();
    await database.query(`
      CREATE FUNCTION half() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk'; END $$;
      CREATE TRIGGER half BEFORE INSERT ON icebell.facts FOR EACH ROW WHEN (NEW.seq = 2) EXECUTE FUNCTION half()`);
    await expect(log.append(appendOf(0, 'a', [{ fact: reading(1) }, { fact: reading(2) }]))).rejects.toThrow('disk');
    expect(await log.lastSeq()).toBe(0);
    expect(await log.answerTo('a' as CommandId)).toBeNull();
  });

  test.each([
    ['off', 'on'],
    ['local', 'on'],
    ['remote_apply', 'remote_apply'],
  ])('is flushed before it is answered where the database has synchronous_commit = %s', async (set, holds) => {
    const log = await open();
    await database.query(`
      DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = ${set}', current_database()); END $$;
      CREATE TABLE seen (value text);
      CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN INSERT INTO seen VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER see AFTER INSERT ON icebell.facts DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION see()`);
    await log.close();
    const again = await open();
    await again.append(appendOf(0, 'a'));
    expect(await database.query('SELECT value FROM seen')).toEqual([{ value: holds }]);
  });
});

describe('a database that cannot serve', () => {
  test('is left alone after it was refused: no connection stays behind that still asks for a password', async () => {
    const asking = await passwordAsker();
    await expect(open(asking.url)).rejects.toThrow(/password must be a string/);
    expect(await asking.gone).toBe('gone');
    asking.close();
  });

  test('is refused when the schema is that of another program, and left as it is', async () => {
    await database.query('CREATE SCHEMA icebell; CREATE TABLE icebell.recipes (name text)');
    await expect(open()).rejects.toThrow(
      /^Cannot use .* as a fact log: its schema icebell belongs to another program$/,
    );
    const tables = await database.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'icebell'`);
    expect(tables).toEqual([{ tablename: 'recipes' }]);
  });

  test('may hold the tables of other programs beside it, and an empty schema that was prepared', async () => {
    await database.query('CREATE TABLE facts (name text); CREATE SCHEMA icebell');
    expect(await (await open()).lastSeq()).toBe(0);
  });

  test('is refused when a newer server made the log', async () => {
    await (await open()).close();
    await database.query(`UPDATE icebell.meta SET value = '3' WHERE key = 'schemaVersion'`);
    await expect(open()).rejects.toThrow('made by a newer server (schema 3, not 2)');
  });

  test('is refused when a table is not as it should be', async () => {
    await (await open()).close();
    await database.query('ALTER TABLE icebell.facts DROP COLUMN raw');
    await expect(open()).rejects.toThrow(/as a fact log: column "raw" does not exist/);
  });

  test.each([
    ['its text is cut', `UPDATE icebell.facts SET data = '{"distance":1' WHERE seq = 2`, /Fact 2 .*cannot be read/],
    ['its kind is unknown', `UPDATE icebell.facts SET kind = 'MoonLanded' WHERE seq = 2`, /Fact 2 \(MoonLanded/],
    ['its version is newer', `UPDATE icebell.facts SET version = 9 WHERE seq = 2`, /Fact 2 .*reads versions 1 to 1/],
  ])('names the fact that cannot be read when %s', async (_what, damage, message) => {
    const log = await open();
    for (let n = 0; n < 3; n += 1) await log.append(appendOf(n, `c${n}`));
    await database.query(damage);
    await expect(log.readAfter(NONE)).rejects.toThrow(message);
  });

  test('is told without the password when nobody listens there', async () => {
    const failed: unknown = await open('postgres://icebell:s3cret%2Fword@127.0.0.1:1/icebell').catch(
      (error: unknown) => error,
    );
    expect(String(failed)).toMatch(
      /^Error: Cannot use the PostgreSQL database icebell at 127\.0\.0\.1:1 as a fact log: .*ECONNREFUSED/,
    );
    expect(JSON.stringify(failed, Object.getOwnPropertyNames(failed))).not.toContain('s3cret');
  });

  test('is told without the password when it lets nobody in under the name', async () => {
    const url = new URL(database.url);
    url.searchParams.set('user', 'nobody-of-this-name');
    url.searchParams.set('password', 's3cret');
    const failed: unknown = await open(url.href).catch((error: unknown) => error);
    expect(String(failed)).toMatch(/nobody-of-this-name/);
    expect(JSON.stringify(failed, Object.getOwnPropertyNames(failed))).not.toContain('s3cret');
  });
});
