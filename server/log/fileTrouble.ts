/** Tells a file that cannot be used now from a bug: what SQLite says of a full disk, a failing one, a file that was taken away. */
import Database from 'better-sqlite3';
import { Unavailable } from '../unavailable.ts';

const AWAY = /^SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY|BUSY)/;

/** A statement that is wrong stays what it is. */
export function asUnavailable(error: unknown): unknown {
  const isAway = error instanceof Database.SqliteError && AWAY.test(error.code);
  return isAway ? new Unavailable(error) : error;
}
