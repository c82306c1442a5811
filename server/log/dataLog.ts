/**
 * The log of the data folder: opened at the start, set aside when it is damaged, and put back from a copy when a person says
 * so. A server never goes on by itself with less than was acknowledged.
 */
import { copyFileSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clock } from '../clock.ts';
import { Backups } from './backups.ts';
import { fileMoment } from './fileMoment.ts';
import { openSqliteFactLog, type StoredFactLog } from './sqliteFactLog.ts';
import { DamagedLogFile } from './sqliteSchema.ts';

const NAME = 'competition.sqlite';
const SET_ASIDE = /^competition\.set-aside-.*\.sqlite$/;
/** What SQLite keeps beside a file while it is open, and after a crash. */
const PARTS = ['', '-wal', '-shm'];

export function logFileIn(folder: string): string {
  return join(folder, NAME);
}

/** @throws Error with what to do, when the log is damaged or was set aside and nobody has decided what comes in its place */
export async function openDataLog(folder: string, clock: Pick<Clock, 'now'>): Promise<StoredFactLog> {
  const aside = setAsideIn(folder).at(-1);
  if (aside !== undefined && !existsSync(logFileIn(folder))) {
    throw new Error(`The log of this folder was damaged and set aside as ${aside}. ${await wayOut(folder)}`);
  }
  try {
    return await openSqliteFactLog(logFileIn(folder));
  } catch (cause) {
    if (!(cause instanceof DamagedLogFile)) throw cause;
    const name = setAside(folder, clock);
    throw new Error(`${cause.message}. It was set aside as ${name}. ${await wayOut(folder)}`, { cause });
  }
}

/**
 * Puts a copy in the place of the log, which is set aside if one is there. The server must not run.
 * @returns under which name it was set aside
 * @throws Error when the copy cannot be read; nothing has changed then
 */
export async function restoreLog(folder: string, file: string, clock: Pick<Clock, 'now'>): Promise<string | null> {
  if (!existsSync(file)) throw new Error(`There is no copy ${file}`);
  const copy = await openSqliteFactLog(file);
  await copy.close();
  // Copied before anything makes room: there may be no space for it, or the log itself may have been named.
  const own = logFileIn(folder);
  const unfinished = `${own}.unfinished`;
  copyFileSync(file, unfinished);
  const aside = existsSync(own) ? setAside(folder, clock) : null;
  renameSync(unfinished, own);
  return aside;
}

/** An empty log where none is. */
export async function beginAnew(folder: string): Promise<void> {
  await (await openSqliteFactLog(logFileIn(folder))).close();
}

/** Under a name that tells when and that nothing else has: what was set aside is never written over. */
function setAside(folder: string, clock: Pick<Clock, 'now'>): string {
  const name = freeName(folder, fileMoment(clock.now()));
  for (const part of PARTS) {
    const file = `${logFileIn(folder)}${part}`;
    if (existsSync(file)) renameSync(file, join(folder, `${name}${part}`));
  }
  return name;
}

function freeName(folder: string, moment: string, attempt = 1): string {
  const name = `competition.set-aside-${moment}${attempt === 1 ? '' : `-${attempt}`}.sqlite`;
  return existsSync(join(folder, name)) ? freeName(folder, moment, attempt + 1) : name;
}

function setAsideIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => SET_ASIDE.test(name))
    .toSorted();
}

async function wayOut(folder: string): Promise<string> {
  const good = await new Backups(folder).newestGood();
  const anew = 'To begin with an empty log instead: npm run log -- new';
  if (good === null) return `There is no good copy of it. ${anew}`;
  const name = basename(good.file);
  return `The last good copy is backups/${name}, with ${good.seq} facts. To go on with it: npm run log -- restore. ${anew}`;
}
