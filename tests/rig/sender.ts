/** Whoever sends commands: goes to another server when one is away, and sends again whatever was not answered, as everybody must. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import { createHttpCommands } from '../../server/timing/httpCommands.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { Chance } from '../support/chance.ts';
import type { ServerProcess } from './serverProcess.ts';

export interface Asked {
  readonly request: CommandRequestInput;
  readonly answer: CommandAnswer;
}

/** A server, and what lets the sender in there. */
export interface Door {
  readonly server: ServerProcess;
  readonly secret: () => string;
}

export interface SenderPlan {
  readonly name: string;
  readonly chance: Chance;
  /** The first is asked first. */
  readonly doors: readonly Door[];
}

const AGAIN_AFTER_MS = 60;
/** Nothing that the rig breaks lasts so long, not even where a machine has twenty times too much to do. */
const GIVES_UP_AFTER_MS = 120_000;

export class Sender {
  readonly #plan: SenderPlan;
  #count = 0;
  #door = 0;
  /** The highest fact it was told of. */
  newest = 0;
  /** Every command that was answered. */
  readonly asked: Asked[] = [];
  /** How often no server could be reached, or none could write. */
  turnedAway = 0;
  /** Answers to one command that were not the same. */
  readonly contradictions: string[] = [];

  constructor(plan: SenderPlan) {
    this.#plan = plan;
  }

  get refusals(): number {
    return this.asked.filter(({ answer }) => !answer.ok).length;
  }

  /** Until it is answered. @throws Error when that takes too long, or a server answers what it never may */
  async send(command: CommandRequestInput['command']): Promise<void> {
    const { chance, name } = this.#plan;
    this.#count += 1;
    const request = { commandId: `${name}-${this.#count}`, command };
    const isDoubled = chance.isLucky(0.15);
    const answers = await Promise.all([this.#ask(request), ...(isDoubled ? [this.#ask(request)] : [])]);
    // A refusal left no trace and may be an acceptance after a restart; what was accepted stays accepted.
    const answer = answers.find(({ ok }) => ok) ?? answers[0];
    this.asked.push({ request, answer });
    this.newest = Math.max(this.newest, ...(answer.ok ? answer.facts : []));
    const later = answer.ok && chance.isLucky(0.15) ? [await this.#ask(request)] : [];
    const isSame = [...answers.filter(({ ok }) => ok), ...later].every((each) => factsIn(each) === factsIn(answer));
    if (!isSame) this.contradictions.push(request.commandId);
  }

  async #ask(request: CommandRequestInput): Promise<CommandAnswer> {
    const until = performance.now() + GIVES_UP_AFTER_MS;
    while (performance.now() < until) {
      const { doors } = this.#plan;
      const at = this.#door;
      const answer = await sendTo(must(doors[at], 'a door'), request);
      if (answer !== null) return answer;
      this.turnedAway += 1;
      if (this.#door === at) this.#door = (at + 1) % doors.length;
      await pause(AGAIN_AFTER_MS);
    }
    throw new Error(`command ${request.commandId} got no answer in ${GIVES_UP_AFTER_MS / 1000} seconds`);
  }
}

/** Null when the server cannot be reached, goes before it has answered, or cannot write. */
async function sendTo({ server, secret }: Door, request: CommandRequestInput): Promise<CommandAnswer | null> {
  try {
    const answer = must((await createHttpCommands(server.url, secret())([request]))[0], 'an answer');
    if (answer.ok || answer.refusal.code !== 'Unavailable') return answer;
    server.unavailable += 1;
    return null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    // The throttle, and a server that is on its way out.
    if (error instanceof Error && /answered (?:429|503)/.test(error.message)) return null;
    throw error;
  }
}

function factsIn(answer: CommandAnswer): string {
  return answer.ok ? String(answer.facts) : 'refused';
}
