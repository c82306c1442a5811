/** The log in a database: the contract, as every other log keeps it. */
import { openPostgresFactLog } from '../../../server/log/postgresFactLog.ts';
import { describeFactLog } from '../../contract/factLog.contract.ts';
import { databasesForTests } from '../../support/postgres.ts';
import { collectingLogger } from '../../support/testSession.ts';

const createDatabase = databasesForTests();

describeFactLog('the log in a PostgreSQL database', async () => {
  const database = await createDatabase();
  const { logger } = collectingLogger();
  return {
    open: () => openPostgresFactLog({ url: database.url, logger }),
    remove: () => database.remove(),
  };
});
