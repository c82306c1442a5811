/** `npm run replay -- FILE --url URL --token T --speed 8`: plays a session file into a running server. */
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createSystemClock, waitingScheduler } from './clock.ts';
import { createHttpCommands, oneByOne } from './timing/httpCommands.ts';
import { playSession } from './timing/replayFeed.ts';
import { replayNumbers } from './timing/replayNumbers.ts';
import { readSession, type SessionStep } from './timing/sessionFile.ts';

const USAGE = 'Usage: npm run replay -- FILE --url http://localhost:3000 --token TOKEN [--speed 8] [--from-pair 1]';

const replayArguments = v.object({
  file: v.string('Name the session file'),
  url: v.pipe(v.string('Name the server with --url'), v.url('--url must look like http://localhost:3000')),
  token: v.pipe(v.string('Give an operator token with --token'), v.minLength(1)),
  ...replayNumbers,
});

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      token: { type: 'string' },
      speed: { type: 'string', default: '1' },
      'from-pair': { type: 'string', default: '1' },
    },
  });
  const chosen = v.safeParse(replayArguments, { ...values, fromPair: values['from-pair'], file: positionals[0] });
  if (!chosen.success) return fail(`${chosen.issues[0].message}\n${USAGE}`);
  const { file, url, token, speed, fromPair } = chosen.output;
  const session = readSession(file);
  if (!session.ok) return fail(session.problem);

  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  console.log(`${session.value.title}: ${session.value.steps.length} steps at ${speed}× into ${url}`);
  const isComplete = await playSession(
    session.value,
    { speed, fromPair, runId: randomUUID(), signal: stop.signal },
    {
      clock: createSystemClock(),
      scheduler: waitingScheduler,
      send: oneByOne(createHttpCommands(url, token)),
      onAnswer(step, answer) {
        if (answer.ok) return console.log(describe(step));
        fail(`${describe(step)}: refused, ${answer.refusal.reason}. ${answer.refusal.remedy}.`);
        stop.abort();
      },
    },
  );
  console.log(isComplete ? 'Played to the end.' : 'Stopped.');
}

function describe({ command }: SessionStep): string {
  const where = 'pair' in command && command.pair !== undefined ? ` pair ${command.pair}` : '';
  const point = command.kind === 'RecordReading' ? ` ${command.lane ?? command.beamLane} ${command.pointM} m` : '';
  return `${command.kind}${where}${point}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)));
