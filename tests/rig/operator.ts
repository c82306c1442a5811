/** Somebody who times the competition: sends what the race asks for, and sends again whatever was not answered, as everybody must. */
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandRequestInput } from '#shared/decide/command.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import { createHttpCommands } from '../../server/timing/httpCommands.ts';
import type { Chance } from '../support/chance.ts';

export interface Asked {
  readonly request: CommandRequestInput;
  readonly answer: CommandAnswer;
}

export interface OperatorPlan {
  readonly name: string;
  readonly chance: Chance;
  readonly server: () => { readonly url: string; readonly secret: string };
  readonly next: () => CommandRequestInput['command'];
}

const AGAIN_AFTER_MS = 40;

export class Operator {
  readonly #plan: OperatorPlan;
  #count = 0;
  /** Every command that was answered. */
  readonly asked: Asked[] = [];
  /** How often the server could not be reached or could not write. */
  turnedAway = 0;
  /** Answers to one command that were not the same. */
  readonly contradictions: string[] = [];

  constructor(plan: OperatorPlan) {
    this.#plan = plan;
  }

  /** One more command, until it is answered. */
  async act(): Promise<void> {
    const { chance, name, next } = this.#plan;
    this.#count += 1;
    const request = { commandId: `${name}-${this.#count}`, command: next() };
    const isDoubled = chance.isLucky(0.15);
    const answers = await Promise.all([this.#ask(request), ...(isDoubled ? [this.#ask(request)] : [])]);
    // A refusal left no trace and may be an acceptance after a restart; what was accepted stays accepted.
    const answer = answers.find(({ ok }) => ok) ?? answers[0];
    this.asked.push({ request, answer });
    const later = answer.ok && chance.isLucky(0.15) ? [await this.#ask(request)] : [];
    const isSame = [...answers.filter(({ ok }) => ok), ...later].every((each) => factsIn(each) === factsIn(answer));
    if (!isSame) this.contradictions.push(request.commandId);
  }

  async #ask(request: CommandRequestInput): Promise<CommandAnswer> {
    for (;;) {
      const answer = await this.#send(request);
      if (answer !== null && (answer.ok || answer.refusal.code !== 'Unavailable')) return answer;
      this.turnedAway += 1;
      await pause(AGAIN_AFTER_MS);
    }
  }

  /** Null when the server cannot be reached, or goes before it has answered. */
  async #send(request: CommandRequestInput): Promise<CommandAnswer | null> {
    const { url, secret } = this.#plan.server();
    try {
      return (await createHttpCommands(url, secret)([request]))[0] ?? null;
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return null;
      // The throttle, and a server that is on its way out.
      if (error instanceof Error && /answered (?:429|503)/.test(error.message)) return null;
      throw error;
    }
  }
}

function factsIn(answer: CommandAnswer): string {
  return answer.ok ? String(answer.facts) : 'refused';
}
