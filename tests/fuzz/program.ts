/** Child process of the fuzz: the real server on a real folder, which tells its parent when it listens and when it has a bug. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../../server/createServer.ts';
import { loadSampleCompetition } from '../../server/timing/sample.ts';

Object.assign(globalThis, { __BUILD__: 'fuzz' });

const { FUZZ_FOLDER: dataFolder = '' } = process.env;
// All inputs come from one address, faster than a hall.
const config = { port: 0, host: '127.0.0.1', dataFolder, logLevel: 'error', mostPerAddress: 1_000_000 } as const;
const clientFolder = join(dataFolder, 'client');
mkdirSync(clientFolder);
writeFileSync(join(clientFolder, 'index.html'), '<!doctype html><title>Icebell</title>');
const server = await createServer(config, { clientFolder });
await loadSampleCompetition(server.host.current());
process.once('SIGTERM', () => void server.close().then(() => process.disconnect()));
process.send?.({ url: server.url, secret: server.createdSecret });
