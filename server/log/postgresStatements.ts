/** What the log asks of a database. Numbers are read as doubles, which hold every whole number that JavaScript does. */
import type { SchemaName } from '../database/postgresTables.ts';

export function statementsIn(schema: SchemaName) {
  const answer = 'command_id, after_seq::float8 AS after_seq, fact_count, warnings';
  return {
    lastSeq: `SELECT coalesce(max(seq), 0)::float8 AS seq FROM ${schema}.facts`,
    readAfter: `
      SELECT seq::float8 AS seq, at::float8 AS at, "by", command_id, kind, version, replaces::float8 AS replaces,
        data, raw, device_clock
      FROM ${schema}.facts WHERE seq > $1 AND seq <= $2 ORDER BY seq`,
    answerTo: `SELECT ${answer} FROM ${schema}.answers WHERE command_id = $1`,
    probe: `UPDATE ${schema}.meta SET value = value WHERE key = 'logId'`,
    // By bytes, whatever language the database sorts in.
    answers: `SELECT ${answer} FROM ${schema}.answers ORDER BY answers.after_seq, fact_count, command_id COLLATE "C"`,
    /**
     * One statement is one transaction and one round trip. Of two that meet at the same number the second waits for the
     * first, and fails at the primary key. It is flushed before it is answered, whatever the database does otherwise
     * (W4); other servers hear of it once it is stored.
     */
    append: `
      WITH last AS (SELECT coalesce(max(seq), 0) AS seq FROM ${schema}.facts),
      known AS (SELECT ${answer} FROM ${schema}.answers WHERE command_id = $1::text),
      answered AS (
        INSERT INTO ${schema}.answers (command_id, after_seq, fact_count, warnings)
        SELECT $1::text, $2::bigint, $3::integer, $4::text FROM last
        WHERE last.seq = $2::bigint AND NOT EXISTS (SELECT FROM known)
        RETURNING command_id
      ),
      added AS (
        INSERT INTO ${schema}.facts (seq, at, "by", command_id, kind, version, replaces, data, raw, device_clock)
        SELECT fact.* FROM json_to_recordset($5::json) AS fact (
          seq bigint, at bigint, "by" text, command_id text, kind text, version integer, replaces bigint, data text,
          raw text, device_clock text
        )
        WHERE EXISTS (SELECT FROM answered)
        RETURNING seq
      )
      SELECT last.seq::float8 AS last_seq, known.*, EXISTS (SELECT FROM answered) AS is_stored,
        CASE WHEN current_setting('synchronous_commit') NOT IN ('on', 'remote_apply')
          THEN set_config('synchronous_commit', 'on', true) END AS flushed,
        (SELECT pg_notify('${schema}', max(added.seq)::text) FROM added HAVING count(*) > 0) AS told
      FROM last LEFT JOIN known ON true`,
  };
}
