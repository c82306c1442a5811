/** The control log in a database: the contract, and what directors at different servers decide at once. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ScreenId } from '#shared/primitives/ids.ts';
import { ControlBook } from '../../../server/control/controlBook.ts';
import { controlLogIn } from '../../../server/control/postgresControlLog.ts';
import { openDatabase, type Database } from '../../../server/database/database.ts';
import { describeControlLog } from '../../contract/controlLog.contract.ts';
import { FakeClock } from '../../support/fakeClock.ts';
import { databasesForTests } from '../../support/postgres.ts';
import type { TestDatabase } from '../../support/testDatabase.ts';
import { collectingLogger } from '../../support/testSession.ts';

const createDatabase = databasesForTests();
const { logger } = collectingLogger();
const clock = new FakeClock();

let made: TestDatabase;
let databases: Database[];
beforeAll(async () => {
  made = await createDatabase();
  databases = [];
  for (let n = 0; n < 2; n += 1) databases.push(await openDatabase({ url: made.url, logger, scheduler: clock }));
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await made.remove();
});

const empty = async () => {
  await made.query('TRUNCATE icebell.control_facts');
};

describeControlLog('the log in a PostgreSQL database', () => ({
  async open() {
    const [database] = databases;
    if (database === undefined) throw new Error('There is no database');
    return controlLogIn(database);
  },
  remove: empty,
}));

test('what two directors decide at once at two servers has one order, and both servers end with the same', async () => {
  const books = await Promise.all(
    databases.map((database) => ControlBook.open({ log: controlLogIn(database), clock, logger })),
  );
  const [north, south] = ['north', 'south'].map((id) => id as ScreenId) as [ScreenId, ScreenId];
  const decide = (book: ControlBook, by: string) =>
    Promise.all(
      Array.from({ length: 15 }, (_, n) =>
        book.record({ kind: 'ScreenNamed', screen: n % 2 === 0 ? north : south, name: `${by} ${n}` }, by),
      ),
    );
  await Promise.all(books.map((book, n) => decide(book, n === 0 ? 'Anna' : 'Bo')));
  const rows = await made.query<{ number: number }>('SELECT number::int FROM icebell.control_facts ORDER BY number');
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  await vi.waitFor(() => {
    const [one, other] = books.map((book) => [north, south].map((screen) => book.of(screen).name));
    expect(one).toEqual(other);
  });
  expect(await books[0]?.history()).toEqual(await books[1]?.history());
  await Promise.all(books.map((book) => book.close()));
  await empty();
});

test('what was decided while a server heard nothing stands there once it listens again', async () => {
  const [deaf, acting] = databases.map((database) => controlLogIn(database));
  if (deaf === undefined || acting === undefined) throw new Error('There are no two servers');
  const book = await ControlBook.open({ log: deaf, clock, logger });
  const north = 'north' as ScreenId;
  await made.shut();
  await made.reopen();
  await acting.append({ at: clock.now(), by: 'Anna', fact: { kind: 'ScreenNamed', screen: north, name: 'Ribbon' } });
  await vi.waitFor(() => {
    clock.advance(1000);
    expect(book.of(north).name).toBe('Ribbon');
  });
  await Promise.all([book.close(), acting.close()]);
  await empty();
});
