/** The small database of sessions, invitations, tokens and who gave them. It holds hashes only: whoever reads it can sign in as nobody. */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

export type AccessStore = Database.Database;

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
export function openAccessStore(file: string): AccessStore {
  let store: AccessStore | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
    store = new Database(file);
    prepare(store);
    return store;
  } catch (cause) {
    store?.close();
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use ${file} for sessions and tokens: ${problem}. Without it people sign in again and devices need new tokens.`,
      { cause },
    );
  }
}

function prepare(store: AccessStore): void {
  store.pragma('journal_mode = WAL');
  store.pragma('synchronous = FULL');
  store.exec(SCHEMA);
  if (store.pragma('user_version', { simple: true }) === VERSION) return;
  store.exec(`${TO_VERSION_1} ${SCHEMA}`);
  store.pragma(`user_version = ${VERSION}`);
}
