/**
 * Hears of the facts that other servers append. A notification says that there is news and up to which number; what the
 * news is, is read from the log, so that one that was lost, doubled or late does no harm.
 */
import type { Client } from 'pg';
import type { Seq } from '#shared/primitives/ids.ts';
import type { Cancel, Scheduler } from '../clock.ts';
import type { OnNews } from '../log/factLog.ts';
import type { SchemaName } from './postgresTables.ts';

/** Until a connection that was lost is tried again. */
const AGAIN_MS = 1000;
/** Looked in the log without being called, should a connection have died without a word: news is never later than this. */
const LOOK_MS = 5000;

export interface NewsParts {
  /** A new connection, not yet made. */
  readonly openOne: () => Client;
  readonly schema: SchemaName;
  readonly scheduler: Pick<Scheduler, 'after'>;
  readonly onNews: OnNews;
  readonly onLost: (error: unknown) => void;
}

export class PostgresNews {
  readonly #parts: NewsParts;
  #client: Client | null = null;
  #cancelAgain: Cancel = () => {};
  #cancelLook: Cancel = () => {};
  #isOver = false;

  constructor(parts: NewsParts) {
    this.#parts = parts;
    this.#listen();
    this.#lookLater();
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.#cancelAgain();
    this.#cancelLook();
    await this.#client?.end();
  }

  #listen(): void {
    const { openOne, schema } = this.#parts;
    const client = openOne();
    this.#client = client;
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client, new Error('The database has ended the connection')));
    client.on('notification', ({ payload }) => this.#tell(Number(payload) as Seq));
    client
      .connect()
      .then(() => client.query(`LISTEN ${schema}`))
      // What was appended before anybody listened is found by looking once.
      .then(() => this.#tell(null))
      .catch((error: unknown) => this.#lost(client, error));
  }

  /** Nothing more once it has ended, though the connection may still have something to say. */
  #tell(upTo: Seq | null): void {
    if (!this.#isOver) this.#parts.onNews(upTo);
  }

  /** Told once for each connection, however many ways it has to say so. */
  #lost(client: Client, error: unknown): void {
    if (this.#isOver || this.#client !== client) return;
    this.#client = null;
    this.#parts.onLost(error);
    void client.end();
    this.#cancelAgain = this.#parts.scheduler.after(AGAIN_MS, () => this.#listen());
  }

  #lookLater(): void {
    this.#cancelLook = this.#parts.scheduler.after(LOOK_MS, () => {
      this.#askAlive();
      this.#tell(null);
      this.#lookLater();
    });
  }

  /** A connection that does not answer is given up, and made anew. */
  #askAlive(): void {
    const client = this.#client;
    client?.query('SELECT 1').catch((error: unknown) => this.#lost(client, error));
  }
}
