/**
 * The fact log in a PostgreSQL database, which several servers may share: the number of a fact is the fence, and whoever
 * comes second at it has a conflict. While the database is away every call is rejected; afterwards the same log goes on.
 */
import type { QueryResultRow } from 'pg';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, LogId, Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { isLostRace, openDatabase, type Database, type DatabaseParts } from '../database/database.ts';
import {
  numberFacts,
  storedAnswer,
  type AppendRequest,
  type AppendResult,
  type FactLog,
  type OnNews,
  type StoredAnswer,
} from './factLog.ts';
import { statementsIn } from './postgresStatements.ts';
import { fromRow, toRow, type FactRow } from './storedFact.ts';
import { readWarnings } from './storedWarnings.ts';

const MAX_SEQ = Number.MAX_SAFE_INTEGER as Seq;

interface AnswerRow {
  readonly command_id: string;
  readonly after_seq: number;
  readonly fact_count: number;
  readonly warnings: string;
}

/** With the answer that was stored before, when the command is known. */
type AppendRow = { readonly last_seq: number; readonly is_stored: boolean } & (
  | AnswerRow
  | { readonly command_id: null }
);

/**
 * With a database of its own, which ends with it.
 * @throws Error with a sentence for people when the database cannot be reached or cannot serve as a log
 */
export async function openPostgresFactLog(parts: DatabaseParts): Promise<FactLog> {
  const database = await openDatabase(parts);
  return new PostgresFactLog(database, () => database.close());
}

/** In a database that others use as well and that outlives it. */
export function factLogIn(database: Database): FactLog {
  return new PostgresFactLog(database, async () => {});
}

class PostgresFactLog implements FactLog {
  readonly logId: LogId;
  readonly isInDatabase = true;
  readonly #database: Database;
  readonly #sql: ReturnType<typeof statementsIn>;
  readonly #onClose: () => Promise<void>;
  readonly #stops = new Set<() => void>();
  #isClosed = false;

  constructor(database: Database, onClose: () => Promise<void>) {
    this.logId = database.logId;
    this.#database = database;
    this.#sql = statementsIn(database.schema);
    this.#onClose = onClose;
  }

  async lastSeq(): Promise<Seq> {
    const [row] = await this.#ask<{ readonly seq: number }>(this.#sql.lastSeq, []);
    return must(row, 'the last number').seq as Seq;
  }

  async append(request: AppendRequest): Promise<AppendResult> {
    const facts = numberFacts(request);
    try {
      const row = await this.#store(request, facts);
      if (row.is_stored) return { kind: 'appended', facts };
      if (row.command_id !== null) return { kind: 'known', answer: answerOf(row) };
      return { kind: 'conflict', lastSeq: row.last_seq as Seq };
    } catch (error) {
      if (!isLostRace(error)) throw error;
      const answer = await this.answerTo(request.commandId);
      return answer === null ? { kind: 'conflict', lastSeq: await this.lastSeq() } : { kind: 'known', answer };
    }
  }

  async readAfter(seq: Seq, upTo: Seq = MAX_SEQ): Promise<readonly RecordedFact[]> {
    const rows = await this.#ask<FactRow & QueryResultRow>(this.#sql.readAfter, [seq, upTo]);
    return rows.map((row) => fromRow(row));
  }

  async answerTo(commandId: CommandId): Promise<StoredAnswer | null> {
    const [row] = await this.#ask<AnswerRow & QueryResultRow>(this.#sql.answerTo, [commandId]);
    return row === undefined ? null : answerOf(row);
  }

  async answers(): Promise<readonly StoredAnswer[]> {
    return (await this.#ask<AnswerRow & QueryResultRow>(this.#sql.answers, [])).map(answerOf);
  }

  async probe(): Promise<void> {
    await this.#ask(this.#sql.probe, []);
  }

  follow(onNews: OnNews): () => void {
    const unfollow = this.#database.follow('facts', (payload) => {
      onNews(payload === null ? null : (Number(payload) as Seq));
    });
    const stop = () => {
      this.#stops.delete(stop);
      unfollow();
    };
    this.#stops.add(stop);
    return stop;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const stop of this.#stops) stop();
    await this.#onClose();
  }

  async #store(
    { expectedSeq, commandId, warnings }: AppendRequest,
    facts: readonly RecordedFact[],
  ): Promise<AppendRow> {
    const rows = JSON.stringify(facts.map((fact) => toRow(fact)));
    const values = [commandId, expectedSeq, facts.length, JSON.stringify(warnings), rows];
    const [row] = await this.#ask<AppendRow & QueryResultRow>(this.#sql.append, values);
    return must(row, 'what became of the append');
  }

  async #ask<Row extends QueryResultRow>(text: string, values: readonly unknown[]): Promise<readonly Row[]> {
    if (this.#isClosed) throw new Error('The log is closed');
    return this.#database.ask<Row>(text, values);
  }
}

function answerOf({ command_id: commandId, after_seq: after, fact_count: count, warnings }: AnswerRow): StoredAnswer {
  return storedAnswer(commandId as CommandId, after, count, readWarnings(warnings));
}
