/** The server as a program: settings from the environment, a greeting, and an orderly end on a signal. */
import { parseArgs } from 'node:util';
import { configFromEnvironment, type Config } from './config.ts';
import { createServer } from './createServer.ts';
import { greeting, startProblem } from './greeting.ts';
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
  process.stdout.write(greeting(server, config, isEmpty && !values.sample));
  if (isEmpty && values.sample) await loadSampleCompetition(server.host.current());
}

function fail(problem: string): void {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}

const config = configFromEnvironment();
if (config.ok) await start(config.value).catch((error: unknown) => fail(startProblem(error, config.value)));
else fail(config.problem);
