/** The control log in a SQLite file of its own: losing it costs the names of screens, never a time. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { asUnavailable } from '../fileTrouble.ts';
import type { ControlLog } from './controlLog.ts';
import { readControl, type ControlRow } from './storedControl.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS control_facts (
    number INTEGER PRIMARY KEY, at INTEGER NOT NULL, "by" TEXT NOT NULL, fact TEXT NOT NULL
  ) STRICT;
`;

/** @throws Error with a sentence for people when the file cannot be used */
export function openSqliteControlLog(file: string): ControlLog {
  const { db, add, after } = open(file);
  return {
    async append({ at, by, fact }) {
      try {
        add.run(at, by, JSON.stringify(fact));
      } catch (error) {
        throw asUnavailable(error);
      }
    },
    async readAfter(number) {
      return readControl(number, after.all(number));
    },
    async close() {
      db.close();
    },
  };
}

function open(file: string) {
  let db: Database.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    db = new Database(file);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec(SCHEMA);
    const add = db.prepare<[number, string, string]>('INSERT INTO control_facts (at, "by", fact) VALUES (?, ?, ?)');
    const after = db.prepare<[number], ControlRow>(
      'SELECT number, at, "by", fact FROM control_facts WHERE number > ? ORDER BY number',
    );
    return { db, add, after };
  } catch (cause) {
    db?.close();
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `Cannot use ${file} for the screens: ${problem}. Without it only their names and scenes are lost.`,
      {
        cause,
      },
    );
  }
}
