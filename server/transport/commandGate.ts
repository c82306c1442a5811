/** The way of a command from a socket to the session: who sends it, is it well formed, then what the session says. */
import { commandRequest } from '#shared/decide/command.ts';
import { refusal, type Refusal } from '#shared/decide/refusal.ts';
import { parseMessage } from '#shared/protocol/parse.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import type { Meters } from '../observe/meters.ts';
import type { SessionHost } from '../session/sessionHost.ts';
import { knownNow, type CallerHeaders, type RoleOf } from './caller.ts';

export interface CommandGateParts {
  readonly host: SessionHost;
  readonly roleOf: RoleOf;
  readonly meters: Meters;
}

export class CommandGate {
  readonly #parts: CommandGateParts;

  constructor(parts: CommandGateParts) {
    this.#parts = parts;
  }

  /**
   * The role is asked for at every command, so that a session that has ended meanwhile is noticed.
   * @throws Error when the facts could not be stored
   */
  async submit(message: unknown, headers: CallerHeaders, address: string): Promise<CommandAnswer> {
    const actor = await knownNow(this.#parts.roleOf(headers, address));
    if (actor === 'unknown') return this.refuse(refusal('Unavailable', 'databaseUnusable', {}));
    if (actor === null) {
      return this.refuse(refusal('NotAllowed', 'onlyWatching', {}));
    }
    const request = parseMessage(commandRequest, message);
    if (!request.ok) {
      return this.refuse(refusal('Malformed', 'malformedMessage', { problem: request.problem }));
    }
    return this.#parts.host.submit(request.value, actor);
  }

  /** A refusal made at the door; it names no command, because none was read. */
  refuse(problem: Refusal): CommandAnswer {
    this.#parts.meters.refusals.inc({ code: problem.code });
    return { ok: false, commandId: null, refusal: problem };
  }
}
