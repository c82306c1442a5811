/** What a decision is: facts to append, with doubts that did not stop them, or a refusal. */
import type { Fact, ProposedFact } from '../facts/fact.ts';
import { accepted, refused, type Outcome } from '../primitives/outcome.ts';
import type { WallInstant } from '../primitives/time.ts';
import type { Refusal } from './refusal.ts';
import type { Role } from './role.ts';
import type { Warning } from './warning.ts';

export interface DecideContext {
  /** The server's clock, read once by the caller. */
  readonly now: WallInstant;
  readonly role: Role;
}

export interface Decision {
  readonly facts: readonly ProposedFact[];
  readonly warnings: readonly Warning[];
}

export type DecisionOutcome = Outcome<Decision, Refusal>;

/** Accepts with these facts, unless a check before has found a problem. */
export function factsUnless(
  problem: Refusal | null,
  facts: readonly Fact[],
  warnings: readonly Warning[] = [],
): DecisionOutcome {
  if (problem !== null) return refused(problem);
  return accepted({ facts: facts.map((fact) => ({ fact })), warnings });
}
