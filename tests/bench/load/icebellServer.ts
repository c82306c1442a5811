/** Child process: the real server on a real file; emits one passage when told. Arguments: data folder, port. */
import type { Command } from '#shared/decide/command.ts';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { millis, type WallInstant } from '#shared/primitives/time.ts';
import { createServer, type RunningServer } from '../../../server/createServer.ts';
import { logFileIn } from '../../../server/log/dataLog.ts';
import type { FactLog } from '../../../server/log/factLog.ts';
import { openSqliteFactLog } from '../../../server/log/sqliteFactLog.ts';
import { wrapped } from '../../support/wrappedLog.ts';
import { sampleLog } from '../sampleLog.ts';
import { answerMeasurements } from './measuredServer.ts';
import { tellParent } from './messages.ts';

Object.assign(globalThis, { __BUILD__: 'bench' });

const [dataFolder = '', port = '0'] = process.argv.slice(2);

await prepare();
let onDurable = (): void => {};
const server = await serve(await openSqliteFactLog(logFileIn(dataFolder)));
const session = server.host.current();
let emitted: number = session.lastSeq();
tellParent({ kind: 'listening', port: server.port, seq: emitted });

answerMeasurements(async (durable) => {
  onDurable = durable;
  emitted += 1;
  const request = { commandId: `emit-${emitted}` as CommandId, command: passage(emitted) };
  const answer = await session.submit(request, { role: 'admin', name: 'bench' });
  if (!answer.ok) throw new Error(answer.refusal.reason);
  return must(answer.facts.at(-1), 'the number of the fact');
});

/** Tells when facts are durable, and otherwise is the server as it comes. */
function serve(log: FactLog): Promise<RunningServer> {
  const telling = wrapped(log, {
    async append(request) {
      const result = await log.append(request);
      onDurable();
      return result;
    },
  });
  const config = {
    port: Number(port),
    host: '127.0.0.1',
    dataFolder,
    logLevel: 'warn',
    mostPerAddress: 100_000,
  } as const;
  return createServer(config, { clientFolder: dataFolder, log: telling });
}

/** A competition with its first pair on the ice, unless there is one from before a restart. */
async function prepare(): Promise<void> {
  const log = await openSqliteFactLog(logFileIn(dataFolder));
  if ((await log.lastSeq()) === 0) {
    await log.append({
      expectedSeq: 0 as Seq,
      commandId: 'prepare' as CommandId,
      by: 'bench',
      at: 1_770_000_000_000 as WallInstant,
      facts: sampleLog(6).map(({ fact }) => ({ fact })),
      warnings: [],
    });
  }
  await log.close();
}

/** As in a race: one passage after the other, over all pairs, and not hundreds of readings of the same one. */
function passage(number: number): Command {
  const points = [
    [200, 18_000],
    [600, 45_500],
    [1000, 75_500],
  ] as const;
  const [pointM, usualMs] = must(points[number % points.length], 'a passing point');
  return {
    kind: 'RecordReading',
    distance: 1,
    pair: (Math.floor(number / 6) % 15) + 1,
    wave: 1,
    lane: Math.floor(number / 3) % 2 === 0 ? 'inner' : 'outer',
    pointM,
    source: 'lightBeam',
    // Another time in each round over all pairs: the same reading twice would be refused.
    elapsedMs: millis(usualMs + Math.floor(number / 90)),
    acknowledge: true,
  };
}
