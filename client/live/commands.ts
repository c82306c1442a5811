/**
 * Sends commands and hears what became of them. Nothing waits in a queue: what cannot be sent now is given up and said so,
 * so that no key pressed while the line was down takes effect later. The same id may be sent twice, never two ids (W3).
 */
import type { Command, CommandRequest, CommandRequestInput } from '#shared/decide/command.ts';
import type { Warning } from '#shared/decide/warning.ts';
import type { CommandId, LogId, Seq } from '#shared/primitives/ids.ts';
import type { Message } from '#shared/primitives/message.ts';

import { readProblem, type HeardProblem, type HeardRefusal } from './heardProblem.ts';

export type CommandInput = CommandRequestInput['command'];

export type Sent =
  | { readonly kind: 'accepted'; readonly facts: readonly number[]; readonly warnings: readonly Warning[] }
  | { readonly kind: 'refused'; readonly refusal: HeardRefusal }
  /** Not even decided about. */
  | { readonly kind: 'problem'; readonly problem: HeardProblem }
  /** The session is over: nobody is signed in any more. */
  | { readonly kind: 'signedOut' }
  /** No answer came: whether it was recorded only the log can tell. */
  | { readonly kind: 'unreached' };

export interface Commander {
  /** `expectedSeq` is the last fact the sender had seen: acting on an older state is refused (C5). */
  readonly send: (command: CommandInput | Command, expectedSeq?: Seq) => Promise<Sent>;
}

export interface CommanderParts {
  readonly newId: () => string;
  readonly post: (request: CommandRequest | CommandRequestInput) => Promise<Response>;
  /** Resolves after the pause before a second attempt. */
  readonly pause: () => Promise<void>;
}

const ATTEMPTS = 3;

export function createCommander({ newId, post, pause }: CommanderParts): Commander {
  async function attempt(request: CommandRequestInput): Promise<Sent | null> {
    try {
      return await readAnswer(await post(request));
    } catch {
      // The line broke before or after the command arrived: only another attempt with the same id can tell.
      return null;
    }
  }

  return {
    async send(command, expectedSeq) {
      const commandId = newId() as CommandId;
      const request = {
        commandId,
        command,
        ...(expectedSeq === undefined ? {} : { expectedSeq }),
      } as CommandRequestInput;
      for (let n = 0; n < ATTEMPTS; n += 1) {
        if (n > 0) await pause();
        const sent = await attempt(request);
        if (sent !== null) return sent;
      }
      return { kind: 'unreached' };
    },
  };
}

/** Null for an answer that leaves open what became of the command. */
async function readAnswer(response: Response): Promise<Sent | null> {
  if (response.status === 401) return { kind: 'signedOut' };
  if (response.ok) {
    const answer = (await response.json()) as AcceptedAnswer;
    return { kind: 'accepted', facts: answer.facts ?? [], warnings: warningsIn(answer) };
  }
  const problem = await readProblem(response);
  const { refusal } = problem;
  if (refusal === undefined) return { kind: 'problem', problem };
  // Not stored, and not answered: the same id may be sent again.
  return refusal.code === 'Unavailable' ? null : { kind: 'refused', refusal };
}

interface AcceptedAnswer {
  readonly facts?: readonly number[];
  readonly warnings?: readonly string[];
  /** None from an older server. */
  readonly warningMessages?: readonly Message[];
}

function warningsIn({ warnings = [], warningMessages = [] }: AcceptedAnswer): readonly Warning[] {
  return warnings.map((text, index) => ({ text, message: warningMessages[index] ?? null }));
}

const COMMANDS = '/api/v1/commands';
const PAUSE_MS = 700;
const PATIENCE_MS = 2000;

/**
 * To the server this page came from, as whoever is signed in there. Meant for this log only: a command that meets another
 * one, because a rehearsal has begun or ended meanwhile, is refused (W7).
 */
export function httpCommander(log: LogId | null): Commander {
  const address = log === null ? COMMANDS : `${COMMANDS}?log=${encodeURIComponent(log)}`;
  return createCommander({
    newId: () => crypto.randomUUID(),
    post: (request) =>
      fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve, PAUSE_MS);
      }),
  });
}
