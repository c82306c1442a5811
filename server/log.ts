/**
 * `npm run log -- verify | export | import | backup | restore | new`: what a person does with the log of the data folder
 * (`ICEBELL_DATA`) or of the database (`DATABASE_URL`). Nothing is ever deleted: a log that makes room for another is set aside.
 */
import { parseArgs } from 'node:util';
import { createSystemClock } from './clock.ts';
import { configFromEnvironment } from './config.ts';
import { createDatabaseTasks } from './log/databaseTasks.ts';
import { createLogTasks, type LogTask } from './log/logTasks.ts';
import { createLogger } from './observe/logger.ts';

const USAGE = `Usage: npm run log -- TASK
  verify [FILE]   reads a log, an export or a copy to its end and says whether it is whole
  export [FILE]   writes the log as lines of JSON, to the screen or into a new file
  import FILE     takes an export over into a data folder that has no log yet
  backup          copies the log into backups/, also while the server runs
  restore [FILE]  puts a copy in the place of the log, the newest good one where none is named
  new             lets an empty log begin in the place of one that was set aside`;

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name = '', file, ...more] = positionals;
  const config = configFromEnvironment();
  if (!config.ok) return fail(config.problem);
  const { databaseUrl: url, dataFolder: folder } = config.value;
  const tasks =
    url === undefined
      ? createLogTasks({ folder, clock: createSystemClock(), print })
      : createDatabaseTasks({ url, logger: createLogger({ level: 'silent' }), print });
  const task: LogTask | undefined = new Map<string, LogTask>(Object.entries(tasks)).get(name);
  if (task === undefined || more.length > 0) return fail(USAGE);
  const done = await task(file);
  if (!done.ok) return fail(done.problem);
  if (done.value !== '') process.stderr.write(`${done.value}\n`);
}

function print(text: string): void {
  process.stdout.write(text);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
