/** An empty database of its own on a server, which can be shut while somebody works in it. */
import { randomUUID } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';

export interface TestDatabase {
  readonly url: string;
  /** As another program would, on a connection of its own. */
  query<Row extends QueryResultRow>(text: string): Promise<readonly Row[]>;
  /** Nobody gets in any more, and whoever is in is thrown out: as when the server goes. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
  remove(): Promise<void>;
}

export async function createDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = `icebell_test_${randomUUID().replaceAll('-', '')}`;
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const onServer = (text: string) => ask(serverUrl, text);
  await onServer(`CREATE DATABASE ${name}`);
  return {
    url: url.href,
    query: <Row extends QueryResultRow>(text: string) => ask<Row>(url.href, text),
    async shut() {
      await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await onServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    },
    async reopen() {
      await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    },
    async remove() {
      await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

async function ask<Row extends QueryResultRow>(url: string, text: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}
