/** Child process of the rig: the real server on a real folder, on a wall clock that may be wrong, or with a bug planted in it. */
import { createServer } from '../../server/createServer.ts';
import { openSqliteFactLog } from '../../server/log/sqliteFactLog.ts';
import { logFileIn } from '../../server/log/dataLog.ts';
import { plantInLog, plantInServer, type Planted } from './planted.ts';

Object.assign(globalThis, { __BUILD__: 'rig' });

const {
  RIG_FOLDER: dataFolder = '',
  RIG_PORT: port = '0',
  RIG_SHIFT_MS: shiftMs = '0',
  RIG_PLANTED: planted = '',
} = process.env;

const trueNow = Date.now;
Date.now = () => trueNow() + Number(shiftMs);

const config = { port: Number(port), host: '127.0.0.1', dataFolder, logLevel: 'warn' } as const;
const bug = planted === '' ? null : (planted as Planted);
const log = bug === null ? null : plantInLog(bug, await openSqliteFactLog(logFileIn(dataFolder)));
const server = await createServer(config, { clientFolder: dataFolder, ...(log !== null && { log }) });
if (bug !== null) plantInServer(bug, server);
process.once('SIGTERM', () => void server.close().then(() => process.disconnect()));
process.send?.({ url: server.url, secret: server.createdSecret });
