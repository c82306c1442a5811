/**
 * The database that several servers share: what is asked of it, what others tell over it, and how it is opened and left.
 * While it is away every question is rejected; afterwards the same database goes on.
 */
import { DatabaseError, type PoolClient, type QueryResultRow } from 'pg';
import type { LogId } from '#shared/primitives/ids.ts';
import { systemScheduler, type Scheduler } from '../clock.ts';
import type { Logger } from '../observe/logger.ts';
import { placeOf, problemOf } from './postgresAddress.ts';
import { PostgresConnections, type PostgresPlace } from './postgresConnections.ts';
import { PostgresNews } from './postgresNews.ts';
import { claimSchema } from './postgresSchema.ts';
import type { SchemaName } from './postgresTables.ts';

/** Somebody else was faster: the key was taken, or the database orders transactions more strictly than it must. */
const LOST_RACE: ReadonlySet<string | undefined> = new Set(['23505', '40001', '40P01']);

/** Facts are told in the channel that has the name of the schema alone, as before there were others. */
const CHANNELS = ['facts', 'control', 'servers', 'instructions'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What was told; null when that has to be looked up. */
export type OnTold = (payload: string | null) => void;

export type Ask = <Row extends QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

export interface DatabaseParts extends PostgresPlace {
  readonly logger: Pick<Logger, 'warn'>;
  readonly scheduler?: Pick<Scheduler, 'after'>;
  readonly schema?: SchemaName;
  /** The name of a log that is created; a new one is given where none is named. */
  readonly logId?: LogId;
}

interface Opened {
  readonly connections: PostgresConnections;
  readonly schema: SchemaName;
  readonly logId: LogId;
  readonly isReadOnly: boolean;
  readonly scheduler: Pick<Scheduler, 'after'>;
  readonly onLost: (error: unknown) => void;
}

/** @throws Error with a sentence for people when the database cannot be reached or cannot serve as a log */
export async function openDatabase(parts: DatabaseParts): Promise<Database> {
  const { logger, readOnly = false, schema = 'icebell', scheduler = systemScheduler, url } = parts;
  const onLost = (error: unknown) =>
    logger.warn({ problem: problemOf(error, url) }, 'a connection to the database was lost');
  const connections = new PostgresConnections({ url, readOnly, scheduler, onLost });
  try {
    const logId = await claimSchema(connections.pool, schema, parts);
    return new Database({ connections, schema, logId, isReadOnly: readOnly, scheduler, onLost });
  } catch (error) {
    await connections.end();
    throw new Error(`Cannot use ${placeOf(url)} as a fact log: ${problemOf(error, url)}`, { cause: error });
  }
}

export class Database {
  readonly logId: LogId;
  readonly schema: SchemaName;
  /** For facts: what is asked outside a transaction can change nothing then. */
  readonly isReadOnly: boolean;
  readonly #opened: Opened;
  readonly #followers = new Set<{ readonly channel: Channel; readonly onTold: OnTold }>();
  #news: PostgresNews | null = null;
  /** Of the one that nobody follows any more. */
  #newsEnding: Promise<void> | undefined;
  #ending: Promise<void> | null = null;

  constructor(opened: Opened) {
    this.logId = opened.logId;
    this.schema = opened.schema;
    this.isReadOnly = opened.isReadOnly;
    this.#opened = opened;
  }

  readonly ask: Ask = (text, values = []) => this.#onConnection((client) => query(client)(text, values), isLostRace);

  /** All of it or nothing; the only way to write for a server that takes no facts. */
  transaction<Result>(work: (ask: Ask) => Promise<Result>): Promise<Result> {
    const whole = async (client: PoolClient): Promise<Result> => {
      await client.query('BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE');
      const result = await work(query(client));
      await client.query('COMMIT');
      return result;
    };
    // A connection that is thrown away takes its open transaction with it.
    return this.#onConnection(whole, () => false);
  }

  channel(name: Channel): string {
    return name === 'facts' ? this.schema : `${this.schema}_${name}`;
  }

  /** Is told to look once it listens, and whenever something may have been missed. */
  follow(channel: Channel, onTold: OnTold): () => void {
    const follower = { channel, onTold };
    this.#followers.add(follower);
    this.#news ??= this.#listen();
    if (this.#news.isListening) onTold(null);
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size > 0) return;
      this.#newsEnding = this.#news?.end();
      this.#news = null;
    };
  }

  close(): Promise<void> {
    return (this.#ending ??= this.#opened.connections.end(Promise.all([this.#newsEnding, this.#news?.end()])));
  }

  #listen(): PostgresNews {
    const { connections, onLost, scheduler } = this.#opened;
    const tell = (payload: string | null, isMeant: (channel: Channel) => boolean): void => {
      for (const { channel, onTold } of this.#followers) if (isMeant(channel)) onTold(payload);
    };
    return new PostgresNews({
      openOne: () => connections.openOne(),
      channels: CHANNELS.map((name) => this.channel(name)),
      scheduler,
      onNews: (told, payload) => tell(payload, (channel) => this.channel(channel) === told),
      onLook: () => tell(null, () => true),
      onLost,
    });
  }

  /** @param isUsable after an error: what the database itself refuses says nothing against a connection that told so */
  async #onConnection<Result>(
    work: (client: PoolClient) => Promise<Result>,
    isUsable: (error: unknown) => boolean,
  ): Promise<Result> {
    const client = await this.#opened.connections.pool.connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      client.release(!isUsable(error));
      throw error;
    }
  }
}

export function isLostRace(error: unknown): boolean {
  return error instanceof DatabaseError && LOST_RACE.has(error.code);
}

function query(client: PoolClient): Ask {
  return async <Row extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
    (await client.query<Row>(text, [...values])).rows;
}
