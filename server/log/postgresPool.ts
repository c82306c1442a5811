/** The connections to a database: few, with an end to every wait, and made anew when they were lost. */
import { Client, Pool, type ClientConfig } from 'pg';

/** A server that does not answer by then is as good as gone: the command is answered `Unavailable` and may be sent again. */
const CONNECT_MS = 5000;
const STATEMENT_MS = 10_000;
/** Counted on this side, for a cable that was pulled without a word; longer, so that the server's own word comes first. */
const ANSWER_MS = 12_000;
/** The session writes one command at a time; the others read. */
const CONNECTIONS = 4;

export interface PostgresPlace {
  readonly url: string;
  /** The database itself then refuses to be written to. */
  readonly readOnly?: boolean;
}

function configOf({ url, readOnly = false }: PostgresPlace): ClientConfig {
  return {
    connectionString: url,
    application_name: 'icebell',
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    query_timeout: ANSWER_MS,
    keepAlive: true,
    ...(readOnly ? { options: '-c default_transaction_read_only=on' } : {}),
  };
}

/** `onLost` hears of connections that break, in use or not; the next query makes a new one. */
export function openPool(place: PostgresPlace, onLost: (error: Error) => void): Pool {
  const pool = new Pool({ ...configOf(place), max: CONNECTIONS });
  pool.on('connect', (client) => client.on('error', onLost));
  // Of those that are not in use the pool tells as well; each has told for itself already.
  pool.on('error', () => {});
  return pool;
}

/** One connection outside the pool, for somebody who keeps it. */
export function openConnection(place: PostgresPlace): Client {
  return new Client(configOf(place));
}
