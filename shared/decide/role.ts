/** Who may ask for what. */
import type { CommandKind } from './command.ts';

/** An operator may do everything; a device may only report readings for the pair on the ice. */
export const ROLES = ['operator', 'device'] as const;
export type Role = (typeof ROLES)[number];

export function mayAsk(role: Role, kind: CommandKind): boolean {
  return role === 'operator' || kind === 'RecordReading';
}
