/** Who may act, in the database that several servers share: what one of them writes counts at once at all of them. */
import type { Ask, Database } from '../database/database.ts';
import { reached } from '../unavailable.ts';
import type { AccessStore, AccessTables } from './accessStore.ts';

/** The database outlives it. */
export function accessStoreIn(database: Database): AccessStore {
  let isClosed = false;
  const ensureOpen = (): void => {
    if (isClosed) throw new Error('What is known of people is closed');
  };
  const tablesOver = (ask: Ask): AccessTables => ({
    schema: 'icebell',
    notesUse: !database.isReadOnly,
    ask: (statement, values) => ask(statement, values),
  });
  return {
    ...tablesOver(async (statement, values) => {
      ensureOpen();
      return reached(database.ask(statement, values));
    }),
    async transaction(work) {
      ensureOpen();
      return reached(database.transaction((ask) => work(tablesOver(ask))));
    },
    async close() {
      isClosed = true;
    },
  };
}
