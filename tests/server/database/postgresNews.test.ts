/** Who follows the log in a database hears of what others append, also after the connection was lost. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FactLog } from '../../../server/log/factLog.ts';
import { openPostgresFactLog } from '../../../server/log/postgresFactLog.ts';
import { appendOf } from '../../contract/factLog.contract.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { databasesForTests } from '../../support/postgres.ts';
import type { TestDatabase } from '../../support/testDatabase.ts';
import { collectingLogger, type LogLine } from '../../support/testSession.ts';

const createDatabase = databasesForTests();

let clock: FakeClock;
let database: TestDatabase;
let writing: FactLog;
let following: FactLog;
let lines: readonly LogLine[];
let heard: (number | null)[];
beforeEach(async () => {
  const collecting = collectingLogger();
  lines = collecting.lines;
  clock = new FakeClock();
  database = await createDatabase();
  const parts = { url: database.url, logger: collecting.logger, scheduler: clock };
  [writing, following] = [await openPostgresFactLog(parts), await openPostgresFactLog(parts)];
  heard = [];
});
afterEach(async () => {
  await Promise.all([writing.close(), following.close()]);
  await database.remove();
});

async function follow(): Promise<() => void> {
  const stop = following.follow?.((upTo) => heard.push(upTo));
  await expect.poll(() => heard).toEqual([null]);
  return stop ?? (() => {});
}

test('is told to look once it listens, and then the number of the last fact of each append', async () => {
  await follow();
  await writing.append({ ...appendOf(0, 'a'), facts: [...appendOf(0, 'a').facts, ...appendOf(1, 'a').facts] });
  await expect.poll(() => heard).toEqual([null, 2]);
  await following.append(appendOf(2, 'b'));
  await expect.poll(() => heard).toEqual([null, 2, 3]);
});

test('an append that stores nothing is no news', async () => {
  await follow();
  await writing.append(appendOf(0, 'a'));
  await writing.append(appendOf(0, 'a'));
  await writing.append(appendOf(0, 'b'));
  await writing.append(appendOf(1, 'c', []));
  await writing.append(appendOf(1, 'd'));
  await expect.poll(() => heard).toEqual([null, 1, 2]);
});

test('listens anew a second after the connection was lost, and is told to look', async () => {
  await follow();
  await database.shut();
  await vi.waitFor(() => expect(lines).toMatchObject([{}, {}, {}]));
  await database.reopen();
  await writing.append(appendOf(0, 'missed'));
  expect(heard).toEqual([null]);
  clock.advance(1000);
  // Once because it looks every second, and once because it listens.
  await expect.poll(() => heard).toEqual([null, null, null]);
  await writing.append(appendOf(1, 'heard'));
  await expect.poll(() => heard).toEqual([null, null, null, 2]);
});

test('goes on trying for as long as the database is away', async () => {
  await follow();
  await database.shut();
  await vi.waitFor(() => expect(lines.length).toBeGreaterThan(1));
  for (let n = 0; n < 3; n += 1) {
    const told = lines.length;
    await vi.waitFor(() => {
      clock.advance(1000);
      expect(lines.length).toBeGreaterThan(told);
    });
  }
  await database.reopen();
  heard = [];
  await vi.waitFor(async () => {
    clock.advance(1000);
    await writing.append(appendOf(await writing.lastSeq(), `c${heard.length}-${clock.now()}`));
    expect(heard.at(-1)).toBeGreaterThan(0);
  });
});

test('looks every second without being called', async () => {
  await follow();
  clock.advance(999);
  expect(heard).toEqual([null]);
  clock.advance(1);
  expect(heard).toEqual([null, null]);
  clock.advance(1000);
  expect(heard).toEqual([null, null, null]);
});

test('hears nothing any more once it has stopped', async () => {
  const stop = await follow();
  stop();
  await writing.append(appendOf(0, 'a'));
  clock.advance(60_000);
  await following.lastSeq();
  expect(heard).toEqual([null]);
});
