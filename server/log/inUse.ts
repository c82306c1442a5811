/** Whether another process has a log open: then its file must stay where it is. */
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const db = new Database(file, { timeout: 0 });
  try {
    // In this mode the first read takes the file for itself, which fails while anybody else has it open.
    db.pragma('locking_mode = EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return true;
    // Damaged: whatever else it is, nobody writes to it.
    if (error instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(error.code)) return false;
    throw error;
  } finally {
    db.close();
  }
}
