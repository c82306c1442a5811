/**
 * What a server keeps: the files of the data folder, and the log in it or in a database, opened one after the other; what
 * is damaged or away fails the start with a sentence.
 */
import { join } from 'node:path';
import { Access } from './auth/access.ts';
import { openOperatorSecret, type OpenedSecret } from './auth/operatorSecret.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Clock, Scheduler } from './clock.ts';
import { ControlBook } from './control/controlBook.ts';
import { openSqliteControlLog } from './control/sqliteControlLog.ts';
import { BackupKeeper } from './log/backupKeeper.ts';
import { Backups } from './log/backups.ts';
import { openDataLog } from './log/dataLog.ts';
import type { FactLog } from './log/factLog.ts';
import { openPostgresFactLog } from './log/postgresFactLog.ts';
import type { PostgresPlace } from './database/postgresConnections.ts';
import type { Logger } from './observe/logger.ts';
import type { Opening } from './opening.ts';

interface DataParts {
  readonly folder: string;
  /** Instead of the log in the folder. */
  readonly log: FactLog | undefined;
  /** Instead of the log in the folder; a log that is handed over comes before it. */
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
}

/** @throws Error with a sentence for people; `opening` knows what is open already */
export async function openData(opening: Opening, parts: DataParts): Promise<OpenedData> {
  const { folder, clock, logger } = parts;
  const elsewhere = parts.log ?? (await inDatabase(parts));
  const stored = elsewhere === null ? await openDataLog(folder, clock) : null;
  const log = opening.opened(stored ?? must(elsewhere, 'a log'), (open) => open.close());
  const backups = stored && new BackupKeeper({ log: stored, backups: new Backups(folder), clock, logger });
  const operator = await openOperatorSecret(folder);
  const access = opening.opened(new Access({ folder, secret: operator.secret, clock }), (open) => open.close());
  const control = opening.opened(openSqliteControlLog(join(folder, 'screens.sqlite')), (open) => open.close());
  return { log, backups, operator, access, book: new ControlBook({ log: control, clock, logger }) };
}

async function inDatabase({ database, logger, scheduler }: DataParts): Promise<FactLog | null> {
  return database === null ? null : openPostgresFactLog({ ...database, logger, scheduler });
}
