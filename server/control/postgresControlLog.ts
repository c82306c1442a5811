/** The control log in the database that several servers share: what directors at different servers decide has one order. */
import type { Database } from '../database/database.ts';
import { reached } from '../unavailable.ts';
import type { ControlLog } from './controlLog.ts';
import { readControl, type ControlRow } from './storedControl.ts';

/** "ICES": one append at a time, so that a number is seen only once all lower ones are. */
const LOCK = 0x49_43_45_53;

/** The database outlives it. */
export function controlLogIn(database: Database): ControlLog {
  const table = `${database.schema}.control_facts`;
  const stops = new Set<() => void>();
  let isClosed = false;
  const ensureOpen = (): void => {
    if (isClosed) throw new Error('The log is closed');
  };
  return {
    async append({ at, by, fact }) {
      ensureOpen();
      const stored = database.transaction(async (ask) => {
        await ask('SELECT pg_advisory_xact_lock($1)', [LOCK]);
        const next = `SELECT coalesce(max(number), 0) + 1, $1::bigint, $2::text, $3::text FROM ${table}`;
        await ask(`INSERT INTO ${table} (number, at, "by", fact) ${next}`, [at, by, JSON.stringify(fact)]);
        await ask('SELECT pg_notify($1, $2)', [database.channel('control'), '']);
      });
      await reached(stored);
    },
    async readAfter(number) {
      ensureOpen();
      const statement = `SELECT number, at, "by", fact FROM ${table} WHERE number > $1 ORDER BY number`;
      return readControl(
        number,
        await reached(database.ask<ControlRow & Record<string, unknown>>(statement, [number])),
      );
    },
    follow(onNews) {
      const stop = database.follow('control', onNews);
      stops.add(stop);
      return stop;
    },
    async close() {
      isClosed = true;
      for (const stop of stops) stop();
    },
  };
}
