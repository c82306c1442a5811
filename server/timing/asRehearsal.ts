/** Decides as ever, but whatever opens a competition opens a rehearsal: the mark on the screens cannot be left out. */
import type { Command } from '#shared/decide/command.ts';
import type { Decide } from '../session/competitionSession.ts';

export function asRehearsal(decide: Decide, speed: number): Decide {
  return (state, request, context) => decide(state, { ...request, command: marked(request.command, speed) }, context);
}

function marked(command: Command, speed: number): Command {
  if (command.kind === 'ReplaceFact' && command.by.kind === 'OpenCompetition') {
    return { ...command, by: { ...command.by, rehearsal: markOf(command.by, speed) } };
  }
  return command.kind === 'OpenCompetition' ? { ...command, rehearsal: markOf(command, speed) } : command;
}

type Opening = Extract<Command, { readonly kind: 'OpenCompetition' }>;

function markOf({ rehearsal }: Pick<Opening, 'rehearsal'>, speed: number): Opening['rehearsal'] {
  return { reconstructed: rehearsal?.reconstructed ?? false, speed };
}
