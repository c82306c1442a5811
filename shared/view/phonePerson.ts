/** Whom a phone follows: the person, not the entry, so that a star lasts over distances, days and logs. */
import type { EntryId } from '../primitives/ids.ts';
import { entries } from '../project/programme.ts';
import type { CompetitionState } from '../project/state.ts';

export interface PersonRef {
  readonly entry: EntryId;
  /** The distance in which the skater is met. */
  readonly distance: number;
  /** Names the skater in every competition. */
  readonly person: string;
}

export function personRef(state: CompetitionState, distance: number, entry: EntryId): PersonRef {
  return { entry, distance, person: personOf(state, entry) };
}

export function personOf(state: CompetitionState, entry: EntryId): string {
  const known = entries(state).get(entry);
  if (known === undefined) return entry;
  const { familyName, givenName, noc } = known;
  return [familyName, givenName, noc].map((part) => part ?? '').join('/');
}
