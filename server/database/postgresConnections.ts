/** The connections to a database: few, with an end to every wait, and made anew when they were lost. */
import { Socket } from 'node:net';
import { Client, Pool, TypeOverrides, types, type ClientConfig } from 'pg';
import type { Scheduler } from '../clock.ts';

/** A server that does not answer by then is as good as gone: the command is answered `Unavailable` and may be sent again. */
const CONNECT_MS = 5000;
const STATEMENT_MS = 10_000;
/** Counted on this side, for a cable that was pulled without a word; longer, so that the server's own word comes first. */
const ANSWER_MS = 12_000;
/** A goodbye that is not answered by then is not waited for: everything that was stored is stored. */
const GOODBYE_MS = 3000;
/** The session writes one command at a time; the others read. */
const CONNECTIONS = 4;

/** Whole numbers are read as doubles, which hold every one that JavaScript does. */
const TYPES = new TypeOverrides();
TYPES.setTypeParser(types.builtins.INT8, Number);

export interface PostgresPlace {
  readonly url: string;
  /** The database itself then refuses to be written to. */
  readonly readOnly?: boolean;
}

export interface ConnectionParts extends PostgresPlace {
  readonly scheduler: Pick<Scheduler, 'after'>;
  /** Hears of connections that break, in use or not; the next question makes a new one. */
  readonly onLost: (error: unknown) => void;
}

export class PostgresConnections {
  readonly pool: Pool;
  readonly #parts: ConnectionParts;
  readonly #sockets = new Set<Socket>();

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
    this.pool = new Pool({ ...this.#config(), max: CONNECTIONS });
    this.pool.on('connect', (client) => client.on('error', parts.onLost));
    // Of those that are not in use the pool tells as well; each has told for itself already.
    this.pool.on('error', () => {});
  }

  /** One outside the pool, for somebody who keeps it and ends it. */
  openOne(): Client {
    return new Client(this.#config());
  }

  /** Also of those outside the pool, once whoever keeps them has ended them; `ending` resolves then. */
  async end(ending: Promise<unknown> = Promise.resolve()): Promise<void> {
    const cancel = this.#parts.scheduler.after(GOODBYE_MS, () => this.#breakOff());
    await Promise.all([ending, this.pool.end()]);
    cancel();
    // The pool forgets one that could not be made, while the database still waits for its password.
    this.#breakOff();
  }

  #breakOff(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #config(): ClientConfig {
    const { url, readOnly = false } = this.#parts;
    return {
      connectionString: url,
      application_name: 'icebell',
      connectionTimeoutMillis: CONNECT_MS,
      statement_timeout: STATEMENT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
      types: TYPES,
      stream: () => this.#socket(),
      ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
    };
  }

  #socket(): Socket {
    const socket = new Socket();
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    return socket;
  }
}
