/**
 * What a server keeps, in the files of the data folder or in a database that it shares with others, opened one after the
 * other; what is damaged or away fails the start with a sentence.
 */
import { join } from 'node:path';
import { Access } from './auth/access.ts';
import type { AccessStore } from './auth/accessStore.ts';
import { openOperatorSecret, type OpenedSecret } from './auth/operatorSecret.ts';
import { accessStoreIn } from './auth/postgresAccessStore.ts';
import { secretFileIn } from './auth/secretFile.ts';
import { secretInDatabase } from './auth/secretInDatabase.ts';
import { openSqliteAccessStore } from './auth/sqliteAccessStore.ts';
import type { Clock, Scheduler } from './clock.ts';
import { ControlBook } from './control/controlBook.ts';
import type { ControlLog } from './control/controlLog.ts';
import { controlLogIn } from './control/postgresControlLog.ts';
import { openSqliteControlLog } from './control/sqliteControlLog.ts';
import { openDatabase, type Database } from './database/database.ts';
import type { PostgresPlace } from './database/postgresConnections.ts';
import { BackupKeeper } from './log/backupKeeper.ts';
import { Backups } from './log/backups.ts';
import { openDataLog } from './log/dataLog.ts';
import type { FactLog } from './log/factLog.ts';
import { factLogIn } from './log/postgresFactLog.ts';
import type { Logger } from './observe/logger.ts';
import type { Opening } from './opening.ts';
import { NO_NEIGHBOURS, type Neighbours } from './presence/neighbours.ts';
import { PostgresNeighbours } from './presence/postgresNeighbours.ts';

interface DataParts {
  readonly folder: string;
  /** Instead of the log in the folder or in the database. */
  readonly log: FactLog | undefined;
  /** Instead of the folder. */
  readonly database: PostgresPlace | null;
  readonly clock: Clock;
  readonly scheduler: Scheduler;
  readonly logger: Logger;
}

interface OpenedData {
  readonly log: FactLog;
  /** Null for a log that was handed over or is in a database: whoever keeps that copies it. */
  readonly backups: BackupKeeper | null;
  readonly operator: OpenedSecret;
  readonly access: Access;
  readonly book: ControlBook;
  readonly neighbours: Neighbours;
  /** To be called once the log is closed. */
  readonly close: () => Promise<void>;
}

/** @throws Error with a sentence for people; `opening` knows what is open already */
export async function openData(opening: Opening, parts: DataParts): Promise<OpenedData> {
  const { clock, logger, scheduler } = parts;
  const database = parts.database && (await openDatabase({ ...parts.database, logger, scheduler }));
  if (database !== null) opening.opened(database, (open) => open.close());
  const { log, backups } = await openLog(opening, database, parts);
  const { control, operator, store } = await openRest(opening, database, parts);
  const access = new Access({ store, secret: operator.secret, clock });
  const book = await ControlBook.open({ log: control, clock, logger });
  // Nothing is told yet: there is nothing to close but what the database closes.
  const neighbours = database === null ? NO_NEIGHBOURS : new PostgresNeighbours({ database, clock, logger });
  return {
    log,
    backups,
    operator,
    access,
    book,
    neighbours,
    async close() {
      await neighbours.close();
      await access.close();
      await book.close();
      await database?.close();
    },
  };
}

async function openLog(
  opening: Opening,
  database: Database | null,
  { clock, folder, log, logger }: DataParts,
): Promise<Pick<OpenedData, 'log' | 'backups'>> {
  const close = (open: FactLog) => open.close();
  const elsewhere = log ?? (database && factLogIn(database));
  if (elsewhere !== null) return { log: opening.opened(elsewhere, close), backups: null };
  const stored = opening.opened(await openDataLog(folder, clock), close);
  return { log: stored, backups: new BackupKeeper({ log: stored, backups: new Backups(folder), clock, logger }) };
}

interface Rest {
  readonly operator: OpenedSecret;
  readonly store: AccessStore;
  readonly control: ControlLog;
}

async function openRest(opening: Opening, database: Database | null, { folder }: DataParts): Promise<Rest> {
  // A server that takes no facts makes no secret either: the others do.
  const operator = await openOperatorSecret(
    database === null ? secretFileIn(folder) : secretInDatabase(database),
    database?.isReadOnly !== true,
  );
  const store = database === null ? openSqliteAccessStore(join(folder, 'access.sqlite')) : accessStoreIn(database);
  opening.opened(store, (open) => open.close());
  const control = database === null ? openSqliteControlLog(join(folder, 'screens.sqlite')) : controlLogIn(database);
  opening.opened(control, (open) => open.close());
  return { operator, store, control };
}
