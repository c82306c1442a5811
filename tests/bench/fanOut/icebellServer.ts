/** Child process: Icebell's own transport over a log in memory; emits one passage when told. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import type { Command } from '#shared/decide/command.ts';
import { decide } from '#shared/decide/decide.ts';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import { millis } from '#shared/primitives/time.ts';
import { createSystemClock, systemScheduler } from '../../../server/clock.ts';
import { openMemoryFactLog } from '../../support/memoryFactLog.ts';
import { createMeters } from '../../../server/observe/meters.ts';
import { CompetitionSession } from '../../../server/session/competitionSession.ts';
import { SessionHost } from '../../../server/session/sessionHost.ts';
import { NO_NEIGHBOURS } from '../../../server/presence/neighbours.ts';
import { ControlBook } from '../../../server/control/controlBook.ts';
import { openMemoryControlLog } from '../../support/memoryControlLog.ts';
import { startTransport } from '../../../server/transport/socketServer.ts';
import { sampleLog } from '../sampleLog.ts';
import { tellParent, type ToServer } from './messages.ts';

const clock = createSystemClock();
const logger = pino({ level: 'silent' });
const meters = createMeters();
const log = openMemoryFactLog();
const prepared = sampleLog(6).map(({ fact }) => ({ fact }));
await log.append({
  expectedSeq: 0 as Seq,
  commandId: 'prepare' as CommandId,
  by: 'bench',
  at: clock.now(),
  facts: prepared,
  warnings: [],
});

const session = await CompetitionSession.open({ log, decide, clock, logger, meters });
const httpServer = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://bench');
  const protocol = Number(searchParams.get('protocol'));
  transport.phones.follow(response, { protocol, audience: 'phone', screen: 'bench', resume: null });
});
const roleOf = () => null;
const transport = startTransport({
  httpServer,
  host: new SessionHost(session),
  roleOf,
  book: await ControlBook.open({ log: openMemoryControlLog(), clock, logger }),
  neighbours: NO_NEIGHBOURS,
  clock,
  scheduler: systemScheduler,
  logger,
  meters,
  build: 'bench',
});
httpServer.listen(0, '127.0.0.1', 4096, () =>
  tellParent({ kind: 'listening', port: (httpServer.address() as AddressInfo).port }),
);

const POINTS = [
  [200, 18_000],
  [600, 45_500],
  [1000, 75_500],
] as const;

/** As in a race: one passage after the other, over all pairs, and not hundreds of readings of the same one. */
function passage(number: number): Command {
  const [pointM, usualMs] = must(POINTS[number % POINTS.length], 'a passing point');
  return {
    kind: 'RecordReading',
    distance: 1,
    pair: (Math.floor(number / 6) % 15) + 1,
    wave: 1,
    lane: Math.floor(number / 3) % 2 === 0 ? 'inner' : 'outer',
    pointM,
    source: 'lightBeam',
    elapsedMs: millis(usualMs + number),
    acknowledge: true,
  };
}

let emitted = 0;
process.on('message', (message: ToServer) => {
  if (message.kind === 'usage') {
    const { user, system } = process.cpuUsage();
    return tellParent({ kind: 'usage', cpuUs: user + system });
  }
  const command = passage(emitted);
  emitted += 1;
  const atNs = String(process.hrtime.bigint());
  void session
    .submit({ commandId: `emit-${emitted}` as CommandId, command }, { role: 'admin', name: 'bench' })
    .then((answer) => {
      if (!answer.ok) throw new Error(answer.refusal.reason);
      tellParent({ kind: 'emitted', atNs });
    });
});
