/** Child process of the rig: the real server on a real log, on a wall clock that may be wrong, or with a bug planted in it. */
import type { Config } from '../../server/config.ts';
import { systemScheduler } from '../../server/clock.ts';
import { createServer } from '../../server/createServer.ts';
import type { FactLog } from '../../server/log/factLog.ts';
import { logFileIn } from '../../server/log/dataLog.ts';
import { openPostgresFactLog } from '../../server/log/postgresFactLog.ts';
import { openSqliteFactLog } from '../../server/log/sqliteFactLog.ts';
import { createLogger } from '../../server/observe/logger.ts';
import { plantInLog, plantInServer, type Planted } from './planted.ts';

const {
  RIG_FOLDER: dataFolder = '',
  RIG_DATABASE: database = '',
  RIG_PORT: port = '0',
  RIG_SHIFT_MS: shiftMs = '0',
  RIG_PLANTED: planted = '',
} = process.env;

const trueNow = Date.now;
Date.now = () => trueNow() + Number(shiftMs);

const databaseUrl = database === '' ? undefined : database;
const config: Config = { port: Number(port), host: '127.0.0.1', dataFolder, databaseUrl, logLevel: 'warn' };
const bug = planted === '' ? null : (planted as Planted);
const log = bug === null ? null : plantInLog(bug, await openLog());
const server = await createServer(config, { clientFolder: dataFolder, ...(log !== null && { log }) });
if (bug !== null) plantInServer(bug, server);
process.once('SIGTERM', () => void server.close().then(() => process.disconnect()));
process.send?.({ url: server.url, secret: server.createdSecret });

/** As the server itself would open it. */
function openLog(): Promise<FactLog> {
  if (databaseUrl === undefined) return openSqliteFactLog(logFileIn(dataFolder));
  return openPostgresFactLog({ url: databaseUrl, scheduler: systemScheduler, logger: createLogger({ level: 'warn' }) });
}
