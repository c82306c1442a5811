/**
 * Claims the tables of a database: made when there are none, brought to the newest form when they are older, and refused
 * politely when they are not ours or too new.
 */
import { randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { LogId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { COLUMNS, SCHEMA_VERSION, tablesSince, type SchemaName } from './postgresTables.ts';

const UNFINISHED: SchemaName = 'icebell_unfinished';
const APPLICATION = 'icebell-fact-log';
/** "ICEB": of two servers that start at the same moment one makes the tables and the other finds them. */
const LOCK = 0x49_43_45_42;

export interface ClaimOptions {
  /** The name of a log that is created; a new one is given where none is named. */
  readonly logId?: LogId;
  /** Nothing is created or changed then. */
  readonly readOnly?: boolean;
}

/**
 * @returns the name of the log
 * @throws Error that says why the database cannot serve as a log; nothing has changed then
 */
export async function claimSchema(pool: Pool, schema: SchemaName, options: ClaimOptions): Promise<LogId> {
  const client = await pool.connect();
  let failed = true;
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const logId = await claim(client, schema, options);
    await client.query('COMMIT');
    failed = false;
    return logId;
  } finally {
    // A connection that is thrown away takes its open transaction with it.
    client.release(failed);
  }
}

/** Whether the schema is there with anything in it. */
export async function isTaken(db: Pool | PoolClient, schema: SchemaName): Promise<boolean> {
  const found = await db.query(
    'SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE nspname = $1 LIMIT 1',
    [schema],
  );
  return found.rows.length > 0;
}

/** What an import that broke off left behind. */
export async function dropUnfinished(db: Pool): Promise<void> {
  await db.query(`DROP SCHEMA IF EXISTS ${UNFINISHED} CASCADE`);
}

/** Gives a log that was taken over its name. @throws Error when there is one of that name by now */
export async function finish(db: Pool): Promise<void> {
  await db.query(`ALTER SCHEMA ${UNFINISHED} RENAME TO icebell`);
}

async function claim(client: PoolClient, schema: SchemaName, options: ClaimOptions): Promise<LogId> {
  if (!(await isTaken(client, schema))) {
    if (options.readOnly === true) throw new Error('there is no log in it yet; a server that writes makes one');
    await createTables(client, schema, options.logId ?? (randomUUID() as LogId));
  }
  const meta = await readMeta(client, schema);
  if (meta.get('application') !== APPLICATION) throw new Error(`its schema ${schema} belongs to another program`);
  const version = Number(meta.get('schemaVersion'));
  if (version > SCHEMA_VERSION)
    throw new Error(`it was made by a newer server (schema ${version}, not ${SCHEMA_VERSION})`);
  if (version < SCHEMA_VERSION) await upgrade(client, schema, { ...options, version });
  await checkColumns(client, schema);
  return must(meta.get('logId'), 'the id of the log') as LogId;
}

async function createTables(client: PoolClient, schema: SchemaName, logId: LogId): Promise<void> {
  const { rows } = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  // An empty one may have been prepared for a role that is not allowed to make it.
  if (rows.length === 0) await client.query(`CREATE SCHEMA ${schema}`);
  await client.query(tablesSince(0, schema));
  await client.query(
    `INSERT INTO ${schema}.meta (key, value) VALUES ('application', $1), ('schemaVersion', $2), ('logId', $3)`,
    [APPLICATION, String(SCHEMA_VERSION), logId],
  );
}

async function upgrade(
  client: PoolClient,
  schema: SchemaName,
  { readOnly = false, version }: ClaimOptions & { readonly version: number },
): Promise<void> {
  if (readOnly)
    throw new Error(
      `it was made by an older server (schema ${version}); one of this age that writes brings it up to date`,
    );
  await client.query(tablesSince(version, schema));
  await client.query(`UPDATE ${schema}.meta SET value = $1 WHERE key = 'schemaVersion'`, [String(SCHEMA_VERSION)]);
}

async function readMeta(client: PoolClient, schema: SchemaName): Promise<ReadonlyMap<string, string>> {
  const columns = await client.query(
    `SELECT 1 FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = 'meta' AND column_name IN ('key', 'value')`,
    [schema],
  );
  if (columns.rows.length !== 2) return new Map();
  const { rows } = await client.query<{ key: string; value: string }>(`SELECT key, value FROM ${schema}.meta`);
  return new Map(rows.map(({ key, value }) => [key, value]));
}

async function checkColumns(client: PoolClient, schema: SchemaName): Promise<void> {
  const tables = Object.entries(COLUMNS);
  await client.query(tables.map(([table, columns]) => `SELECT ${columns} FROM ${schema}.${table} LIMIT 0`).join('; '));
}
