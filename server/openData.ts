/** The files of the data folder, opened one after the other; one that is damaged fails the start with a sentence. */
import { join } from 'node:path';
import { Access } from './auth/access.ts';
import { openOperatorSecret, type OpenedSecret } from './auth/operatorSecret.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Clock } from './clock.ts';
import { ControlBook } from './control/controlBook.ts';
import { openSqliteControlLog } from './control/sqliteControlLog.ts';
import { BackupKeeper } from './log/backupKeeper.ts';
import { Backups } from './log/backups.ts';
import { openDataLog } from './log/dataLog.ts';
import type { FactLog } from './log/factLog.ts';
import type { Logger } from './observe/logger.ts';
import type { Opening } from './opening.ts';

interface DataParts {
  readonly folder: string;
  /** Instead of the log in the folder. */
  readonly log: FactLog | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

interface OpenedData {
  readonly log: FactLog;
  /** Null for a log that was handed over: whoever did so keeps it. */
  readonly backups: BackupKeeper | null;
  readonly operator: OpenedSecret;
  readonly access: Access;
  readonly book: ControlBook;
}

/** @throws Error with a sentence for people; `opening` knows what is open already */
export async function openData(opening: Opening, { folder, clock, logger, ...given }: DataParts): Promise<OpenedData> {
  const stored = given.log === undefined ? await openDataLog(folder, clock) : null;
  const log = opening.opened(stored ?? must(given.log, 'a log'), (open) => open.close());
  const backups = stored && new BackupKeeper({ log: stored, backups: new Backups(folder), clock, logger });
  const operator = await openOperatorSecret(folder);
  const access = opening.opened(new Access({ folder, secret: operator.secret, clock }), (open) => open.close());
  const control = opening.opened(openSqliteControlLog(join(folder, 'screens.sqlite')), (open) => open.close());
  return { log, backups, operator, access, book: new ControlBook({ log: control, clock, logger }) };
}
