/** Opens the file of a log: creates it when missing, and refuses politely what is not a log or is too new. */
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { LogId } from '#shared/primitives/ids.ts';

/** "ICEB": tells our files from those of other programs. */
const APPLICATION_ID = 0x49_43_45_42;
const SCHEMA_VERSION = 1;

const TABLES = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE facts (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    command_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    replaces INTEGER,
    data TEXT NOT NULL,
    raw TEXT,
    device_clock TEXT
  ) STRICT;
  CREATE TABLE answers (
    command_id TEXT PRIMARY KEY,
    after_seq INTEGER NOT NULL,
    fact_count INTEGER NOT NULL,
    warnings TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** The file was a log, or stands where one should, and its pages are not as the database wrote them. */
export class DamagedLogFile extends Error {
  override readonly name = 'DamagedLogFile';
}

export interface NewLogFile {
  /** The name of a log that is created; a new one is given where none is named. */
  readonly logId?: LogId;
}

/**
 * @throws DamagedLogFile when the pages of the file are damaged
 * @throws Error with a sentence for people when the path cannot serve as a log
 */
export function openLogFile(file: string, { logId = randomUUID() as LogId }: NewLogFile = {}): Database.Database {
  let db: Database.Database | null = null;
  try {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    db = new Database(file);
    claim(db, logId);
    db.pragma('journal_mode = WAL');
    // One fsync per append: an answer that was sent survives a power cut (W4).
    db.pragma('synchronous = FULL');
    checkPages(db);
    return db;
  } catch (cause) {
    db?.close();
    const problem = cause instanceof Error ? cause.message : String(cause);
    const sentence = `Cannot use ${file} as a fact log: ${problem}`;
    throw isDamage(cause) ? new DamagedLogFile(sentence, { cause }) : new Error(sentence, { cause });
  }
}

/** Read in full once, before anything is built on them: a fault found in mid-race is found too late. */
function checkPages(db: Database.Database): void {
  const [first] = db.prepare<[], string>('PRAGMA integrity_check').pluck().all();
  if (first !== 'ok') throw new DamagedLogFile(`its pages are damaged (${first})`);
}

function isDamage(cause: unknown): boolean {
  if (cause instanceof DamagedLogFile) return true;
  return cause instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(cause.code);
}

/** Nothing is written before the file has proved to be ours or empty. */
function claim(db: Database.Database, logId: LogId): void {
  const tableCount = db.prepare<[], number>('SELECT count(*) FROM sqlite_schema').pluck();
  if (tableCount.get() === 0) {
    // Every append writes whole pages to the journal: small facts on small pages cost a quarter less.
    db.pragma('page_size = 1024');
    db.transaction(() => {
      // Asked again inside the transaction: another process may have been faster.
      if (tableCount.get() === 0) createTables(db, logId);
    }).immediate();
  }
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new Error('it belongs to another program');
  const version = Number(db.pragma('user_version', { simple: true }));
  if (version > SCHEMA_VERSION)
    throw new Error(`it was made by a newer server (schema ${version}, not ${SCHEMA_VERSION})`);
}

function createTables(db: Database.Database, logId: LogId): void {
  db.exec(TABLES);
  db.prepare('INSERT INTO meta (key, value) VALUES (?, ?)').run('logId', logId);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma(`user_version = ${SCHEMA_VERSION}`);
}
