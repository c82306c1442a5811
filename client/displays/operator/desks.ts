/** The desks of the panel, in the order of their keys, and who may sit at each. */
import type { PersonRole } from '#shared/decide/role.ts';

export const DESKS = ['race', 'programme', 'records', 'screens', 'rehearsal', 'people'] as const;
export type DeskName = (typeof DESKS)[number];

const OPEN_TO: Readonly<Record<DeskName, readonly PersonRole[]>> = {
  race: ['admin', 'referee', 'timing', 'director'],
  programme: ['admin', 'referee'],
  records: ['admin', 'referee'],
  screens: ['admin', 'director'],
  rehearsal: ['admin', 'director'],
  people: ['admin'],
};

/** The same key for everybody, whatever else they may open. */
export function keyOfDesk(desk: DeskName): string {
  return `Shift+${DESKS.indexOf(desk) + 1}`;
}

export function desksFor(role: PersonRole): readonly DeskName[] {
  return DESKS.filter((desk) => OPEN_TO[desk].includes(role));
}

/** Whether a role may tell screens what to show. */
export function mayDirect(role: PersonRole): boolean {
  return role === 'admin' || role === 'director';
}
