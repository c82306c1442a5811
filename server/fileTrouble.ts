/** Tells a file that cannot be used now from a bug: what SQLite says of a full disk, a failing one, a file that was taken away. */
import { Unavailable } from './unavailable.ts';

/** By its code, as those who open files of SQLite know the library, and nobody else. */
const AWAY = /^SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY|BUSY)/;

/** A statement that is wrong stays what it is. */
export function asUnavailable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return AWAY.test(code) ? new Unavailable(error) : error;
}
