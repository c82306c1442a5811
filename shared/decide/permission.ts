/** Whether a role may ask for a command on this state: for a correction, what it corrects counts as well (rule O1). */
import type { CompetitionState } from '../project/state.ts';
import type { Command, CommandKind } from './command.ts';
import { refusal, type Refusal } from './refusal.ts';
import { mayAsk, mayCorrect, PERSON_ROLES, type PersonRole, type Role } from './role.ts';
import { findFact } from './scope.ts';

/** Null when it may. A target that does not exist is nobody's: the decision says so itself. */
export function isPermitted(state: CompetitionState, command: Command, role: Role): Refusal | null {
  if (!mayAsk(role, command.kind)) return mayNotAsk(role, command.kind);
  if (!('target' in command) || !isCorrection(command)) return null;
  const target = findFact(state, command.target)?.fact.kind;
  if (target !== undefined && !mayCorrect(role, target)) {
    const others = peopleWho((other) => mayCorrect(other, target));
    return refusal('NotAllowed', 'mayNotCorrect', { role, kind: target, others });
  }
  if (command.kind !== 'ReplaceFact' || mayAsk(role, command.by.kind)) return null;
  return mayNotAsk(role, command.by.kind);
}

function isCorrection({ kind }: Command): boolean {
  return kind === 'RetractFact' || kind === 'RestoreFact' || kind === 'ReplaceFact';
}

function mayNotAsk(role: Role, command: CommandKind): Refusal {
  return refusal('NotAllowed', 'mayNotAsk', { role, command, others: peopleWho((other) => mayAsk(other, command)) });
}

function peopleWho(may: (role: PersonRole) => boolean): readonly PersonRole[] {
  return PERSON_ROLES.filter((role) => may(role)).toReversed();
}
