/** Sends commands to the deciders as an operator would, and keeps the log they make. */
import * as v from 'valibot';
import { command as commandSchema, type CommandRequestInput } from '#shared/decide/command.ts';
import { decide } from '#shared/decide/decide.ts';
import type { DecisionOutcome } from '#shared/decide/decision.ts';
import type { Role } from '#shared/decide/role.ts';
import { toNumbered, type RecordedFact } from '#shared/facts/fact.ts';
import type { CommandId, Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { foldAll } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';

export type CommandInput = CommandRequestInput['command'];

interface Asking {
  readonly role?: Role;
  readonly expectedSeq?: Seq | undefined;
}

export class ObeyedLog {
  #facts: readonly RecordedFact[] = [];
  #state = EMPTY_STATE;

  get facts(): readonly RecordedFact[] {
    return this.#facts;
  }

  get state(): CompetitionState {
    return this.#state;
  }

  /** Appends what the command leads to; a refusal changes nothing. */
  ask(input: CommandInput, at: WallInstant, { role = 'admin', expectedSeq }: Asking = {}): DecisionOutcome {
    const request = { command: v.parse(commandSchema, input), expectedSeq };
    const outcome = decide(this.#state, request, { now: at, role });
    if (!outcome.ok) return outcome;
    const recorded = outcome.value.facts.map((proposed, index) => {
      const seq = (this.#state.seq + 1 + index) as Seq;
      return { ...proposed, seq, at, by: 'operator', commandId: `command-${seq}` as CommandId };
    });
    this.#state = foldAll(this.#state, recorded.map(toNumbered));
    this.#facts = [...this.#facts, ...recorded];
    return outcome;
  }

  /** For commands that must be accepted. */
  obey(input: CommandInput, at: WallInstant): void {
    const outcome = this.ask(input, at);
    if (!outcome.ok) throw new Error(`${input.kind}: ${outcome.problem.reason}. ${outcome.problem.remedy}.`);
  }
}
