/** A disk that is full is no bug, and a bug is no full disk. */
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { asUnavailable } from '../../server/fileTrouble.ts';
import { Unavailable } from '../../server/unavailable.ts';

test.each(['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY_DBMOVED', 'SQLITE_CANTOPEN', 'SQLITE_BUSY'])(
  '%s can be tried again',
  (code) => {
    expect(asUnavailable(new Database.SqliteError('it is full', code))).toBeInstanceOf(Unavailable);
  },
);

test.each([new Database.SqliteError('no such table', 'SQLITE_ERROR'), new TypeError('x is not a function')])(
  '%s stays a bug',
  (error) => {
    expect(asUnavailable(error)).toBe(error);
  },
);
