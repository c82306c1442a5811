/** The table of the servers that share a database: each writes its own row, and reads those of the others. */
import * as v from 'valibot';
import { must } from '#shared/primitives/outcome.ts';
import type { Database } from '../database/database.ts';
import { serverPresence, type ServerPresence } from './neighbours.ts';

/** Of a server that was killed: nobody asks for its screens any more. */
const FORGET_AFTER = `interval '30 minutes'`;

export interface ServerRow {
  readonly presence: ServerPresence;
  /** When it was read, by the clock of the database. */
  readonly silentMs: number;
}

export interface ReadServers {
  /** What the clock of the database says. */
  readonly databaseNow: number;
  /** Of the servers whose words this one understands. */
  readonly others: readonly ServerRow[];
}

const rows = v.array(v.object({ silentMs: v.number(), presence: v.unknown() }));

export function serverRowsIn(database: Database, id: string) {
  const table = `${database.schema}.servers`;
  return {
    /** @param isNews whether the others are to look at once */
    async write(presence: ServerPresence, isNews: boolean) {
      await database.transaction(async (ask) => {
        await ask(
          `INSERT INTO ${table} (id, seen_at, presence) VALUES ($1, clock_timestamp(), $2)
           ON CONFLICT (id) DO UPDATE
           SET seen_at = excluded.seen_at, presence = excluded.presence`,
          [id, JSON.stringify(presence)],
        );
        if (isNews) await ask('SELECT pg_notify($1, $2)', [database.channel('servers'), id]);
      });
    },
    async read(): Promise<ReadServers> {
      const [read] = await database.ask<{ readonly now: number; readonly others: unknown }>(
        `SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now, (
           SELECT coalesce(json_agg(json_build_object(
             'silentMs', extract(epoch FROM clock_timestamp() - seen_at)::float8 * 1000, 'presence', presence)), '[]')
           FROM ${table} WHERE id <> $1 AND seen_at > clock_timestamp() - ${FORGET_AFTER}
         ) AS others`,
        [id],
      );
      const { now, others } = must(read, 'the servers');
      const understood = v.parse(rows, others).flatMap(({ presence, silentMs }) => {
        const parsed = v.safeParse(serverPresence, presence);
        return parsed.success ? [{ silentMs, presence: parsed.output }] : [];
      });
      return { databaseNow: now, others: understood };
    },
    /** With those that were killed long ago. */
    async remove(): Promise<void> {
      await database.transaction(async (ask) => {
        await ask(`DELETE FROM ${table} WHERE id = $1 OR seen_at < clock_timestamp() - ${FORGET_AFTER}`, [id]);
        await ask('SELECT pg_notify($1, $2)', [database.channel('servers'), id]);
      });
    },
  };
}
