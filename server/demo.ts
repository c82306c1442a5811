/** `npm run demo`: the real server over a log of its own, into which the Milano race is replayed again and again. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readConfig, type Config } from './config.ts';
import { createServer } from './createServer.ts';
import { screenLines, startProblem } from './greeting.ts';
import { runDemoRounds } from './timing/demoRounds.ts';
import { replayNumbers } from './timing/replayNumbers.ts';

const OWN_LOG = { DATABASE_URL: undefined, ICEBELL_READONLY: undefined };

const USAGE = 'Usage: npm run demo -- [--speed 1] [--from-pair 1]';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { speed: { type: 'string', default: '1' }, 'from-pair': { type: 'string', default: '1' } },
  });
  const numbers = v.safeParse(v.object(replayNumbers), { speed: values.speed, fromPair: values['from-pair'] });
  if (!numbers.success) return fail(`${numbers.issues[0].message}\n${USAGE}`);
  const folder = await mkdtemp(join(tmpdir(), 'icebell-demo-'));
  // Nothing of the demo is kept, so it cannot meet a competition's data, in no database either; its log is quiet because people read here.
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env, ...OWN_LOG, ICEBELL_DATA: folder });
  if (!config.ok) return fail(config.problem);
  try {
    await show(config.value, numbers.output);
  } catch (error) {
    fail(startProblem(error, config.value));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function show(config: Config, options: { readonly speed: number; readonly fromPair: number }): Promise<void> {
  const server = await createServer(config);
  const stop = new AbortController();
  const quit = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const lines = process.stdin.isTTY ? createInterface({ input: process.stdin }) : null;
  lines?.on('line', (line) => {
    if (line.trim() === 's') stop.abort();
  });
  const hint = lines === null ? 'Ctrl+C ends the demo.' : 's and Enter stops the replay, Ctrl+C ends the demo.';
  console.log(
    ['', 'Icebell plays the women’s 1000 m of Milano 2026.', '', ...screenLines(server, config), hint].join('\n'),
  );

  const { text: token } = await server.access.tokens.create('replay', 'admin');
  const rounds = runDemoRounds({ server, token, folder: config.dataFolder, signal: stop.signal, ...options });
  await Promise.race([quit, rounds.then(() => quit)]);
  stop.abort();
  lines?.close();
  await rounds;
  await server.close();
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

await main();
