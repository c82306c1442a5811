/** Stories told in commands: given what was done, when somebody asks, then the decider gives an answer. */
import * as v from 'valibot';
import { commandRequest, type CommandRequestInput } from '#shared/decide/command.ts';
import { decide } from '#shared/decide/decide.ts';
import type { DecisionOutcome } from '#shared/decide/decision.ts';
import type { Role } from '#shared/decide/role.ts';
import { fact, type FactKind, type NumberedFact, type ProposedFact } from '#shared/facts/fact.ts';
import type { Seq } from '#shared/primitives/ids.ts';
import type { WallInstant } from '#shared/primitives/time.ts';
import { factsOf, fold } from '#shared/project/fold.ts';
import { EMPTY_STATE, type CompetitionState } from '#shared/project/state.ts';
import { Answer, type FactInput } from './answer.ts';

export type CommandInput = CommandRequestInput['command'];
export type InputOf<Kind> = Extract<CommandInput, { readonly kind: Kind }>;
type Said = CommandInput | FactInput;
/** A step may look back at the story, for example to name the number of a fact. */
export type Step<What extends Said = Said> = What | ((story: Story) => What);

interface Asking {
  readonly role?: Role;
  readonly expectedSeq?: number | ((story: Story) => number);
  readonly now?: number;
}

/** 9 February 2026, 16:30 UTC: the server's clock while the story is told. */
export const NOW = 1_770_654_600_000;

export class Story {
  readonly state: CompetitionState;

  constructor(state: CompetitionState) {
    this.state = state;
  }

  /** Number of the latest fact of a kind, or of the one `back` before it. */
  seqOf(kind: FactKind, back = 0): Seq {
    const found = factsOf(this.state).filter((numbered) => numbered.fact.kind === kind);
    const numbered = found.at(-1 - back);
    if (numbered === undefined) throw new Error(`The story has no ${kind}, ${back} before the last`);
    return numbered.seq;
  }

  /** Commands must be accepted; facts are taken as they are. */
  and(step: Step): Story {
    const said = typeof step === 'function' ? step(this) : step;
    const parsed = v.safeParse(fact, said);
    if (parsed.success) return this.append([{ fact: parsed.output }]);
    const outcome = ask(this, said as CommandInput, {});
    if (outcome.ok) return this.append(outcome.value.facts);
    throw new Error(`${said.kind} in the story was refused: ${outcome.problem.reason}`);
  }

  when(command: Step<CommandInput>, asking: Asking = {}): Answer<Story> {
    const said = typeof command === 'function' ? command(this) : command;
    return new Answer(this, ask(this, said, asking));
  }

  append(facts: readonly ProposedFact[]): Story {
    const before = this.state.seq;
    const numbered = facts.map(({ fact: said, replaces }, index): NumberedFact => {
      const common = { seq: (before + index + 1) as Seq, at: NOW as WallInstant, fact: said };
      return replaces === undefined ? common : { ...common, replaces };
    });
    return new Story(numbered.reduce(fold, this.state));
  }
}

function ask(story: Story, command: CommandInput, { role = 'admin', expectedSeq, now = NOW }: Asking): DecisionOutcome {
  const seen = typeof expectedSeq === 'function' ? expectedSeq(story) : expectedSeq;
  const request = v.parse(commandRequest, { commandId: 'asked', expectedSeq: seen, command });
  return decide(story.state, request, { now: now as WallInstant, role });
}

export function given(...steps: readonly Step[]): Story {
  return steps.reduce((story: Story, step) => story.and(step), new Story(EMPTY_STATE));
}
