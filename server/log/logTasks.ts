/** What can be done with the log of a data folder while nobody looks at a screen; each task tells what it did, or why not. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { accepted, refused, type Outcome } from '#shared/primitives/outcome.ts';
import type { Clock } from '../clock.ts';
import { Backups } from './backups.ts';
import { beginAnew, logFileIn, restoreLog } from './dataLog.ts';
import { isInUse } from './inUse.ts';
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
import { openSqliteFactLog, type StoredFactLog } from './sqliteFactLog.ts';

export interface LogTaskParts {
  readonly folder: string;
  readonly clock: Pick<Clock, 'now'>;
  readonly print: (text: string) => void;
}

/** A sentence about what was done, or about what was wrong and would be right. */
export type LogTask = (file: string | undefined) => Promise<Outcome<string, string>>;

export function createLogTasks({ folder, clock, print }: LogTaskParts) {
  const own = logFileIn(folder);
  const backups = new Backups(folder);
  return {
    verify: async (file = own) => (isExport(file) ? verifyExport(file) : withLog(file, verifyLog)),
    export: (file) => withLog(own, (log) => exportTo(log, file, print)),
    import: (file) => importFrom(file, own),
    backup: () =>
      withLog(own, async (log) => {
        const made = await backups.make(log, clock.now());
        return accepted(`Copied ${made.seq} facts to ${made.file}`);
      }),
    async restore(file) {
      const chosen = file ?? (await backups.newestGood())?.file;
      if (chosen === undefined) return refused(`There is no good copy in ${folder}: name a file`);
      if (isInUse(own)) return refused(RUNNING);
      const aside = await restoreLog(folder, chosen, clock);
      return accepted(`The log is now ${chosen}.${aside === null ? '' : ` What was there is ${aside}.`}`);
    },
    async new() {
      if (existsSync(own))
        return refused(`${own} is there: a log that holds something is not replaced by an empty one`);
      await beginAnew(folder);
      return accepted(`${own} is a new, empty log`);
    },
  } satisfies Readonly<Record<string, LogTask>>;
}

const RUNNING = 'The log is in use: stop the server first';

async function withLog(
  file: string,
  work: (log: StoredFactLog) => Promise<Outcome<string, string>>,
): Promise<Outcome<string, string>> {
  // Opening makes a file where none is.
  if (!existsSync(file)) return refused(`There is no log ${file}`);
  const log = await openSqliteFactLog(file);
  try {
    return await work(log);
  } finally {
    await log.close();
  }
}

async function importFrom(file: string | undefined, own: string): Promise<Outcome<string, string>> {
  if (file === undefined) return refused(NAME_THE_EXPORT);
  if (existsSync(own)) return refused(`${own} is there: an export is taken over into a data folder without a log`);
  const read = readExport(file);
  if (!read.ok) return read;
  // Under its name only when it is whole.
  const unfinished = `${own}.unfinished`;
  rmSync(unfinished, { force: true });
  const log = await openSqliteFactLog(unfinished, { logId: read.value.head.logId });
  try {
    await fillLog(log, read.value);
  } finally {
    await log.close();
  }
  renameSync(unfinished, own);
  return takenOver(read.value);
}
