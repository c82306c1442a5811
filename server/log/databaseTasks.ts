/** What can be done with a log in a database; copies of it are made with the programs of the database. */
import { refused, type Outcome } from '#shared/primitives/outcome.ts';
import type { Logger } from '../observe/logger.ts';
import type { FactLog } from './factLog.ts';
import { fillLog } from './lines/copyLog.ts';
import {
  exportTo,
  isExport,
  NAME_THE_EXPORT,
  readExport,
  takenOver,
  verifyExport,
  verifyLog,
} from './lines/exportFile.ts';
import type { LogTask } from './logTasks.ts';
import { systemScheduler } from '../clock.ts';
import { placeOf, problemOf } from '../database/postgresAddress.ts';
import { PostgresConnections } from '../database/postgresConnections.ts';
import { openPostgresFactLog } from './postgresFactLog.ts';
import { dropUnfinished, finish, isTaken } from '../database/postgresSchema.ts';

export interface DatabaseTaskParts {
  readonly url: string;
  readonly logger: Pick<Logger, 'warn'>;
  readonly print: (text: string) => void;
}

const COPIES =
  'The log is in a PostgreSQL database, which is copied and put back with pg_dump and pg_restore; ' +
  'a database that holds no log gets an empty one when a server starts';

export function createDatabaseTasks({ url, logger, print }: DatabaseTaskParts) {
  const reading = (work: (log: FactLog) => Promise<Outcome<string, string>>) =>
    using(openPostgresFactLog({ url, logger, readOnly: true }), work);
  const copies: LogTask = async () => refused(COPIES);
  return {
    async verify(file) {
      if (file === undefined) return reading(verifyLog);
      return isExport(file) ? verifyExport(file) : refused(`${file} is no export: its name ends in .jsonl`);
    },
    export: (file) => reading((log) => exportTo(log, file, print)),
    import: (file) => importFrom(file, { url, logger }),
    backup: copies,
    restore: copies,
    new: copies,
  } satisfies Readonly<Record<string, LogTask>>;
}

async function using(
  opening: Promise<FactLog>,
  work: (log: FactLog) => Promise<Outcome<string, string>>,
): Promise<Outcome<string, string>> {
  const log = await opening;
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}

async function importFrom(
  file: string | undefined,
  { url, logger }: Omit<DatabaseTaskParts, 'print'>,
): Promise<Outcome<string, string>> {
  if (file === undefined) return refused(NAME_THE_EXPORT);
  const read = readExport(file);
  if (!read.ok) return read;
  const onLost = (error: unknown) => logger.warn({ problem: problemOf(error, url) }, 'a connection was lost');
  const connections = new PostgresConnections({ url, scheduler: systemScheduler, onLost });
  const { pool } = connections;
  try {
    const isThere = await isTaken(pool, 'icebell').catch((cause: unknown) => {
      throw new Error(`Cannot use ${placeOf(url)}: ${problemOf(cause, url)}`, { cause });
    });
    if (isThere)
      return refused(`There is a log in ${placeOf(url)}: an export is taken over into a database without one`);
    // Under its name only when it is whole.
    await dropUnfinished(pool);
    const { logId } = read.value.head;
    const log = await openPostgresFactLog({ url, logger, schema: 'icebell_unfinished', logId });
    try {
      await fillLog(log, read.value);
    } finally {
      await log.close();
    }
    await finish(pool);
    return takenOver(read.value);
  } finally {
    await connections.end();
  }
}
