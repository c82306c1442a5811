/** Where the facts of a run are kept: a file of the one server, or a database that several servers share. */
import { join } from 'node:path';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import { systemScheduler } from '../../server/clock.ts';
import { logFileIn } from '../../server/log/dataLog.ts';
import type { FactLog } from '../../server/log/factLog.ts';
import { openPostgresFactLog } from '../../server/log/postgresFactLog.ts';
import { openSqliteFactLog } from '../../server/log/sqliteFactLog.ts';
import { createLogger } from '../../server/observe/logger.ts';
import { startPostgres, type Shutdown } from '../support/postgresPrograms.ts';
import { createDatabase } from '../support/testDatabase.ts';

export type StoreKind = 'sqlite' | 'postgres';

export interface Store {
  readonly kind: StoreKind;
  /** Null where the log is in the folder of the server. */
  readonly databaseUrl: string | null;
  /** Everything in the log, read past the servers. */
  readonly facts: () => Promise<readonly RecordedFact[]>;
  /** Takes the database away; the returned function brings it back. */
  readonly lose: (how: Shutdown) => Promise<() => Promise<void>>;
  readonly remove: () => Promise<void>;
}

/** The folder of a server, below that of the run. */
export function serverFolder(folder: string, index: number): string {
  return join(folder, `server-${index + 1}`);
}

export function openStore(kind: StoreKind, folder: string): Promise<Store> {
  return kind === 'sqlite' ? fileStore(serverFolder(folder, 0)) : databaseStore();
}

async function fileStore(folder: string): Promise<Store> {
  return {
    kind: 'sqlite',
    databaseUrl: null,
    facts: async () => readAll(await openSqliteFactLog(logFileIn(folder))),
    lose: () => Promise.reject(new Error('a file is not lost; its disk can be full')),
    remove: async () => {},
  };
}

async function databaseStore(): Promise<Store> {
  const server = await startPostgres();
  const database = await createDatabase(server.url);
  const { power } = server;
  const parts = { url: database.url, scheduler: systemScheduler, logger: createLogger({ level: 'silent' }) };
  return {
    kind: 'postgres',
    databaseUrl: database.url,
    facts: async () => readAll(await openPostgresFactLog(parts)),
    async lose(how) {
      // A server of somebody else's stays on: it only throws us out.
      await (power === null ? database.shut() : power.off(how));
      return power === null ? () => database.reopen() : () => power.on();
    },
    async remove() {
      await database.remove();
      await server.stop();
    },
  };
}

async function readAll(log: FactLog): Promise<readonly RecordedFact[]> {
  const facts = await log.readAfter(0 as Seq);
  await log.close();
  return facts;
}
