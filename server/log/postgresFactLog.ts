/**
 * The fact log in a PostgreSQL database, which several servers may share: the number of a fact is the fence, and whoever
 * comes second at it has a conflict. While the database is away every call is rejected; afterwards the same log goes on.
 */
import { DatabaseError, type QueryResultRow } from 'pg';
import type { RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, LogId, Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { systemScheduler, type Scheduler } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';
import {
  numberFacts,
  storedAnswer,
  type AppendRequest,
  type AppendResult,
  type FactLog,
  type OnNews,
  type StoredAnswer,
} from './factLog.ts';
import { placeOf, problemOf } from '../database/postgresAddress.ts';
import { PostgresConnections, type PostgresPlace } from '../database/postgresConnections.ts';
import { PostgresNews } from '../database/postgresNews.ts';
import { claimSchema } from '../database/postgresSchema.ts';
import type { SchemaName } from '../database/postgresTables.ts';
import { statementsIn } from './postgresStatements.ts';
import { fromRow, toRow, type FactRow } from './storedFact.ts';
import { readWarnings } from './storedWarnings.ts';

const MAX_SEQ = Number.MAX_SAFE_INTEGER as Seq;

/** Somebody else was faster: the key was taken, or the database orders transactions more strictly than it must. */
const LOST_RACE: ReadonlySet<string | undefined> = new Set(['23505', '40001', '40P01']);

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

export interface PostgresLogParts extends PostgresPlace {
  readonly logger: Pick<Logger, 'warn'>;
  readonly scheduler?: Pick<Scheduler, 'after'>;
  readonly schema?: SchemaName;
  /** The name of a log that is created; a new one is given where none is named. */
  readonly logId?: LogId;
}

/** @throws Error with a sentence for people when the database cannot be reached or cannot serve as a log */
export async function openPostgresFactLog(parts: PostgresLogParts): Promise<FactLog> {
  const { logger, url, schema = 'icebell', scheduler = systemScheduler } = parts;
  const onLost = (error: unknown) =>
    logger.warn({ problem: problemOf(error, url) }, 'a connection to the database was lost');
  const { readOnly = false } = parts;
  const connections = new PostgresConnections({ url, readOnly, scheduler, onLost });
  try {
    const logId = await claimSchema(connections.pool, schema, parts);
    const openOne = () => connections.openOne();
    const follow = (onNews: OnNews) => new PostgresNews({ openOne, schema, scheduler, onNews, onLost });
    return new PostgresFactLog({ connections, schema, logId, follow });
  } catch (error) {
    await connections.end();
    throw new Error(`Cannot use ${placeOf(url)} as a fact log: ${problemOf(error, url)}`, { cause: error });
  }
}

interface OpenedParts {
  readonly connections: PostgresConnections;
  readonly schema: SchemaName;
  readonly logId: LogId;
  readonly follow: (onNews: OnNews) => PostgresNews;
}

class PostgresFactLog implements FactLog {
  readonly logId: LogId;
  readonly #connections: PostgresConnections;
  readonly #sql: ReturnType<typeof statementsIn>;
  readonly #follow: OpenedParts['follow'];
  readonly #followers = new Set<PostgresNews>();
  #ending: Promise<void> | null = null;

  constructor({ connections, schema, logId, follow }: OpenedParts) {
    this.logId = logId;
    this.#connections = connections;
    this.#sql = statementsIn(schema);
    this.#follow = follow;
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
      if (!(error instanceof DatabaseError) || !LOST_RACE.has(error.code)) throw error;
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
    const news = this.#follow(onNews);
    this.#followers.add(news);
    return () => {
      this.#followers.delete(news);
      void news.end();
    };
  }

  close(): Promise<void> {
    return (this.#ending ??= this.#connections.end(Promise.all([...this.#followers].map((news) => news.end()))));
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
    const client = await this.#connections.pool.connect();
    try {
      const { rows } = await client.query<Row>(text, [...values]);
      client.release();
      return rows;
    } catch (error) {
      // What the database itself refuses says nothing against the connection, which was told so over it.
      client.release(!(error instanceof DatabaseError && LOST_RACE.has(error.code)));
      throw error;
    }
  }
}

function answerOf({ command_id: commandId, after_seq: after, fact_count: count, warnings }: AnswerRow): StoredAnswer {
  return storedAnswer(commandId as CommandId, after, count, readWarnings(warnings));
}
