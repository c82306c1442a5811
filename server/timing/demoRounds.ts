/** The rounds of the demo: each plays the sample into a fresh log, so that the race begins anew on every screen. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createSystemClock, systemScheduler } from '../clock.ts';
import type { RunningServer } from '../createServer.ts';
import { openSqliteFactLog } from '../log/sqliteFactLog.ts';
import { createHttpCommands, oneByOne } from './httpCommands.ts';
import { playSession } from './replayFeed.ts';
import { demoSession } from './sample.ts';
import { wait } from './wait.ts';

export interface DemoOptions {
  readonly server: Pick<RunningServer, 'url' | 'host' | 'openSession' | 'logger'>;
  readonly token: string;
  /** Where the logs of the rounds are kept until the demo ends. */
  readonly folder: string;
  readonly speed: number;
  readonly fromPair: number;
  readonly signal: AbortSignal;
}

/** How long the final standings stand before the race begins anew, in real seconds at any speed. */
const PAUSE_MS = 20_000;

/** Resolves when it is stopped; the screens then keep what they show. */
export async function runDemoRounds(options: DemoOptions): Promise<void> {
  const { server, signal, speed, fromPair } = options;
  const session = demoSession();
  const send = oneByOne(createHttpCommands(server.url, options.token));
  for (let round = 1; !signal.aborted; round += 1) {
    if (round > 1) await beginAnew(options, round);
    await playSession(
      session,
      { speed, fromPair, runId: randomUUID(), signal },
      {
        clock: createSystemClock(),
        scheduler: systemScheduler,
        send,
        onAnswer(step, answer) {
          if (!answer.ok)
            server.logger.error({ command: step.command.kind, refusal: answer.refusal }, 'the demo was refused');
        },
      },
    );
    await wait(PAUSE_MS, signal, systemScheduler);
  }
}

/** Screens move to the new log by themselves; the old one is closed once nobody writes to it. */
async function beginAnew({ server, folder }: DemoOptions, round: number): Promise<void> {
  const next = await server.openSession(await openSqliteFactLog(join(folder, `round-${round}.sqlite`)));
  await server.host.switchTo(next).close();
}
