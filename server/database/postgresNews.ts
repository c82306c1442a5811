/**
 * Hears what other servers tell over the database. A notification says that there is news; what the news is, is read from
 * the tables, so that one that was lost, doubled or late does no harm.
 */
import type { Client } from 'pg';
import type { Cancel, Scheduler } from '../clock.ts';

/** Until a connection that was lost is tried again. */
const AGAIN_MS = 1000;
/**
 * Looked in the log without being called, should a connection have died without a word: news is never later than this, and
 * who cannot look knows that it may be behind.
 */
const LOOK_MS = 1000;

export interface NewsParts {
  /** A new connection, not yet made. */
  readonly openOne: () => Client;
  readonly channels: readonly string[];
  readonly scheduler: Pick<Scheduler, 'after'>;
  readonly onNews: (channel: string, payload: string) => void;
  /** There may be news on every channel. */
  readonly onLook: () => void;
  readonly onLost: (error: unknown) => void;
}

export class PostgresNews {
  readonly #parts: NewsParts;
  #client: Client | null = null;
  #isListening = false;
  /** The connection owes an answer, and is asked nothing more until then. */
  #isAsked = false;
  #cancelAgain: Cancel = () => {};
  #cancelLook: Cancel = () => {};
  #isOver = false;

  constructor(parts: NewsParts) {
    this.#parts = parts;
    this.#listen();
    this.#lookLater();
  }

  get isListening(): boolean {
    return this.#isListening;
  }

  async end(): Promise<void> {
    this.#isOver = true;
    this.#cancelAgain();
    this.#cancelLook();
    await this.#client?.end();
  }

  #listen(): void {
    const { channels, onNews, openOne } = this.#parts;
    const client = openOne();
    this.#client = client;
    this.#isAsked = true;
    client.on('error', (error) => this.#lost(client, error));
    client.on('end', () => this.#lost(client, new Error('The database has ended the connection')));
    client.on('notification', ({ channel, payload = '' }) => {
      if (!this.#isOver) onNews(channel, payload);
    });
    client
      .connect()
      .then(() => client.query(channels.map((channel) => `LISTEN ${channel}`).join('; ')))
      .then(() => {
        this.#isListening = true;
        this.#answered(client);
        // What was told before anybody listened is found by looking once.
        this.#look();
      })
      .catch((error: unknown) => this.#lost(client, error));
  }

  /** Nothing more once it has ended, though the connection may still have something to say. */
  #look(): void {
    if (!this.#isOver) this.#parts.onLook();
  }

  /** Told once for each connection, however many ways it has to say so. */
  #lost(client: Client, error: unknown): void {
    if (this.#isOver || this.#client !== client) return;
    this.#client = null;
    this.#isListening = false;
    this.#parts.onLost(error);
    void client.end();
    this.#cancelAgain = this.#parts.scheduler.after(AGAIN_MS, () => this.#listen());
  }

  #lookLater(): void {
    this.#cancelLook = this.#parts.scheduler.after(LOOK_MS, () => {
      this.#askAlive();
      this.#look();
      this.#lookLater();
    });
  }

  /** A connection that does not answer is given up, and made anew; one that still owes an answer is not asked again. */
  #askAlive(): void {
    const client = this.#client;
    if (client === null || this.#isAsked) return;
    this.#isAsked = true;
    client
      .query('SELECT 1')
      .then(() => this.#answered(client))
      .catch((error: unknown) => this.#lost(client, error));
  }

  #answered(client: Client): void {
    if (this.#client === client) this.#isAsked = false;
  }
}
