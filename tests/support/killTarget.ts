/**
 * The process that the kill test kills: log and session as the server has them, commands on standard input, answers on
 * standard output, one JSON text a line. The first line says that it is ready, and where the log ends.
 */
import { createInterface } from 'node:readline';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import { must } from '#shared/primitives/outcome.ts';
import { createSystemClock } from '../../server/clock.ts';
import { openSqliteFactLog } from '../../server/log/sqliteFactLog.ts';
import { createLogger } from '../../server/observe/logger.ts';
import { createMeters } from '../../server/observe/meters.ts';
import { CompetitionSession } from '../../server/session/competitionSession.ts';
import { plainDecide } from './plainDecide.ts';
import { asRequest, OPERATOR } from './testSession.ts';

function say(message: unknown): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

const log = await openSqliteFactLog(must(process.argv[2], 'the path of the log'));
const session = await CompetitionSession.open({
  log,
  decide: plainDecide,
  clock: createSystemClock(),
  logger: createLogger({ level: 'silent' }),
  meters: createMeters(),
});
say({ ready: session.lastSeq() });
for await (const line of createInterface({ input: process.stdin })) {
  // Not awaited: the next command is taken while this one is under way, as on a socket.
  void session.submit(asRequest(JSON.parse(line) as CommandRequestInput), OPERATOR).then(say);
}
await session.close();
