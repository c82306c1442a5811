/** The operator's secret in the database that several servers share: made by whichever starts first, the same for all. */
import { must } from '#shared/primitives/outcome.ts';
import type { Database } from '../database/database.ts';
import { reached } from '../unavailable.ts';
import { parseSecret, type SecretPlace, type StoredSecret } from './storedSecret.ts';

const KEY = 'operatorSecret';
/** For the people who lost it; every server has to start again. */
export const FORGET_SECRET = `DELETE FROM icebell.meta WHERE key = '${KEY}'`;
const DAMAGED = `The operator's secret in the database is damaged; run ${FORGET_SECRET} and start again to get a new one`;

export function secretInDatabase(database: Database): SecretPlace {
  const read = async (): Promise<StoredSecret | null> => {
    const statement = `SELECT value FROM ${database.schema}.meta WHERE key = $1`;
    const [kept] = await reached(database.ask<{ readonly value: string }>(statement, [KEY]));
    return kept === undefined ? null : parseSecret(kept.value, DAMAGED);
  };
  return {
    read,
    async keep(secret) {
      const statement = `INSERT INTO ${database.schema}.meta (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING`;
      await reached(database.transaction((ask) => ask(statement, [KEY, JSON.stringify(secret)])));
      return must(await read(), 'the secret that is kept');
    },
  };
}
