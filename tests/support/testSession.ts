/** A session for tests: in memory, on a fake clock, with the plain decider, and a log that is kept to be looked at. */
import { parseMessage } from '#shared/protocol/parse.ts';
import { commandRequest, type CommandRequest, type CommandRequestInput } from '#shared/decide/command.ts';
import type { FactLog } from '../../server/log/factLog.ts';
import { openMemoryFactLog } from './memoryFactLog.ts';
import { createLogger, type Logger } from '../../server/observe/logger.ts';
import { createMeters, type Meters } from '../../server/observe/meters.ts';
import { CompetitionSession, type Actor, type Decide } from '../../server/session/competitionSession.ts';
import { FakeClock } from './fakeClock.ts';
import { plainDecide } from './plainDecide.ts';

export const OPERATOR: Actor = { role: 'admin', name: 'operator' };
export const DEVICE: Actor = { role: 'device', name: 'beam 1' };

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [field: string]: unknown;
}

/** Collects what would be printed. */
export function collectingLogger(): { readonly logger: Logger; readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) };
  return { logger: createLogger({ level: 'debug', destination }), lines };
}

export interface TestSession {
  readonly session: CompetitionSession;
  readonly clock: FakeClock;
  readonly meters: Meters;
  readonly lines: readonly LogLine[];
}

export interface TestSessionOptions {
  readonly log?: FactLog;
  readonly decide?: Decide;
  readonly clock?: FakeClock;
  readonly isReadOnly?: boolean;
}

export async function openTestSession(options: TestSessionOptions = {}): Promise<TestSession> {
  const { clock = new FakeClock(), decide = plainDecide, isReadOnly = false, log = openMemoryFactLog() } = options;
  const { lines, logger } = collectingLogger();
  const meters = createMeters();
  const session = await CompetitionSession.open({ log, decide, clock, logger, meters, isReadOnly });
  return { session, clock, meters, lines };
}

/** What the edge makes of a message before the session sees it. */
export function asRequest(input: CommandRequestInput): CommandRequest {
  const parsed = parseMessage(commandRequest, input);
  if (!parsed.ok) throw new Error(`The test sends a malformed command: ${parsed.problem}`);
  return parsed.value;
}
