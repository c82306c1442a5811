/** Databases for tests: one server for all tests of a file, and an empty database for each. */
import { afterAll, beforeAll } from 'vitest';
import { startPostgres, type PostgresServer } from './postgresPrograms.ts';
import { createDatabase, type TestDatabase } from './testDatabase.ts';

/** To be called once in a file. */
export function databasesForTests(): () => Promise<TestDatabase> {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(async () => {
    await server.stop();
  });
  return () => createDatabase(server.url);
}
