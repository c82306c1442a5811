/** Whether a role may ask for a command on this state: for a correction, what it corrects counts as well (rule O1). */
import type { CompetitionState } from '../project/state.ts';
import type { Command } from './command.ts';
import { refusal, type Refusal } from './refusal.ts';
import { mayAsk, mayCorrect, ROLES, type Role } from './role.ts';
import { findFact } from './scope.ts';

/** Null when it may. A target that does not exist is nobody's: the decision says so itself. */
export function isPermitted(state: CompetitionState, command: Command, role: Role): Refusal | null {
  if (!mayAsk(role, command.kind)) return notAllowed(role, command.kind, (other) => mayAsk(other, command.kind));
  if (!('target' in command) || !isCorrection(command)) return null;
  const target = findFact(state, command.target)?.fact.kind;
  if (target !== undefined && !mayCorrect(role, target)) {
    return notAllowed(role, `a correction of ${target}`, (other) => mayCorrect(other, target));
  }
  if (command.kind !== 'ReplaceFact' || mayAsk(role, command.by.kind)) return null;
  const { kind } = command.by;
  return notAllowed(role, kind, (other) => mayAsk(other, kind));
}

function isCorrection({ kind }: Command): boolean {
  return kind === 'RetractFact' || kind === 'RestoreFact' || kind === 'ReplaceFact';
}

function notAllowed(role: Role, what: string, may: (role: Role) => boolean): Refusal {
  const others = ROLES.filter((other) => other !== 'device' && may(other)).toReversed();
  return refusal('NotAllowed', `The role ${role} may not ask for ${what}`, `Sign in as ${others.join(' or ')}`);
}
