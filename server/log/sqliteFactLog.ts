/** The fact log in one SQLite file: crash-safe, readable with any tool, one transaction and one fsync per command. */
import type Database from 'better-sqlite3';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, LogId, Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import {
  numberFacts,
  storedAnswer,
  type AppendRequest,
  type AppendResult,
  type FactLog,
  type StoredAnswer,
} from './factLog.ts';
import { openLogFile, type NewLogFile } from './sqliteSchema.ts';
import { fromRow, toRow, type FactRow } from './storedFact.ts';
import { readWarnings } from './storedWarnings.ts';

const MAX_SEQ = Number.MAX_SAFE_INTEGER as Seq;

interface AnswerRow {
  readonly command_id: string;
  readonly after_seq: number;
  readonly fact_count: number;
  readonly warnings: string;
}

/** A log that can be copied while it is written to. */
export interface StoredFactLog extends FactLog {
  /** Writes all facts of one moment into a file of its own, which is flushed when the promise resolves. */
  copyTo(file: string): Promise<void>;
}

/**
 * @throws DamagedLogFile when the pages of the file are damaged
 * @throws Error with a sentence for people when the path cannot serve as a log
 */
export async function openSqliteFactLog(file: string, created: NewLogFile = {}): Promise<StoredFactLog> {
  return logOver(file, created);
}

/** A log that nobody keeps: in memory only, gone when it is closed or the process ends. */
export async function openPassingFactLog(): Promise<FactLog> {
  return logOver(':memory:');
}

function logOver(file: string, created: NewLogFile = {}): StoredFactLog {
  const db = openLogFile(file, created);
  try {
    return new SqliteFactLog(db);
  } catch (cause) {
    // Ours by its mark, but with a table missing or changed.
    db.close();
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Cannot use ${file} as a fact log: ${problem}`, { cause });
  }
}

function prepare(db: Database.Database) {
  return {
    logId: db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'logId'`).pluck(),
    lastSeq: db.prepare<[], number>('SELECT coalesce(max(seq), 0) FROM facts').pluck(),
    readAfter: db.prepare<[number, number], FactRow>('SELECT * FROM facts WHERE seq > ? AND seq <= ? ORDER BY seq'),
    addFact: db.prepare<[FactRow]>(
      `INSERT INTO facts (seq, at, "by", command_id, kind, version, replaces, data, raw, device_clock)
       VALUES (@seq, @at, @by, @command_id, @kind, @version, @replaces, @data, @raw, @device_clock)`,
    ),
    answerTo: db.prepare<[string], AnswerRow>('SELECT * FROM answers WHERE command_id = ?'),
    answers: db.prepare<[], AnswerRow>('SELECT * FROM answers ORDER BY after_seq, fact_count, command_id'),
    addProbe: db.prepare(`INSERT INTO meta (key, value) VALUES ('probe', '')`),
    removeProbe: db.prepare(`DELETE FROM meta WHERE key = 'probe'`),
    addAnswer: db.prepare<[AnswerRow]>(
      `INSERT INTO answers (command_id, after_seq, fact_count, warnings)
       VALUES (@command_id, @after_seq, @fact_count, @warnings)`,
    ),
  };
}

class SqliteFactLog implements StoredFactLog {
  readonly logId: LogId;
  readonly #db: Database.Database;
  readonly #sql: ReturnType<typeof prepare>;
  readonly #append: Database.Transaction<(request: AppendRequest) => AppendResult>;
  readonly #probe: Database.Transaction<() => void>;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#sql = prepare(db);
    this.logId = must(this.#sql.logId.get(), 'the id of the log') as LogId;
    this.#append = db.transaction((request) => this.#store(request));
    // Put in and taken out again: what is as it was from the beginning SQLite does not write at all, full disk or not.
    this.#probe = db.transaction(() => {
      this.#sql.addProbe.run();
      this.#sql.removeProbe.run();
    });
  }

  async lastSeq(): Promise<Seq> {
    return this.#lastSeq();
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    // Immediate: takes the write lock before it reads, so that a second process cannot slip in between.
    return this.#append.immediate(request);
  }

  async readAfter(seq: Seq, upTo: Seq = MAX_SEQ): Promise<readonly RecordedFact[]> {
    return this.#sql.readAfter.all(seq, upTo).map((row) => fromRow(row));
  }

  async answerTo(commandId: CommandId): Promise<StoredAnswer | null> {
    return this.#answerTo(commandId);
  }

  async answers(): Promise<readonly StoredAnswer[]> {
    return this.#sql.answers.all().map(answerOf);
  }

  async probe(): Promise<void> {
    this.#probe.immediate();
  }

  async copyTo(file: string): Promise<void> {
    await this.#db.backup(file);
  }

  async close(): Promise<void> {
    this.#db.close();
  }

  #store(request: AppendRequest): AppendResult {
    const answer = this.#answerTo(request.commandId);
    if (answer !== null) return { kind: 'known', answer };
    const lastSeq = this.#lastSeq();
    if (lastSeq !== request.expectedSeq) return { kind: 'conflict', lastSeq };
    const facts = numberFacts(request);
    for (const recorded of facts) this.#sql.addFact.run(toRow(recorded));
    this.#sql.addAnswer.run({
      command_id: request.commandId,
      after_seq: lastSeq,
      fact_count: facts.length,
      warnings: JSON.stringify(request.warnings),
    });
    return { kind: 'appended', facts };
  }

  #lastSeq(): Seq {
    return must(this.#sql.lastSeq.get(), 'the last number') as Seq;
  }

  #answerTo(commandId: CommandId): StoredAnswer | null {
    const row = this.#sql.answerTo.get(commandId);
    return row === undefined ? null : answerOf(row);
  }
}

function answerOf({ command_id: commandId, after_seq: after, fact_count: count, warnings }: AnswerRow): StoredAnswer {
  return storedAnswer(commandId as CommandId, after, count, readWarnings(warnings));
}
