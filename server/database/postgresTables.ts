/** The tables of a database, one step a version: an older one is brought to the newest by the steps it lacks. */

/** In a schema of its own, so that other programs may live in the same database; the other name is that of a log half taken over. */
export type SchemaName = 'icebell' | 'icebell_unfinished';

type Step = (schema: SchemaName) => string;

const log: Step = (schema) => `
  CREATE TABLE ${schema}.meta (key text PRIMARY KEY, value text NOT NULL);
  CREATE TABLE ${schema}.facts (
    seq bigint PRIMARY KEY,
    at bigint NOT NULL,
    "by" text NOT NULL,
    command_id text NOT NULL,
    kind text NOT NULL,
    version integer NOT NULL,
    replaces bigint,
    data text NOT NULL,
    raw text,
    device_clock text
  );
  CREATE TABLE ${schema}.answers (
    command_id text PRIMARY KEY,
    after_seq bigint NOT NULL,
    fact_count integer NOT NULL,
    warnings text NOT NULL
  );
`;

/**
 * Who may act, what was decided about screens, and the servers that share the database. What a server says of itself is
 * worthless after a crash of the database, and not flushed.
 */
const sharing: Step = (schema) => `
  CREATE TABLE ${schema}.tokens (
    id text PRIMARY KEY, name text NOT NULL, role text NOT NULL, hash bytea NOT NULL,
    created_at bigint NOT NULL, last_used_at bigint
  );
  CREATE TABLE ${schema}.sessions (
    id text PRIMARY KEY, name text NOT NULL, role text NOT NULL, hash bytea NOT NULL,
    created_at bigint NOT NULL, expires_at bigint NOT NULL
  );
  CREATE TABLE ${schema}.invitations (
    id text PRIMARY KEY, role text NOT NULL, hash bytea NOT NULL,
    created_at bigint NOT NULL, expires_at bigint NOT NULL
  );
  CREATE TABLE ${schema}.deeds (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at bigint NOT NULL, "by" text NOT NULL, kind text NOT NULL, about text, detail text
  );
  CREATE TABLE ${schema}.control_facts (
    number bigint PRIMARY KEY, at bigint NOT NULL, "by" text NOT NULL, fact text NOT NULL
  );
  CREATE UNLOGGED TABLE ${schema}.servers (
    id text PRIMARY KEY, seen_at timestamptz NOT NULL, presence jsonb NOT NULL
  );
`;

const STEPS: readonly Step[] = [log, sharing];

export const SCHEMA_VERSION = STEPS.length;

/** From 0 it makes them all. */
export function tablesSince(version: number, schema: SchemaName): string {
  return STEPS.slice(version)
    .map((step) => step(schema))
    .join('');
}

/** Asked for at the start: ours by its mark, but with a table missing or changed, is found then and not in mid-race. */
export const COLUMNS: Readonly<Record<string, string>> = {
  facts: 'seq, at, "by", command_id, kind, version, replaces, data, raw, device_clock',
  answers: 'command_id, after_seq, fact_count, warnings',
  tokens: 'id, name, role, hash, created_at, last_used_at',
  sessions: 'id, name, role, hash, created_at, expires_at',
  invitations: 'id, role, hash, created_at, expires_at',
  deeds: 'number, at, "by", kind, about, detail',
  control_facts: 'number, at, "by", fact',
  servers: 'id, seen_at, presence',
};
