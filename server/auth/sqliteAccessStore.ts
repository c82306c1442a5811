/** Who may act, in a small file of the one server that there is. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { SerialQueue } from '../serialQueue.ts';
import { asUnavailable } from '../fileTrouble.ts';
import type { AccessStore, AccessTables, AccessValue } from './accessStore.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS tokens (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, hash BLOB NOT NULL,
    created_at INTEGER NOT NULL, last_used_at INTEGER
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, hash BLOB NOT NULL,
    created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS invitations (
    id TEXT PRIMARY KEY, role TEXT NOT NULL, hash BLOB NOT NULL,
    created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS deeds (
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, "by" TEXT NOT NULL, kind TEXT NOT NULL, about TEXT, detail TEXT
  ) STRICT;
`;

/** 1 – people have names and roles. Sessions of before knew neither, so whoever was signed in signs in again. */
const VERSION = 1;
const TO_VERSION_1 = `
  DROP TABLE IF EXISTS sessions;
  UPDATE tokens SET role = 'admin' WHERE role = 'operator';
`;

/**
 * Readable by the server's own user only.
 * @throws Error with a sentence for people when the file cannot be used
 */
export function openSqliteAccessStore(file: string): AccessStore {
  const db = open(file);
  // Of one connection: what is asked while a transaction is under way would be part of it.
  const queue = new SerialQueue();
  const tables: AccessTables = { schema: 'main', notesUse: true, ask: async (...asked) => answer(db, ...asked) };
  return {
    ...tables,
    ask: (...asked) => queue.run(() => tables.ask(...asked)),
    transaction: (work) =>
      queue.run(async () => {
        try {
          db.exec('BEGIN IMMEDIATE');
          const result = await work(tables);
          db.exec('COMMIT');
          return result;
        } catch (error) {
          if (db.inTransaction) db.exec('ROLLBACK');
          throw asUnavailable(error);
        }
      }),
    async close() {
      db.close();
    },
  };
}

function answer(db: Database.Database, ...[statement, values = []]: Parameters<AccessTables['ask']>): unknown[] {
  try {
    return answerNow(db, statement, values);
  } catch (error) {
    throw asUnavailable(error);
  }
}

function answerNow(db: Database.Database, statement: string, values: readonly AccessValue[]): unknown[] {
  const prepared = db.prepare(statement);
  const byPlace = values.length === 0 ? [] : [Object.fromEntries(values.map((value, at) => [String(at + 1), value]))];
  if (prepared.reader) return prepared.all(...byPlace);
  prepared.run(...byPlace);
  return [];
}

function open(file: string): Database.Database {
  let db: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
    db = new Database(file);
    prepare(db);
    return db;
  } catch (cause) {
    db?.close();
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use ${file} for sessions and tokens: ${problem}. Without it people sign in again and devices need new tokens.`,
      { cause },
    );
  }
}

function prepare(db: Database.Database): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(SCHEMA);
  if (db.pragma('user_version', { simple: true }) === VERSION) return;
  db.exec(`${TO_VERSION_1} ${SCHEMA}`);
  db.pragma(`user_version = ${VERSION}`);
}
