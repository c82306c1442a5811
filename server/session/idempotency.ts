/**
 * Which command got which answer (rule W3). Accepted answers live in the log, for ever; refusals only in memory and only
 * the latest, because a refused command left no trace: after a restart, or at another server of the same log, it is simply
 * decided anew. Should one have accepted it, that is its answer from then on.
 */
import type { CommandId } from '#shared/primitives/ids.ts';
import { must } from '#shared/primitives/outcome.ts';
import type { CommandAnswer } from '#shared/protocol/serverMessages.ts';
import type { FactLog, StoredAnswer } from '../log/factLog.ts';

const REFUSALS_REMEMBERED = 2000;

export class AnswerBook {
  readonly #log: FactLog;
  /** In the order in which they were given: the first key is the oldest. */
  readonly #refusals = new Map<CommandId, CommandAnswer>();
  readonly #capacity: number;

  constructor(log: FactLog, capacity: number = REFUSALS_REMEMBERED) {
    this.#log = log;
    this.#capacity = capacity;
  }

  async find(commandId: CommandId): Promise<CommandAnswer | null> {
    const stored = await this.#log.answerTo(commandId);
    return stored === null ? (this.#refusals.get(commandId) ?? null) : acceptedAnswer(stored);
  }

  rememberRefusal(commandId: CommandId, answer: CommandAnswer): void {
    this.#refusals.set(commandId, answer);
    if (this.#refusals.size <= this.#capacity) return;
    const [oldest] = this.#refusals.keys();
    this.#refusals.delete(must(oldest, 'the oldest refusal'));
  }
}

export function acceptedAnswer({ commandId, facts, warnings }: StoredAnswer): CommandAnswer {
  return {
    ok: true,
    commandId,
    facts: [...facts],
    warnings: warnings.map(({ text }) => text),
    warningMessages: warnings.flatMap(({ message }) => message ?? []),
  };
}
