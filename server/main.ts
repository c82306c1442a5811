/** The server as a program: settings from the environment, a greeting, and an orderly end on a signal. */
import { parseArgs } from 'node:util';
import { printsToJournal, putSecretAside } from './auth/shownSecret.ts';
import { configFromEnvironment, type Config } from './config.ts';
import { createServer, type RunningServer } from './createServer.ts';
import { greeting, howToRenewSecret, startProblem } from './greeting.ts';
import { loadSampleCompetition } from './timing/sample.ts';

const { values } = parseArgs({ options: { sample: { type: 'boolean', default: false } } });

async function start(config: Config): Promise<void> {
  const server = await createServer(config);
  process.on('uncaughtExceptionMonitor', (error) =>
    server.logger.fatal({ err: error }, 'the server has a bug and ends'),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close());
  }
  // Only an empty log is begun with the sample: a competition under way is never touched.
  const isEmpty = server.host.current().lastSeq() === 0;
  const { createdSecret, port } = server;
  const secretFile = await asideFromJournal(server, config);
  process.stdout.write(greeting({ createdSecret, port, secretFile }, config, isEmpty && !values.sample));
  if (isEmpty && values.sample) await loadSampleCompetition(server.host.current());
}

/** The file with a secret that was made just now, where it must not be printed. A secret that nobody can read ends the start. */
async function asideFromJournal(server: RunningServer, config: Config): Promise<string | null> {
  if (server.createdSecret === null || !printsToJournal(config.journal)) return null;
  try {
    return putSecretAside(server.createdSecret, config.dataFolder);
  } catch (error) {
    await server.close();
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`Nobody can read the operator's secret (${problem}); ${howToRenewSecret(config)}`, {
      cause: error,
    });
  }
}

function fail(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

const config = configFromEnvironment();
if (config.ok) await start(config.value).catch((error: unknown) => fail(startProblem(error, config.value)));
else fail(config.problem);
