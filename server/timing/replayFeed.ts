/** Plays a session at any speed into whatever takes commands, keeping the distances in time between its steps. */
import type { Command, CommandRequest } from '#shared/decide/command.ts';
import type { CommandId } from '#shared/primitives/ids.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import type { Clock, Scheduler } from '../clock.ts';
import type { SessionFile, SessionStep } from './sessionFile.ts';
import { wait } from './wait.ts';

export interface ReplayOptions {
  /** Times real speed. */
  readonly speed: number;
  /** Everything before the call of this pair is sent at once. */
  readonly fromPair: number;
  /** Makes the command ids of this run its own. */
  readonly runId: string;
  readonly signal: AbortSignal;
}

export interface ReplayParts {
  readonly clock: Clock;
  readonly scheduler: Pick<Scheduler, 'after'>;
  readonly send: (request: CommandRequest) => Promise<CommandAnswer>;
  /** Called with each answered step. */
  readonly onAnswer: (step: SessionStep, answer: CommandAnswer) => void;
}

/** Resolves `true` when the session was played to its end, `false` when it was stopped. */
export async function playSession(session: SessionFile, options: ReplayOptions, parts: ReplayParts): Promise<boolean> {
  const { signal, speed, runId } = options;
  const { clock, scheduler, send, onAnswer } = parts;
  const firstTimed = firstTimedStep(session.steps, options.fromPair);
  const firstAtMs = session.steps[firstTimed]?.atMs ?? 0;
  let beginMs = clock.monotonicMs();
  for (const [index, step] of session.steps.entries()) {
    if (index === firstTimed) beginMs = clock.monotonicMs();
    const dueMs = index < firstTimed ? 0 : beginMs + (step.atMs - firstAtMs) / speed;
    await wait(dueMs - clock.monotonicMs(), signal, scheduler);
    if (signal.aborted) return false;
    // One at a time: what follows a refused step must not be sent.
    onAnswer(step, await send({ commandId: `${runId}-${index}` as CommandId, command: atSpeed(step.command, speed) }));
  }
  return !signal.aborted;
}

/** Screens must know how fast a rehearsal's clock runs. */
function atSpeed(command: Command, speed: number): Command {
  if (command.kind !== 'OpenCompetition' || command.rehearsal === null) return command;
  return { ...command, rehearsal: { ...command.rehearsal, speed } };
}

function firstTimedStep(steps: readonly SessionStep[], fromPair: number): number {
  const found = steps.findIndex(({ command }) => command.kind === 'CallPair' && command.pair >= fromPair);
  return found < 0 ? steps.length : found;
}
