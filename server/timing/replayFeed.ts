/** Plays a session at any speed into whatever takes commands, keeping the distances in time between its steps. */
import type { Command, CommandRequestInput } from '#shared/decide/command.ts';
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
  readonly send: (requests: readonly CommandRequestInput[]) => Promise<readonly CommandAnswer[]>;
  /** Called with each answered step. */
  readonly onAnswer: (step: SessionStep, answer: CommandAnswer) => void;
}

/** Most commands the server takes in one request. */
const BATCH = 500;

/** Resolves `true` when the session was played to its end, `false` when it was stopped. */
export async function playSession(session: SessionFile, options: ReplayOptions, parts: ReplayParts): Promise<boolean> {
  const { signal } = options;
  const requests = session.steps.map((step, index) => ({
    commandId: `${options.runId}-${index}` as CommandId,
    command: atSpeed(step.command, options.speed),
  }));
  const first = firstTimedStep(session.steps, options.fromPair);
  for (let from = 0; from < first && !signal.aborted; from += BATCH) {
    const to = Math.min(first, from + BATCH);
    report(session.steps.slice(from, to), await parts.send(requests.slice(from, to)), parts);
  }
  const baseMs = parts.clock.monotonicMs() - (session.steps[first]?.atMs ?? 0) / options.speed;
  for (let index = first; index < requests.length; index += 1) {
    const [step, request] = [session.steps[index], requests[index]];
    if (step === undefined || request === undefined) break;
    await wait(baseMs + step.atMs / options.speed - parts.clock.monotonicMs(), signal, parts.scheduler);
    if (signal.aborted) return false;
    report([step], await parts.send([request]), parts);
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

function report(steps: readonly SessionStep[], answers: readonly CommandAnswer[], { onAnswer }: ReplayParts): void {
  for (const [index, step] of steps.entries()) {
    const answer = answers[index];
    if (answer !== undefined) onAnswer(step, answer);
  }
}
